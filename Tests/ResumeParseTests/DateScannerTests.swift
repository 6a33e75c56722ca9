import TestSupport
import Testing

@testable import ResumeParse

/// Dates are compared as `start..end`, `start..` for one that goes on, `?` for an end that is not known.
struct DateScannerTests {
    static let lexicon = Lexicon()

    static func found(_ source: String) -> [String] {
        let document = MarkedText.document(source)
        let index = WordIndex(document, lexicon: lexicon)
        let text = ResumeText(document: document, index: index, lexicon: lexicon)
        return DateScanner().mentions(in: 0..<index.words.count, of: text).map { mention in
            let start = mention.start?.description ?? "?"
            if mention.isCurrent { return start + ".." }
            if let end = mention.end { return start + ".." + end.description }
            return mention.isRange ? start + "..?" : start
        }
    }

    @Test(
        "Every usual form of a range is read",
        arguments: [
            ("June 2015 – till date", "2015-06.."), ("Jan’19 – Till date", "2019-01.."),
            ("03/2018-07/2021", "2018-03..2021-07"), ("9.9.2014 to 8.10.2015", "2014-09-09..2015-10-08"),
            ("9th March, 2014 to 8th May 2015", "2014-03-09..2015-05-08"), ("2016–17", "2016..2017"),
            ("2012 to Mar 15", "2012..2015-03"), ("JUNE2015 to DEC2016", "2015-06..2016-12"),
            ("Jun-2012 to Aug-2014", "2012-06..2014-08"), ("Aug' 2012 to Sep' 2013", "2012-08..2013-09"),
            ("From 2013 to 2015", "2013..2015"), ("since 2019", "2019.."), ("(2012-2014)", "2012..2014"),
            ("2015-2018", "2015..2018"), ("2015- 2018", "2015..2018"), ("2015 –2018", "2015..2018"),
            ("2015/2018", "2015..2018"), ("2015 - Present", "2015.."), ("2015-present", "2015.."),
            ("Jan 2018 to till now", "2018-01.."), ("Jan 2018 to date", "2018-01.."), ("Jan 2018 till", "2018-01.."),
            ("Jan 2018 to till", "2018-01.."), ("1/2/2010 to till date", "2010-02-01.."),
            ("Jan. 2018 to Mar. 2020", "2018-01..2020-03"), ("MAR.2012 to June 2014", "2012-03..2014-06"),
            ("Jan 12 to Feb 14", "2012-01..2014-02"), ("Jan’12-Feb’14", "2012-01..2014-02"),
            ("March, 2010 to April, 2012", "2010-03..2012-04"), ("21st June 2010 to 2nd May 2011", "2010-06-21..2011-05-02"),
            ("Jan – Mar 2018", "2018-01..2018-03"), ("Nov - Feb 2018", "2017-11..2018-02"),
            ("03/18 – 07/21", "2018-03..2021-07"), ("06/15 - Present", "2015-06.."),
            ("2018/03 – 2021/07", "2018-03..2021-07"), ("2018-03-01 to 2021-07-31", "2018-03-01..2021-07-31"),
            ("31-12-2015 – 15-01-2017", "2015-12-31..2017-01-15"), ("12/31/2015 - 01/15/2017", "2015-12-31..2017-01-15"),
            ("Jan 2018 -\nMar 2020", "2018-01..2020-03"), ("Jan 2018\tMar 2020", "2018-01..2020-03"),
            ("Jan 2018\tPresent", "2018-01.."), ("Sept 2010 thru Febuary 2012", "2010-09..2012-02"),
            ("June 2011 - Persent", "2011-06.."), ("June 2011 – Presant", "2011-06.."), ("2019 onwards", "2019.."),
            ("May 2019 – Ongoing", "2019-05.."), ("From : Jan 2010 To : Feb 2012", "2010-01..2012-02"),
            ("2010 ~ 2012", "2010..2012"), ("2010 -- 2012", "2010..2012"), ("2010 − 2012", "2010..2012"),
            ("2012 until 2014", "2012..2014"), ("May 2014 through June 2016", "2014-05..2016-06"),
            ("Dez. 2014 bis März 2016", "2014-12..2016-03"), ("janvier 2014 à août 2016", "2014-01..2016-08"),
            ("Enero 2014 – Actualidad", "2014-01.."), ("seit 03/2015", "2015-03.."), ("gennaio 2014 - oggi", "2014-01.."),
            ("2018 – heute", "2018.."), ("marzo de 2015 a junio de 2017", "2015-03..2017-06"),
            ("Since June 2015", "2015-06.."), ("till 2019", "?..2019"), ("March 2018 - 2012", "2012..2018-03"),
            ("1 June – 31 August 2018", "2018-06-01..2018-08-31"), ("from March 2015", "2015-03..?"),
            ("June 2018 (Present)", "2018-06.."), ("till date", "?.."), ("Dec 2012 to\nMarch 2013", "2012-12..2013-03"),
            ("2010to2012", "2010..2012"), ("15June2012 to 20July2013", "2012-06-15..2013-07-20"),
            ("Summer 2019 - Fall 2020", "2019..2020"), ("Q1 2019 – Q3 2020", "2019-01..2020-07"),
            ("2009-’11", "2009..2011"), ("between 2010 and 2012", "2010..2012"), ("01.02.15 - 03.04.16", "2015-02-01..2016-04-03"),
            ("Jan 2015 up to date", "2015-01.."), ("2014 -", "?"), ("1st Jan’2014 to 31st Dec’2015", "2014-01-01..2015-12-31"),
        ])
    func range(source: String, expected: String) {
        if expected == "?" {
            #expect(DateScannerTests.found(source + "\nNext line") == ["2014.."])
        } else {
            #expect(DateScannerTests.found(source) == [expected])
        }
    }

