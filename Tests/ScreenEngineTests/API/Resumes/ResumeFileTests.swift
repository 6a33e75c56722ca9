import HTTPTypes
import TestSupport
import Testing

@testable import ScreenEngine

@Suite struct ResumeFileTests {
    private static let hash = String(repeating: "ab", count: 32)
    private static let bytes = Array("%PDF-1.7 ok".utf8)

    private static func fixture(_ sketch: HiringFixture.Sketch = .init()) async throws -> (HiringFixture, path: String) {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"), sketch, hash: hash)
        try fixture.server.folder.write("media/resumes/\(fixture.server.organisation)/ab/\(hash)", bytes)
        return (fixture, "/resumes/\(resume)/")
    }

    @Test("A file comes as an attachment with its name, type and tag, and is not sent again to who has it")
    func whole() async throws {
        let (fixture, path) = try await ResumeFileTests.fixture()
        try await fixture.serve { client in
            let answer = try await client.get(path + "file/", as: fixture.helper)
            #expect(answer.status == .ok && answer.body == ResumeFileTests.bytes)
            #expect(answer.headers[.contentType] == "application/pdf")
            #expect(answer.headers[.contentDisposition] == #"attachment; filename="cv.pdf""#)
            #expect(answer.headers[.contentLength] == "11")
            #expect(answer.headers[.acceptRanges] == "bytes")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            let tag = try #require(answer.headers[.eTag])
            #expect(tag == "\"\(ResumeFileTests.hash)\"")
            for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let again = try await client.get(path + "file/", as: fixture.helper, [.ifNoneMatch: known])
                #expect(again.status == .notModified && again.body.isEmpty)
            }
        }
    }

    @Test(
        "A range gives its bytes",
        arguments: [
            ("bytes=0-3", "%PDF", "bytes 0-3/11"), ("bytes=9-", "ok", "bytes 9-10/11"),
            ("bytes=-2", "ok", "bytes 9-10/11"), ("bytes=9-99999999999999999999", "ok", "bytes 9-10/11"),
            ("bytes=-99", "%PDF-1.7 ok", "bytes 0-10/11"),
        ])
    func part(range: String, text: String, contentRange: String) async throws {
        let (fixture, path) = try await ResumeFileTests.fixture()
        try await fixture.serve { client in
            let answer = try await client.get(path + "file/", as: fixture.owner, [.range: range])
            #expect(answer.status == .partialContent && answer.text == text)
            #expect(answer.headers[.contentRange] == contentRange)
        }
    }

    @Test(
        "A range that can't be understood, or several, give the whole file",
        arguments: ["bytes=5-2", "bytes=a-b", "lines=0-1", "bytes=0-1,3-4", "bytes=-", "bytes"])
    func notUnderstood(range: String) async throws {
        let (fixture, path) = try await ResumeFileTests.fixture()
        try await fixture.serve { client in
            let answer = try await client.get(path + "file/", as: fixture.owner, [.range: range])
            #expect(answer.status == .ok && answer.body == ResumeFileTests.bytes)
        }
    }

    @Test("A range outside the file is 416 and says how long the file is", arguments: ["bytes=11-", "bytes=-0", "bytes=20-30"])
    func outside(range: String) async throws {
        let (fixture, path) = try await ResumeFileTests.fixture()
        try await fixture.serve { client in
            let answer = try await client.get(path + "file/", as: fixture.owner, [.range: range])
            #expect(answer.status == .rangeNotSatisfiable && answer.headers[.contentRange] == "bytes */11")
        }
    }

    @Test("If-Range gives a part only of the file that it names")
    func ifRange() async throws {
        let (fixture, path) = try await ResumeFileTests.fixture()
        try await fixture.serve { client in
            let same: HTTPFields = [.range: "bytes=0-3", .ifRange: "\"\(ResumeFileTests.hash)\""]
            let part = try await client.get(path + "file/", as: fixture.owner, same)
            #expect(part.status == .partialContent)
            let other: HTTPFields = [.range: "bytes=0-3", .ifRange: "\"other\""]
            let whole = try await client.get(path + "file/", as: fixture.owner, other)
            #expect(whole.status == .ok)
        }
    }

    @Test(
        "A name is quoted so that it stays one header",
        arguments: [
            ("Lebenslauf Müller.pdf", #"attachment; filename="Lebenslauf M_ller.pdf"; filename*=UTF-8''Lebenslauf%20M%C3%BCller.pdf"#),
            (#"a"b%41.pdf"#, #"attachment; filename="a_b_41.pdf"; filename*=UTF-8''a%22b%2541.pdf"#),
            ("a\r\nSet-Cookie: x", #"attachment; filename="a__Set-Cookie: x"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x"#),
            ("../../etc/passwd", #"attachment; filename="passwd""#),
            ("", #"attachment; filename="file""#),
        ])
    func name(name: String, header: String) {
        #expect(ContentDisposition.attachment(fileName: name) == header)
    }

    @Test("A file that has not been read has no particular type, and no text yet")
    func unread() async throws {
        let (fixture, path) = try await ResumeFileTests.fixture(.init(points: nil, isCompleted: false))
        try await fixture.serve { client in
            let file = try await client.get(path + "file/", as: fixture.owner)
            #expect(file.headers[.contentType] == "application/octet-stream")
            #expect(try await client.get(path + "text/", as: fixture.owner).status == .notFound)
        }
    }

    @Test(
        "Who takes what the file is gets it, and who doesn't is 406",
        arguments: [
            ("application/pdf", 200), ("application/*", 200), ("application/octet-stream", 406), ("text/plain", 406),
            ("application/msword, application/pdf;q=0.1", 200), ("image/gif", 406), ("application/pdf;q=0, */*", 406),
        ])
    func accepted(field: String, status: Int) async throws {
        let (fixture, path) = try await ResumeFileTests.fixture()
        try await fixture.serve { client in
            let headers: HTTPFields = [.accept: field]
            let answer = try await client.get(path + "file/", as: fixture.owner, headers)
            #expect(answer.status.code == status)
            if status == 200 {
                #expect(answer.body == ResumeFileTests.bytes)
            } else {
                #expect(answer.text == #"{"detail":"Could not satisfy the request Accept header."}"#)
            }
            #expect(try await client.ask(.head, path + "file/", as: fixture.owner, headers).status.code == status)
        }
    }

    @Test("A file that is gone from disk is 404")
    func gone() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            let answer = try await client.get("/resumes/\(resume)/file/", as: fixture.owner)
            #expect(answer.status == .notFound && answer.text == #"{"detail":"Not found."}"#)
        }
    }

    @Test("The text comes as plain UTF-8 that browsers take for nothing else")
    func text() async throws {
        let (fixture, path) = try await ResumeFileTests.fixture(.init(text: "Müller <b>10%</b>"))
        try await fixture.serve { client in
            let answer = try await client.get(path + "text/", as: fixture.owner)
            #expect(answer.text == "Müller <b>10%</b>")
            #expect(answer.headers[.contentType] == "text/plain; charset=utf-8")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            let tag = try #require(answer.headers[.eTag])
            #expect(try await client.get(path + "text/", as: fixture.owner, [.ifNoneMatch: tag]).status == .notModified)
        }
    }
}
