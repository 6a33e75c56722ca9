import NIOCore
import Testing

@testable import Scoring
@testable import ScreenEngine

struct MultipartParserTests {
    private static let boundary = "x-Boundary-7"

    /// What a body says, its pieces put together: `name|file|type=content`, in order, and `.` for its end.
    private func read(_ pieces: [[UInt8]], boundary: String = boundary, mostParts: Int = 8) throws -> [String] {
        var parser = MultipartParser(boundary: Array(boundary.utf8), mostParts: mostParts)
        var found: [String] = []
        var content: [UInt8] = []
        for piece in pieces {
            parser.append(ByteBuffer(bytes: piece))
            while let event = try parser.next() {
                switch event {
                case .part(let part):
                    found.append("\(part.name)|\(part.fileName ?? "-")|\(part.contentType ?? "-")=")
                    content = []
                case .data(let bytes): content += Array(buffer: bytes)
                case .partEnd: found[found.count - 1] += String(decoding: content, as: UTF8.self)
                case .end: found.append(".")
                }
            }
        }
        try parser.finish()
        return found
    }

    private func read(_ body: String) throws -> [String] { try read([Array(body.utf8)]) }

    private static let form = """
        --x-Boundary-7\r
        Content-Disposition: form-data; name="job"\r
        \r
        12\r
        --x-Boundary-7 \t\r
        Content-Disposition: form-data; name="file"; filename="a \\"b\\".pdf"\r
        Content-Type: application/pdf\r
        \r
        %PDF\r\n--x-Boundary-\r\n--x-Boundary-7x\r
        \r\r\n\r\n-- \r
        --x-Boundary-7\r
        content-disposition:form-data;name=empty\r
        \r
        \r
        --x-Boundary-7--\r
        epilogue\r\n--x-Boundary-7\r\n
        """
    private static let parts = [
        "job|-|-=12",
        "file|a \"b\".pdf|application/pdf=%PDF\r\n--x-Boundary-\r\n--x-Boundary-7x\r\n\r\r\n\r\n-- ",
        "empty|-|-=", ".",
    ]

    @Test("A form is read the same wherever its bytes are cut")
    func split() throws {
        let body = Array(MultipartParserTests.form.utf8)
        #expect(try read([body]) == MultipartParserTests.parts)
        for cut in 0...body.count {
            #expect(try read([Array(body[..<cut]), Array(body[cut...])]) == MultipartParserTests.parts, "\(cut)")
        }
        #expect(try read(body.map { [$0] }) == MultipartParserTests.parts)
        for size in [2, 3, 7, 17] {
            let pieces = stride(from: 0, to: body.count, by: size).map { Array(body[$0..<min($0 + size, body.count)]) }
            #expect(try read(pieces) == MultipartParserTests.parts)
        }
    }

    @Test("A form that ends before its final boundary is refused, wherever it ends")
    func truncated() throws {
        let body = Array(MultipartParserTests.form.utf8)
        let end = try #require(MultipartParserTests.form.utf8.firstRange(of: "7--\r".utf8))
        let whole =
            MultipartParserTests.form.utf8.distance(
                from: MultipartParserTests.form.utf8.startIndex, to: end.lowerBound) + 3
        for count in 0..<whole {
            #expect(throws: MultipartError.truncated, "\(count)") { try read([Array(body[..<count])]) }
        }
        #expect(try read([Array(body[..<whole])]) == MultipartParserTests.parts)
    }

