import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

@Suite struct ResumeUploadTests {
    /// A form with some fields and, unless it is left out, a file.
    private static func form(_ fields: [String: String], file: [UInt8]?, name: String = "cv.txt") -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--XX\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        if let file {
            body += Array("--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8)
            body += file + Array("\r\n".utf8)
        }
        return body + Array("--XX--\r\n".utf8)
    }

    private static func upload(
        _ client: APITestClient, _ body: [UInt8], as account: Account, query: String = "",
        type: String = "multipart/form-data; boundary=XX"
    ) async throws -> APITestAnswer {
        let response = try await client.client.execute(
            uri: "/resumes/\(query)", method: .post,
            headers: [.authorization: "Bearer \(TestAuthenticator.token(account))", .contentType: type],
            body: ByteBuffer(bytes: body))
        return APITestAnswer(status: response.status, headers: response.headers, body: [UInt8](buffer: response.body))
    }

    private static let words = Array("Asha Rao\nasha@example.com\nSkills: Swift".utf8)

    @Test("An upload answers 201 at once, and the same bytes for the same job 200 with the resume that is there")
    func twice() async throws {
        let fixture = try await HiringFixture()
        try await fixture.serve { client in
            let body = ResumeUploadTests.form(
                ["job": "\(fixture.job)", "name": "Asha Rao", "email": "asha@example.com"],
                file: ResumeUploadTests.words)
            let made = try await ResumeUploadTests.upload(client, body, as: fixture.helper)
            #expect(made.status == .created)
            let json = try made.json
            #expect(json["completed"] == .bool(false) && json["resume_score"] == .null)
            #expect(json["file_name"]?.string == "cv.txt" && json["job"]?.integer == fixture.job)
            let id = try #require(json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/resumes/\(id)/") == true)
            let again = try await ResumeUploadTests.upload(client, body, as: fixture.owner)
            #expect(again.status == .ok)
            #expect(try again.json["id"]?.integer == id)
            let file = try await client.get("/resumes/\(id)/file/", as: fixture.owner)
            #expect(file.body == ResumeUploadTests.words)
            let statuses = try await client.get("/job-universal-statuses/", as: fixture.owner).items
            #expect(statuses.map { $0["stage_name"]?.string } == ["Applied"])
        }
    }

    @Test("With wait the answer comes once a real file has been read and scored", .timeLimit(.minutes(15)))
    func wait() async throws {
        let fixture = try await HiringFixture()
        let path = try #require(Corpus.resumes.first)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path.path)))
        try await fixture.serve(processes: 1) { client in
            let body = ResumeUploadTests.form(["job": "\(fixture.job)"], file: bytes, name: path.lastPathComponent)
            var answer = try await ResumeUploadTests.upload(client, body, as: fixture.owner, query: "?wait=30")
            #expect(answer.status == .created)
            // The same again, on a machine that is too busy for the longest wait.
            while try answer.json["completed"] == .bool(false) {
                answer = try await ResumeUploadTests.upload(client, body, as: fixture.owner, query: "?wait=30")
            }
            let json = try answer.json
            #expect(json["resume_score"]?["ai_score"] == .bool(true))
            let id = try #require(json["id"]?.integer)
            let text = try await client.get("/resumes/\(id)/text/", as: fixture.owner)
            #expect(text.status == .ok && !text.body.isEmpty)
            let statuses = try await client.get("/job-universal-statuses/", as: fixture.owner).items
            #expect(statuses.map { $0["stage_name"]?.string } == ["Resume Screening"])
        }
    }

    @Test(
        "What is wrong with a form is said in DRF's words",
        arguments: [
            (["job": "JOB"], false, #"{"file":["No file was submitted."]}"#),
            ([:], true, #"{"job":["This field is required."]}"#),
            (["job": "99"], true, #"{"job":["Invalid pk \"99\" - object does not exist."]}"#),
            (["job": "FOREIGN"], true, #"{"job":["Invalid pk \"FOREIGN\" - object does not exist."]}"#),
            (["job": "JOB", "candidate": "99"], true, #"{"candidate":["Invalid pk \"99\" - object does not exist."]}"#),
            (["job": "JOB", "email": "x"], true, #"{"email":["Enter a valid email address."]}"#),
        ] as [([String: String], Bool, String)])
    func wrong(fields: [String: String], hasFile: Bool, message: String) async throws {
        let fixture = try await HiringFixture()
        let foreign = try await fixture.makeJob(of: fixture.foreigner)
        try await fixture.serve { client in
            func filled(_ text: String) -> String {
                text.replacing("JOB", with: "\(fixture.job)").replacing("FOREIGN", with: "\(foreign)")
            }
            let body = ResumeUploadTests.form(
                fields.mapValues(filled), file: hasFile ? ResumeUploadTests.words : nil)
            let answer = try await ResumeUploadTests.upload(client, body, as: fixture.owner)
            #expect(answer.status == .badRequest && answer.text == filled(message))
            #expect(try await fixture.int("SELECT count(*) FROM resumes") == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.vault.incoming.string).isEmpty)
        }
    }

    @Test("An empty file is 400, a large one 413, a body of another kind 415 and half a form 400")
    func refused() async throws {
        let fixture = try await HiringFixture()
        try await fixture.serve(mostUpload: 1000) { client in
            let job = ["job": "\(fixture.job)"]
            let empty = try await ResumeUploadTests.upload(
                client, ResumeUploadTests.form(job, file: []), as: fixture.owner)
            #expect(empty.status == .badRequest && empty.text == #"{"file":["The submitted file is empty."]}"#)
            let large = try await ResumeUploadTests.upload(
                client, ResumeUploadTests.form(job, file: Array(repeating: 65, count: 1001)), as: fixture.owner)
            #expect(large.status == .contentTooLarge)
            let json = try await ResumeUploadTests.upload(client, [], as: fixture.owner, type: "application/json")
            #expect(json.status == .unsupportedMediaType)
            let half = try await ResumeUploadTests.upload(
                client, Array(ResumeUploadTests.form(job, file: ResumeUploadTests.words).dropLast(12)), as: fixture.owner)
            #expect(half.status == .badRequest && half.text.contains("Multipart form parse error"))
            #expect(try await fixture.int("SELECT count(*) FROM resumes") == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.vault.incoming.string).isEmpty)
        }
    }

    @Test("Views, downloads, moves and judgements are in the audit log")
    func audit() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            _ = try await client.get("/resumes/\(resume)/", as: fixture.helper)
            let body = #"{"status_text":"Hired","resume_score":{"skills_score":"3","feedback":"x"}}"#
            _ = try await client.patch("/resumes/\(resume)/", body, as: fixture.owner)
        }
        let lines = try await fixture.texts("SELECT action || ' ' || user_id FROM audit_log ORDER BY action, user_id")
        #expect(
            lines == [
                "application_moved \(fixture.owner.id)", "resume_seen \(fixture.owner.id)",
                "resume_seen \(fixture.helper.id)", "score_judged \(fixture.owner.id)",
            ])
    }
}
