import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct PresignedURLSeedTests {
    private static let body = #"{"video_filename": "xyz.mp4", "content_type": "video/*"}"#

    @Test("POST get-upload-presigned-url/ 201: File path and upload url created", arguments: SeedForm.allCases)
    func created(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let answer = try await client.post("get-upload-presigned-url/", Self.body, as: scene.helper)
            #expect(answer.status == .created)
            #expect(try answer.names == ["key", "presigned_upload_url"])
            let key = try #require(try answer.json["key"]?.string)
            #expect(key.hasSuffix(".mp4") && !key.hasPrefix("/") && !key.contains(".."))
            let url = try #require(try answer.json["presigned_upload_url"]?.string)
            #expect(url.hasPrefix("http"))
            let again = try await client.post("get-upload-presigned-url/", Self.body, as: scene.helper)
            #expect(try again.json["key"] != answer.json["key"])
        }
    }

    @Test(
        "POST get-upload-presigned-url/ 400: Without a name, or of a type that is no recording's",
        arguments: [
            "{", "{}", #"{"content_type": "video/*"}"#, #"{"video_filename": "", "content_type": "video/*"}"#,
            #"{"video_filename": "xyz.mp4", "content_type": "text/html"}"#, #"{"video_filename": [7], "content_type": "video/mp4"}"#,
        ])
    func refused(body: String) async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let answer = try await client.post("get-upload-presigned-url/", body, as: scene.helper)
            #expect(answer.status == .badRequest, "\(answer.text)")
        }
    }

    @Test("POST get-upload-presigned-url/ 500: URL not created", arguments: SeedForm.allCases)
    func failure(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            scene.failure.set(true)
            let answer = try await client.post("get-upload-presigned-url/", Self.body, as: scene.helper)
            scene.failure.set(false)
            #expect(answer.status == .internalServerError)
            #expect(try answer.json["detail"]?.string == "Server error.")
            #expect(!answer.text.contains("presigned_upload_url"))
        }
    }

    @Test(
        "GeneratePresignedURLView: Creates connection with S3 client and generates a url for access to video responses.",
        arguments: SeedForm.allCases)
    func upload(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let answer = try await client.post("get-upload-presigned-url/", Self.body, as: scene.helper)
            let url = try #require(try answer.json["presigned_upload_url"]?.string)
            // Everything after the host is taken to the same server; no token goes along.
            let path = try #require(url.firstMatch(of: /^https?:\/\/[^\/]+(\/.*)$/)?.output.1)
            func put(_ path: String) async throws -> APITestAnswer {
                try await client.put(clip, to: path, type: "video/mp4")
            }
            let altered = try await put(String(path).replacing("xyz", with: "abc") + "0")
            #expect(altered.status == .forbidden)
            let taken = try await put(String(path))
            #expect([200, 201, 204].contains(taken.status.code), "\(taken.text)")
        }
    }
}