    @Test("An empty form has no parts")
    func empty() throws { #expect(try read("--x-Boundary-7--") == ["."]) }

    @Test("A preamble is passed over, and one without end is refused")
    func preamble() throws {
        #expect(try read("words\r\n--x-Boundary-7--\r\n") == ["."])
        #expect(throws: MultipartError.preambleTooLarge) { try read(String(repeating: "a", count: 4000)) }
    }

    @Test(
        "Names are read as clients write them",
        arguments: [
            (#"name="a""#, "a|-|-="), (#"name=a"#, "a|-|-="), (#"name="a\"b""#, "a\"b|-|-="),
            (#"name="a%22b""#, "a\"b|-|-="), (#"name="a;b=c"; filename="d;e""#, "a;b=c|d;e|-="),
            (#"name="f"; filename="C:\dir\cv.pdf""#, "f|cv.pdf|-="), (#"name="f"; filename="/etc/passwd""#, "f|passwd|-="),
            (#"name="f"; filename=".."#, "f|..|-="), (#"name="f"; filename="""#, "f||-="),
            (#"name="f"; filename="a.pdf"; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf"#, "f|résumé.pdf|-="),
            (#"name="f"; filename*=iso-8859-1'en'r%E9sum%E9.pdf"#, "f|résumé.pdf|-="),
            (#"name="f"; filename="a.pdf"; filename*=utf-9''x"#, "f|a.pdf|-="),
            (#"name="f"; filename="a.pdf"; filename*=UTF-8''%C3"#, "f|a.pdf|-="),
            (#"name="f"; filename="a%0D%0Ab.pdf""#, "f|ab.pdf|-="), (#"name="f"; name="g""#, "f|-|-="),
            (#"NAME = "f" ; FileName = "g" "#, "f|g|-="), (#"name="unclosed"#, "unclosed|-|-="),
        ])
    func names(parameters: String, part: String) throws {
        let body = "--x-Boundary-7\r\nContent-Disposition: form-data; \(parameters)\r\n\r\n\r\n--x-Boundary-7--"
        #expect(try read(body) == [part, "."])
    }

    @Test("A name that is not UTF-8 is shown with replacements")
    func notUTF8() throws {
        let head = Array("--x-Boundary-7\r\nContent-Disposition: form-data; name=\"f\"; filename=\"r".utf8)
        let body = head + [0xE9] + Array("sum.pdf\"\r\n\r\n\r\n--x-Boundary-7--".utf8)
        #expect(try read([body]) == ["f|r\u{FFFD}sum.pdf|-=", "."])
    }

    @Test(
        "A part that is malformed refuses the form",
        arguments: [
            ("\r\n", MultipartError.noName), ("Content-Type: a/b\r\n\r\n", .noName),
            ("Content-Disposition: attachment; name=\"a\"\r\n\r\n", .noName),
            ("Content-Disposition: form-data; filename=\"a\"\r\n\r\n", .noName), ("nonsense\r\n\r\n", .malformedHeader),
            ("A: " + String(repeating: "a", count: 9000), .headerTooLarge),
            (String(repeating: "A: a\r\n", count: 17) + "\r\n", .headerTooLarge),
        ])
    func malformed(header: String, error: MultipartError) {
        #expect(throws: error) { try read("--x-Boundary-7\r\n" + header + "\r\n--x-Boundary-7--") }
    }

    @Test("More parts than allowed are refused")
    func parts() {
        let part = "--x-Boundary-7\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n"
        #expect(throws: MultipartError.tooManyParts) { try read(String(repeating: part, count: 9) + "--x-Boundary-7--") }
    }

    @Test(
        "The boundary is taken from the request's header",
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"), ("Multipart/Form-Data;BOUNDARY=\"a b:c\"", "a b:c"),
            ("multipart/form-data; charset=utf-8; boundary=----WebKitFormBoundary7MA", "----WebKitFormBoundary7MA"),
        ])
    func boundary(value: String, boundary: String) throws {
        #expect(try MultipartHeader.boundary(ofContentType: value) == Array(boundary.utf8))
    }

    @Test(
        "A boundary that can't be one is refused",
        arguments: [
            "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a \"",
            "multipart/form-data; boundary=\"a\u{1}\"",
            "multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ])
    func badBoundary(value: String) {
        #expect(throws: MultipartError.noBoundary) { try MultipartHeader.boundary(ofContentType: value) }
    }

    @Test("Another media type has no boundary")
    func otherType() throws { #expect(try MultipartHeader.boundary(ofContentType: "application/json") == nil) }

    @Test("Random bytes are refused or read, whatever they are and however they come")
    func random() {
        var random = SplitMix64(seed: 11)
        let alphabet = Array("\r\n-ab:;= \"\\".utf8) + [0, 255]
        let pieces = [
            "\r\n--b", "--", "\r\n", "Content-Disposition: form-data; name=\"a\"", "; filename=\"x\"", "\r\n\r\n",
        ]
        var whole = 0
        for _ in 0..<4000 {
            var body: [UInt8] = random.next() % 2 == 0 ? Array("--b".utf8) : []
            for _ in 0..<random.next() % 24 {
                if random.next() % 3 == 0 {
                    body.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
                } else {
                    body += Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8)
                }
            }
            let cut = Int(random.next() % UInt64(body.count + 1))
            let first = Result { try read([body], boundary: "b") }
            let second = Result { try read([Array(body[..<cut]), Array(body[cut...])], boundary: "b") }
            switch (first, second) {
            case (.success(let left), .success(let right)):
                #expect(left == right)
                whole += 1
            case (.failure, .failure): break
            default: Issue.record("cut at \(cut): \(body)")
            }
        }
        #expect(whole > 5)
    }
}