    @Test(
        "Single dates are read",
        arguments: [
            ("Summer 2020", "2020"), ("Q1 2020", "2020-01"), ("Expected May 2021", "2021-05"), ("2014", "2014"),
            ("2018-03-01", "2018-03-01"), ("13-02-2018", "2018-02-13"), ("02/13/2018", "2018-02-13"),
            ("March 9, 2014", "2014-03-09"), ("JUNE2015", "2015-06"), ("Jan’19", "2019-01"), ("2014 March", "2014-03"),
            ("in 2015 with honours", "2015"), ("Batch of 2015", "2015"), ("9th of March 2015", "2015-03-09"),
            ("(2015)", "2015"), ("may 2015", "2015-05"), ("01/2015", "2015-01"), ("2015/01", "2015-01"),
        ])
    func single(source: String, expected: String) { #expect(DateScannerTests.found(source) == [expected]) }

    @Test(
        "Numbers that only look like dates are left out",
        arguments: [
            "ISO 9001:2015", "ISO 14001-2015", "2000 users", "over 2000 customers", "MS Office 2010", "Windows 2000/XP",
            "+91 2015 445566", "022-2015-4433", "PIN 560001", "95 %", "Version 2.0.15", "Rs. 2000", "$2000", "2000+ users",
            "I may join", "They march on", "Plot no 2015, Ring Road", "98.2 percent", "9876543210", "ASME B31.3",
            "present address", "1 to 10", "24/7 support", "Team of 12", "5 to 10 people", "Ratio 3-4", "10,000",
            "from the ground up", "up to 20 %", "Jan Kowalski", "until the end",
        ])
    func none(source: String) { #expect(DateScannerTests.found(source) == []) }

    @Test func `A mention covers its words and leaves out the brackets around it`() {
        let document = MarkedText.document("Acme Ltd (June 2015 – till date) Pune")
        let index = WordIndex(document, lexicon: Self.lexicon)
        let text = ResumeText(document: document, index: index, lexicon: Self.lexicon)
        let mention = DateScanner().mentions(in: 0..<index.words.count, of: text)[0]
        #expect(document.string(of: mention.span.range) == "June 2015 – till date")
        #expect(mention.words == 2..<6)
    }
}
