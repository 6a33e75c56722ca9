import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct RecordingSeedTests {
    /// What is had of an answer, and how such files begin.
    private struct Part {
        let name: String
        let type: String
        let isOf: @Sendable ([UInt8]) -> Bool

        static let video = Part(name: "video", type: "video/mp4") { $0.dropFirst(4).starts(with: Array("ftyp".utf8)) }
        static let audio = Part(name: "audio", type: "audio/mp4") { $0.dropFirst(4).starts(with: Array("ftyp".utf8)) }
        static let thumbnail = Part(name: "thumbnail", type: "image/jpeg") { $0.starts(with: [0xFF, 0xD8, 0xFF]) }
    }

    private static func check(_ part: Part, _ form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let made = try await client.post("answers/", seed.recording(clip), as: scene.helper)
            let path = "answers/\(try #require(try made.json["id"]?.integer))/\(part.name)/"
            try await scene.processRecordings()
            let file = try await client.get(path, as: scene.helper)
            #expect(file.status == .ok)
            #expect(part.isOf(file.body))
            #expect(file.headers[.contentType] == part.type)
            #expect(file.headers[.contentLength] == "\(file.body.count)")
            let name = try #require(file.headers[.contentDisposition])
            #expect(name.hasPrefix("attachment; filename=\"clip"))
            let tag = try #require(file.headers[.eTag])
            let range = try await client.ask(.get, path, as: scene.helper, [.range: "bytes=4-7"])
            #expect(range.status == .partialContent && range.body == Array(file.body[4..<8]))
            #expect(range.headers[.contentRange] == "bytes 4-7/\(file.body.count)")
            let unchanged = try await client.ask(.get, path, as: scene.helper, [.ifNoneMatch: tag])
            #expect(unchanged.status == .notModified && unchanged.body.isEmpty)
            let head = try await client.ask(.head, path, as: scene.helper)
            #expect(head.status == .ok && head.body.isEmpty)
        }
    }

    private static func checkMissing(_ part: Part) async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let written = try await seed.answer(client)
            let missing = try await client.get("answers/\(written)/\(part.name)/", as: scene.helper)
            #expect(missing.status == .notFound && missing.text == #"{"detail":"Not found."}"#)
            #expect(try await client.get("answers/99/\(part.name)/", as: scene.admin).status == .notFound)
            let made = try await client.post("answers/", seed.recording(clip), as: scene.helper)
            let path = "answers/\(try #require(try made.json["id"]?.integer))/\(part.name)/"
            try await scene.processRecordings()
            #expect(try await scene.codes { try await client.get(path, as: $0) } == [200, 200, 200, 404, 404])
        }
    }

    /// Two answers, of which each gives its own.
    private static func checkOwn(_ part: Part) async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let made = try await client.post("answers/", seed.recording(clip), as: scene.helper)
            let film = try #require(try made.json["id"]?.integer)
            let sound = try await SeedClip.audio.value
            let other = try await client.post("answers/", seed.recording(sound, "audio", "clip.wav", to: 3), as: scene.helper)
            let voice = try #require(try other.json["id"]?.integer, "\(other.text)")
            try await scene.processRecordings()
            let ofFilm = try await client.get("answers/\(film)/\(part.name)/", as: scene.helper)
            #expect(ofFilm.status == .ok)
            let ofVoice = try await client.get("answers/\(voice)/\(part.name)/", as: scene.helper)
            // Sound alone is neither a film nor has it a picture.
            #expect(ofVoice.status == (part.name == "audio" ? .ok : .notFound))
            #expect(ofVoice.body != ofFilm.body)
        }
    }

    @Test("GET answers/<pk>/audio/ 200: The sound, as an attachment, or a range of it", arguments: SeedForm.allCases)
    func audio(form: SeedForm) async throws { try await Self.check(.audio, form) }

    @Test("GET answers/<pk>/audio/ 404: Of an answer that has none, or isn't the asker's to see")
    func noAudio() async throws { try await Self.checkMissing(.audio) }

    @Test("AudioView: Retrieves the audio answer files in the answer set using id.")
    func ownAudio() async throws { try await Self.checkOwn(.audio) }

    @Test("GET answers/<pk>/video/ 200: The film, as an attachment, or a range of it", arguments: SeedForm.allCases)
    func video(form: SeedForm) async throws { try await Self.check(.video, form) }

    @Test("GET answers/<pk>/video/ 404: Of an answer that has none, or isn't the asker's to see")
    func noVideo() async throws { try await Self.checkMissing(.video) }

    @Test("VideoView: Retrieves the video answer files in the answer set using id.")
    func ownVideo() async throws { try await Self.checkOwn(.video) }

    @Test("GET answers/<pk>/thumbnail/ 200: A picture, as an attachment, or a range of it", arguments: SeedForm.allCases)
    func thumbnail(form: SeedForm) async throws { try await Self.check(.thumbnail, form) }

    @Test("GET answers/<pk>/thumbnail/ 404: Of an answer that has none, or isn't the asker's to see")
    func noThumbnail() async throws { try await Self.checkMissing(.thumbnail) }

    @Test("ThumbnailView: Retrieves the thumbnail file of video answers in the answer set using id.")
    func ownThumbnail() async throws { try await Self.checkOwn(.thumbnail) }
}
