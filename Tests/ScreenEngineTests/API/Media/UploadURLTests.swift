import Foundation
import HTTPTypes
import Testing

@testable import ScreenEngine

/// `get-upload-presigned-url/`.
struct UploadURLTests {
    @Test("POST get-upload-presigned-url/ answers 201 with a key of the organisation's and a URL of this server")
    func created() async throws {
        let fixture = try await MediaFixture()
        let user = try await fixture.server.addUser("Uma")
        try await fixture.run { client in
            let answer = try await client.post(
                "/get-upload-presigned-url/", #"{"video_filename": "xyz.mp4", "content_type": "video/*"}"#, as: user)
            #expect(answer.status == .created)
            let json = try answer.json
            #expect(json.names == ["key", "presigned_upload_url"])
            let key = try #require(json["key"]?.string)
            #expect(key.wholeMatch(of: /answers\/1\/[0-9a-f]{32}\/xyz\.mp4/) != nil)
            let url = try #require(json["presigned_upload_url"]?.string)
            #expect(url.hasPrefix("http://localhost/uploads?key=answers%2F1%2F"))
            #expect(answer.headers[.cacheControl] == "no-store")
        }
        let row = try await fixture.server.database.read { connection in
            try connection.one(
                "SELECT organisation_id, user_id, file_name, media_type, expires_at, created_at FROM media_uploads", []
            ) { ($0.int(0), $0.int(1), $0.text(2), $0.isNull(3), $0.timestamp(4), $0.timestamp(5)) }
        }
        let now = fixture.server.clock.now
        #expect(row.0 == fixture.server.organisation && row.1 == user.id)
        #expect(row.2 == "xyz.mp4" && row.3)
        #expect(row.4 == now.adding(seconds: 600) && row.5 == now)
    }

    @Test("The URL is the server's as the client has found it, under its prefix")
    func prefix() async throws {
        let fixture = try await MediaFixture()
        let admin = fixture.server.admin
        try await fixture.server.run(fixture.controllers(prefix: "/api"), prefix: "/api") { client in
            let answer = try await client.post(
                "/api/get-upload-presigned-url/", #"{"video_filename": "a.mp4"}"#, as: admin)
            let url = try #require(try answer.json["presigned_upload_url"]?.string)
            #expect(url.hasPrefix("http://localhost/api/uploads?key="))
            #expect(try await MediaFixture.put(client, url).status == .ok)
        }
    }

    @Test(
        "A payload that can't be is 400 with what is wrong",
        arguments: [
            ("{}", #"{"video_filename":["This field is required."]}"#),
            (#"{"video_filename": null}"#, #"{"video_filename":["This field may not be null."]}"#),
            (#"{"video_filename": " "}"#, #"{"video_filename":["This field may not be blank."]}"#),
            (#"{"video_filename": {}}"#, #"{"video_filename":["Not a valid string."]}"#),
            (#"{"video_filename": "a", "content_type": "film"}"#, #"{"content_type":["Enter a media type, such as video/mp4."]}"#),
            (#"{"video_filename": "a", "content_type": "video/"}"#, #"{"content_type":["Enter a media type, such as video/mp4."]}"#),
            (#"{"video_filename": "a", "content_type": "video/a/b"}"#, #"{"content_type":["Enter a media type, such as video/mp4."]}"#),
            (#"{"video_filename": "a", "content_type": "video/mp4\r\nX: y"}"#, #"{"content_type":["Enter a media type, such as video/mp4."]}"#),
            (#"{"video_filename": "a", "content_type": "text/html"}"#, #"{"content_type":["Only recordings of sound or film can be uploaded."]}"#),
            (#"{"video_filename": "a", "content_type": "image/*"}"#, #"{"content_type":["Only recordings of sound or film can be uploaded."]}"#),
        ])
    func wrong(body: String, answer: String) async throws {
        let fixture = try await MediaFixture()
        let admin = fixture.server.admin
        try await fixture.run { client in
            let found = try await client.post("/get-upload-presigned-url/", body, as: admin)
            #expect(found.status == .badRequest)
            #expect(found.text == answer)
        }
        #expect(try await fixture.server.integers("SELECT count(*) FROM media_uploads") == [0])
    }

    @Test("A long name is refused, and any other is taken", arguments: ["../../x", "a\\u0000b.mp4", "интервью.mp4", "🎬", "."])
    func names(name: String) async throws {
        let fixture = try await MediaFixture()
        let admin = fixture.server.admin
        try await fixture.run { client in
            let long = "{\"video_filename\": \"\(String(repeating: "a", count: 256))\"}"
            #expect(try await client.post("/get-upload-presigned-url/", long, as: admin).status == .badRequest)
            let answer = try await client.post(
                "/get-upload-presigned-url/", "{\"video_filename\": \"\(name)\"}", as: admin)
            // A text with a zero byte is none to Django's framework either.
            guard !name.contains("u0000") else { return #expect(answer.status == .badRequest) }
            let url = try #require(try answer.json["presigned_upload_url"]?.string)
            #expect(try await MediaFixture.put(client, url).status == .ok)
        }
    }

    @Test("Where the store makes no URL, it is 500 URL not created, and no key is kept")
    func failing() async throws {
        let fixture = try await MediaFixture()
        let admin = fixture.server.admin
        try await fixture.server.run(fixture.controllers(FailingMediaStore())) { client in
            let answer = try await client.post(
                "/get-upload-presigned-url/", #"{"video_filename": "a.mp4"}"#, as: admin)
            #expect(answer.status == .internalServerError)
            #expect(try answer.json["detail"]?.string == "URL not created")
            #expect(try answer.json["request_id"]?.string?.isEmpty == false)
        }
        #expect(try await fixture.server.integers("SELECT count(*) FROM media_uploads") == [0])
    }
}
