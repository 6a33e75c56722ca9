import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct AnswerRecordingTests {
    private static let film = AnswerFixture.film(1_000)
    private let fixture: AnswerFixture
    private let path: String

    init() async throws {
        let fixture = try await AnswerFixture()
        self.fixture = fixture
        let key = try await fixture.upload(AnswerRecordingTests.film)
        let answer = try await fixture.hiring.server.insert(
            """
            INSERT INTO answers (organisation_id, screening_id, question_id, candidate_id, job_id, video_key, audio_key,
                thumbnail_key, file_name, media_type, status, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'My talk.final.mp4', 'video/mp4', 'ready', 0, 0) RETURNING id
            """,
            [
                .integer(fixture.hiring.server.organisation), .integer(fixture.screening),
                .integer(fixture.question(.video)), .integer(fixture.candidate), .integer(fixture.hiring.job),
                .text(key.text), .text(try await fixture.upload(Array("sound".utf8), named: "a").text),
                .text(try await fixture.upload(Array("picture".utf8), named: "t").text),
            ])
        path = "/answers/\(answer)/"
    }

    @Test(
        "Each part of an answer is an attachment with its type and name",
        arguments: [
            ("video", "video/mp4", "My talk.final.mp4"), ("audio", "audio/mp4", "My talk.final.m4a"),
            ("thumbnail", "image/jpeg", "My talk.final.jpg"),
        ])
    func parts(part: String, mediaType: String, name: String) async throws {
        let (fixture, path) = (fixture, path)
        try await fixture.serve { client in
            let answer = try await client.get("\(path)\(part)/", as: fixture.hiring.helper)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == mediaType)
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"\(name)\"")
            #expect(answer.headers[.contentLength] == "\(answer.body.count)")
            #expect(answer.headers[.acceptRanges] == "bytes")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            let head = try await client.ask(.head, "\(path)\(part)/", as: fixture.hiring.helper)
            #expect(head.status == .ok && head.body.isEmpty)
            #expect(head.headers[.contentLength] == "\(answer.body.count)")
            let tag = try #require(answer.headers[.eTag])
            let known = try await client.get("\(path)\(part)/", as: fixture.hiring.helper, [.ifNoneMatch: tag])
            #expect(known.status == .notModified && known.body.isEmpty)
            let seen = try await fixture.hiring.statuses(client) { try await client.get("\(path)\(part)/", as: $0) }
            #expect(seen == [200, 200, 200, 404, 404])
        }
    }

    @Test(
        "A range gives its bytes",
        arguments: [
            ("bytes=0-3", 0..<4), ("bytes=990-", 990..<1_000), ("bytes=-2", 998..<1_000), ("bytes=-2000", 0..<1_000),
            ("bytes=500-99999999999999999999", 500..<1_000), ("bytes=999-999", 999..<1_000),
        ])
    func range(header: String, expected: Range<Int>) async throws {
        let (fixture, path) = (fixture, path)
        try await fixture.serve { client in
            let answer = try await client.get(path + "video/", as: fixture.hiring.owner, [.range: header])
            #expect(answer.status == .partialContent)
            #expect(answer.body == Array(AnswerRecordingTests.film[expected]))
            #expect(answer.headers[.contentRange] == "bytes \(expected.lowerBound)-\(expected.upperBound - 1)/1000")
            #expect(answer.headers[.contentLength] == "\(expected.count)")
        }
    }

    @Test("A range that isn't there is 416; one that can't be understood, or of other bytes, gives the whole")
    func otherRanges() async throws {
        let (fixture, path) = (fixture, path)
        try await fixture.serve { client in
            for header in ["bytes=1000-", "bytes=-0"] {
                let answer = try await client.get(path + "video/", as: fixture.hiring.owner, [.range: header])
                #expect(answer.status == .rangeNotSatisfiable && answer.headers[.contentRange] == "bytes */1000")
            }
            let tag = try #require(try await client.get(path + "video/", as: fixture.hiring.owner).headers[.eTag])
            for headers: HTTPFields in [
                [.range: "bytes=5-2"], [.range: "bytes=0-1,3-4"], [.range: "bytes=0-1", .ifRange: "\"other\""],
            ] {
                let answer = try await client.get(path + "video/", as: fixture.hiring.owner, headers)
                #expect(answer.status == .ok && answer.body == AnswerRecordingTests.film)
            }
            let part = try await client.get(
                path + "video/", as: fixture.hiring.owner, [.range: "bytes=0-1", .ifRange: tag])
            #expect(part.status == .partialContent)
        }
    }

    @Test("What is not in the media store any more is 404")
    func gone() async throws {
        let (fixture, path) = (fixture, path)
        for key in fixture.store.keys { try await fixture.store.delete(try #require(MediaKey(key))) }
        try await fixture.serve { client in
            for part in ["audio", "video", "thumbnail"] {
                let answer = try await client.get("\(path)\(part)/", as: fixture.hiring.owner)
                #expect(answer.status == .notFound && answer.text == #"{"detail":"Not found."}"#)
            }
        }
    }

    @Test(
        "Who takes what a recording is gets it, whatever it is, and who doesn't is 406",
        arguments: [
            ("video/x-matroska", "video", "video/x-matroska", 200), ("video/x-matroska", "video", "video/*", 200),
            ("video/x-matroska", "video", "video/mp4", 406), ("audio/flac", "audio", "audio/flac", 200),
            ("audio/flac", "audio", "audio/mpeg", 406), ("audio/flac", "audio", "text/html, */*;q=0.1", 200),
            ("video/mp4", "thumbnail", "image/png", 406), ("video/mp4", "thumbnail", "image/jpeg", 200),
        ])
    func accepted(type: String, part: String, field: String, status: Int) async throws {
        let (fixture, path) = (fixture, path)
        let sound: SQLValue = type.hasPrefix("audio/") ? .null : .text("a")
        try await fixture.hiring.server.execute(
            "UPDATE answers SET media_type = $1, audio_key = CASE WHEN $2 IS NULL THEN NULL ELSE audio_key END",
            [.text(type), sound])
        try await fixture.serve { client in
            let answer = try await client.get("\(path)\(part)/", as: fixture.hiring.owner, [.accept: field])
            #expect(answer.status.code == status)
            if status == 200, part != "thumbnail" { #expect(answer.headers[.contentType] == type) }
        }
    }

    @Test("Every recording that is taken can be had as what it is")
    func types() {
        #expect(RecordingFormat.mediaTypes.allSatisfy { $0.hasPrefix("audio/") || $0.hasPrefix("video/") })
        #expect(RecordingFormat.mediaTypes.contains(MediaSniffer.mediaType(of: AnswerFixture.sound) ?? ""))
    }

    @Test("Whoever downloads a recording is in the audit log")
    func audit() async throws {
        let (fixture, path) = (fixture, path)
        let controller = fixture.controller()
        try await fixture.hiring.server.run([controller]) { client in
            _ = try await client.get(path + "video/", as: fixture.hiring.helper)
        }
        await controller.audit.flush()
        #expect(
            try await fixture.hiring.texts("SELECT action || ' ' || user_id || ' ' || candidate_id FROM audit_log")
                == ["file_downloaded \(fixture.hiring.helper.id) \(fixture.candidate)"])
    }
}
