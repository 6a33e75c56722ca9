import ScreenEngine
import Scoring
import Testing

@testable import screen

/// What people and spreadsheets see, without running the program.
struct TableTests {
    private static func record(name: String, file: String, flags: String = "") -> [UInt8] {
        Array(
            """
            {"file":"\(file)","sha256":"0","status":"ok","candidate":{"name":"\(name)","contact":"+44 20 7946 0000"},\
            "overall_score":"8.90","resume_score":{"skills_score":"3.90","work_exp_score":"1.00",\
            "projects_score":"3.00","education_score":"1.00","certifications_score":"0.00"},\
            "relevant_experience_in_months":26,"must_have_skills":[{"label":"Swift","match":"implied","credit":1.0,\
            "evidence":[{"section":"work","page":1,"start":0,"end":7,"text":"SwiftUI"}]},\
            {"label":"Kubernetes","match":"none","credit":0.0,"evidence":[]}],"flags":[\(flags)],"explanation":{}}
            """.utf8)
    }

    private static let failure = Array(
        #"{"file":"in/b.pdf","status":"error","error":{"code":"corrupt","message":"it is broken"}}"#.utf8)

    @Test("A table has a line for each resume, what was found and what is missing, and what could not be read")
    func table() {
        var table = RankedTable(job: Job(title: "iOS engineer"), scoredCount: 1, width: 100)
        let bytes =
            table.head
            + table.row(rank: 1, record: TableTests.record(name: "Ann Example", file: "in/a.pdf"))
            + table.row(rank: nil, record: TableTests.failure) + table.tail
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                iOS engineer: 1 resume scored
                    # score skills  work  proj  educ  cert months  name                        file
                    1  8.90   3.90  1.00  3.00  1.00  0.00     26  Ann Example                 in/a.pdf
                      + Swift (SwiftUI)
                      - Kubernetes

                not read:
                  in/b.pdf  corrupt: it is broken

                """)
    }

    @Test("No line is wider than the terminal, whatever is in it", arguments: [60, 61, 80, 120, 200])
    func width(width: Int) {
        let long = String(repeating: "名前 name ", count: 40)
        var table = RankedTable(job: Job(title: long), scoredCount: 1, width: width)
        let bytes =
            table.head
            + table.row(rank: 1, record: TableTests.record(name: long, file: long + ".pdf", flags: #"{"code":"ocr"}"#))
            + table.row(rank: nil, record: TableTests.failure) + table.tail
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            #expect(DisplayText.width(String(line)) <= width)
        }
    }

    @Test("A name can't move the cursor or turn the text around")
    func controls() {
        var table = RankedTable(job: Job(title: "a"), scoredCount: 1, width: 100)
        let row = table.row(rank: 1, record: TableTests.record(name: #"A\u001b[2J\u202eB"#, file: "a.pdf"))
        #expect(String(decoding: row, as: UTF8.self).contains("A\u{FFFD}[2J\u{FFFD}B"))
    }

    @Test(
        "A text takes exactly the columns that it is fitted into",
        arguments: [
            ("abc", 5, "abc  "), ("abcdef", 5, "abcd…"), ("abcde", 5, "abcde"), ("日本語", 5, "日本…"),
            ("日本語", 6, "日本語"), ("é", 2, "é "), ("abc", 0, ""), ("", 3, "   "),
        ])
    func fit(text: String, width: Int, expected: String) {
        let fitted = DisplayText.fit(text, width)
        #expect(fitted == expected)
        #expect(DisplayText.width(fitted) == width)
    }

    @Test(
        "A cell is quoted where it has to be, and can't be a formula",
        arguments: [
            ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
            ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-2", "'-2"), ("+44 20 7946 0000", "+44 20 7946 0000"),
            ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"), ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("\tx", "'\tx"),
        ])
    func cell(value: String, expected: String) { #expect(SpreadsheetLine.cell(value) == expected) }

    @Test("A line of CSV has a cell for every column, for errors too")
    func csv() {
        let csv = RankedCSV()
        let head = String(decoding: csv.head, as: UTF8.self)
        #expect(head.hasPrefix("rank,file,status,name,"))
        #expect(head.hasSuffix(",error\r\n"))
        let row = csv.row(rank: 1, record: TableTests.record(name: "Ann", file: "a.pdf"))
        #expect(
            String(decoding: row, as: UTF8.self)
                == "1,a.pdf,ok,Ann,,+44 20 7946 0000,,8.90,3.90,1.00,3.00,1.00,0.00,26,Swift,Kubernetes,,\r\n")
        let failure = String(decoding: csv.row(rank: nil, record: TableTests.failure), as: UTF8.self)
        #expect(failure == ",in/b.pdf,error,,,,,,,,,,,,,,,corrupt: it is broken\r\n")
        #expect(failure.filter { $0 == "," }.count == head.filter { $0 == "," }.count)
    }

    @Test(
        "A decimal has its places and rounds half away from zero",
        arguments: [
            (0.0, "0.000"), (1, "1.000"), (0.9994, "0.999"), (0.9996, "1.000"), (-0.0004, "0.000"), (-0.5, "-0.500"),
            (-1.25, "-1.250"), (12.0625, "12.063"),
        ])
    func decimal(value: Double, expected: String) { #expect(FixedDecimal.text(value, places: 3) == expected) }

    @Test(
        "The bar says how much is done, how fast and how long it will take",
        arguments: [
            (0, 100, 1, "[------------------------] 0/100 0.0/s 0:00 left"),
            (50, 100, 10, "[############------------] 50/100 5.0/s 0:10 left"),
            (100, 100, 2, "[########################] 100/100 50/s 0:00 left"),
            (1, 1000, 10, "[------------------------] 1/1000 0.1/s 166:30 left"),
            (7, nil, 1, "7 7.0/s"),
        ] as [(Int, Int?, Int, String)])
    func bar(done: Int, count: Int?, seconds: Int, expected: String) {
        #expect(ProgressBar.text(done: done, count: count, elapsed: .seconds(seconds)) == expected)
    }
}
