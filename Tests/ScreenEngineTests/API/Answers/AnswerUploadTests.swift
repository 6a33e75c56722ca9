import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct AnswerUploadTests {
    private let fixture: AnswerFixture

    init() async throws { fixture = try await AnswerFixture() }

    @Test("A film in a form is kept in the media store, waits to be worked on, and can be had at once")
    func film() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let film = AnswerFixture.film(200_000)
            let made = try await fixture.send(client, fixture.fields(.video), file: film, name: "..\\Über mich.mp4")
            #expect(made.status == .created, "\(made.text)")
            let json = try made.json
            #expect(json["status"]?.string == "processing" && json["duration_seconds"] == .null)
            let key = try #require(json["video_key"]?.string)
            #expect(fixture.store[key] == film)
            #expect(try await fixture.hiring.int("SELECT count(*) FROM media_uploads") == 0)
            #expect(try await fixture.hiring.int("SELECT count(*) FROM media_tasks") == 1)
            let one = "/answers/\(json["id"]!.integer!)/"
            let video = try await client.get(one + "video/", as: fixture.hiring.helper)
            #expect(video.status == .ok && video.body == film)
            #expect(video.headers[.contentType] == "video/mp4")
            #expect(
                video.headers[.contentDisposition]
                    == #"attachment; filename="_ber mich.mp4"; filename*=UTF-8''%C3%9Cber%20mich.mp4"#)
            #expect(video.headers[.xContentTypeOptions] == "nosniff")
            #expect(video.headers[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
            for part in ["audio", "thumbnail"] {
                let none = try await client.get(one + part + "/", as: fixture.hiring.helper)
                #expect(none.status == .notFound)
            }
        }
    }

    @Test("Sound in a form is there as sound, and not as a film", arguments: ["audio", "video"])
    func sound(field: String) async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let made = try await fixture.send(
                client, fixture.fields(.audio), file: AnswerFixture.sound, in: field, name: "voice.flac")
            let one = "/answers/\(try #require(try made.json["id"]?.integer, "\(made.text)"))/"
            let audio = try await client.get(one + "audio/", as: fixture.hiring.owner)
            #expect(audio.status == .ok && audio.body == AnswerFixture.sound)
            #expect(audio.headers[.contentType] == "audio/flac")
            #expect(audio.headers[.contentDisposition] == #"attachment; filename="voice.flac""#)
            let video = try await client.get(one + "video/", as: fixture.hiring.owner)
            #expect(video.status == .notFound)
        }
    }

    @Test("What is wrong with a form is said, and nothing of its file is left")
    func wrong() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let film = AnswerFixture.film()
            let sent: [(answer: APITestAnswer, status: Int, text: String)] = [
                (
                    try await fixture.send(client, fixture.fields(.video), file: Array("#EXTM3U".utf8)), 400,
                    #"{"video":["\#(AnswerMessage.noRecording)"]}"#
                ),
                (
                    try await fixture.send(client, fixture.fields(.audio), file: Array("<svg/>".utf8), in: "audio"), 400,
                    #"{"audio":["\#(AnswerMessage.noRecording)"]}"#
                ),
                (
                    try await fixture.send(client, fixture.fields(.video), file: []), 400,
                    #"{"video":["The submitted file is empty."]}"#
                ),
                (
                    try await fixture.send(client, fixture.fields(.video), file: nil), 400,
                    #"{"video":["No file was submitted."]}"#
                ),
                (
                    try await fixture.send(client, fixture.fields(.audio), file: nil), 400,
                    #"{"audio":["No file was submitted."]}"#
                ),
                (
                    try await fixture.send(
                        client, fixture.fields(.video), file: AnswerFixture.film(AnswerFixture.mostBytes + 1)), 413,
                    #"{"detail":"Request body is too large."}"#
                ),
                (
                    try await fixture.send(client, fixture.fields(.video), file: AnswerFixture.sound), 400,
                    #"{"video":["\#(AnswerMessage.noFilm)"]}"#
                ),
                (
                    try await fixture.send(client, fixture.fields(.text).merging(["text": "x"]) { $1 }, file: film), 400,
                    #"{"video":["\#(AnswerMessage.noRecordingAsked)"]}"#
                ),
                (
                    try await fixture.send(client, ["question": "\(fixture.question(.video))"], file: film), 400,
                    #"{"screening_id":["This field is required."]}"#
                ),
                (
                    try await fixture.send(client, fixture.fields(.video), file: film, as: fixture.hiring.stranger), 400,
                    #"{"screening_id":["\#(PayloadMessage.key(fixture.screening).replacing("\"", with: "\\\""))"]}"#
                ),
            ]
            for (answer, status, text) in sent {
                #expect(answer.status.code == status && answer.text == text, "\(answer.text)")
            }
        }
        #expect(try await fixture.hiring.int("SELECT count(*) FROM answers") == 0)
        try await fixture.expectNothingLeft()
    }

    @Test("A form that breaks off, or is of another kind, is refused, and nothing of its file is left")
    func brokenOff() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let half =
                "--XX\r\nContent-Disposition: form-data; name=\"video\"; filename=\"a.mp4\"\r\n\r\n"
                + String(decoding: AnswerFixture.film(24), as: UTF8.self)
            let broken = try await client.post(
                "/answers/", half, as: fixture.hiring.owner, [.contentType: "multipart/form-data; boundary=XX"])
            #expect(broken.status == .badRequest && broken.text.contains("Multipart form parse error"))
            let other = try await client.post(
                "/answers/", "a=b", as: fixture.hiring.owner, [.contentType: "application/x-www-form-urlencoded"])
            #expect(other.status == .unsupportedMediaType)
        }
        try await fixture.expectNothingLeft()
    }

    @Test("Of 12 recordings at once for the same question one is kept, and nothing is left of the others")
    func atOnce() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let answers = try await withThrowingTaskGroup(of: APITestAnswer.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await fixture.send(
                            client, fixture.fields(.video), file: AnswerFixture.film(3_000 + number))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.filter { $0.status == .created }.count == 1)
            #expect(answers.filter { $0.status == .badRequest }.count == 11)
        }
        let kept = try await fixture.hiring.texts("SELECT video_key FROM answers")
        #expect(kept.count == 1)
        let discarded = Set(try await fixture.hiring.texts("SELECT key FROM discarded_media"))
        #expect(fixture.store.keys.filter { !discarded.contains($0) } == kept)
        #expect(try await fixture.hiring.int("SELECT count(*) FROM media_uploads") == 0)
    }

    @Test("An upload to a presigned URL becomes an answer by its key, once")
    func key() async throws {
        let fixture = fixture
        let film = AnswerFixture.film()
        let key = try await fixture.upload(film)
        let other = try await AnswerFixture.ask(.video, in: fixture.set, fixture.hiring)
        try await fixture.serve { client in
            let body = fixture.json(.video, #""video_key":"\#(key)""#)
            let made = try await client.post("/answers/", body, as: fixture.hiring.owner)
            #expect(made.status == .created, "\(made.text)")
            let json = try made.json
            #expect(json["video_key"]?.string == key.text && json["status"]?.string == "processing")
            let video = try await client.get("/answers/\(json["id"]!.integer!)/video/", as: fixture.hiring.owner)
            #expect(video.body == film)
            #expect(video.headers[.contentDisposition] == #"attachment; filename="talk.mp4""#)
            let again = try await client.post(
                "/answers/", #"{"screening_id":\#(fixture.screening),"question":\#(other),"video_key":"\#(key)"}"#,
                as: fixture.hiring.owner)
            #expect(again.text == #"{"video_key":["There is no upload with the key \"\#(key)\"."]}"#)
        }
        #expect(try await fixture.hiring.int("SELECT count(*) FROM media_uploads") == 0)
    }

    @Test("A key of another organisation, one without an object, and one of something else are refused")
    func wrongKeys() async throws {
        let fixture = fixture
        let foreign = try await fixture.upload(
            AnswerFixture.film(), organisation: fixture.hiring.foreigner.organisation)
        let empty = try await fixture.upload([])
        let page = try await fixture.upload(Array("<html>".utf8))
        let large = try await fixture.upload(AnswerFixture.film(AnswerFixture.mostBytes + 1))
        let sound = try await fixture.upload(AnswerFixture.sound)
        let never = MediaKey(organisation: fixture.hiring.server.organisation, fileName: "a.mp4", random: .system)
        try await fixture.serve { client in
            for (key, message) in [
                (foreign, AnswerMessage.unknownKey(foreign.text)), (never, AnswerMessage.unknownKey(never.text)),
                (empty, AnswerMessage.nothingUploaded), (page, AnswerMessage.noRecording),
                (large, AnswerMessage.tooLarge(AnswerFixture.mostBytes)), (sound, AnswerMessage.noFilm),
            ] {
                let answer = try await client.post(
                    "/answers/", fixture.json(.video, #""video_key":"\#(key)""#), as: fixture.hiring.owner)
                #expect(answer.status == .badRequest)
                #expect(try answer.json["video_key"]?.items == [.string(message)], "\(answer.text)")
            }
        }
        #expect(try await fixture.hiring.int("SELECT count(*) FROM answers") == 0)
    }

    @Test("Another recording takes the place of the first, which goes away; the same key changes nothing")
    func replace() async throws {
        let fixture = fixture
        let second = try await fixture.upload(AnswerFixture.film(500), named: "again.mp4")
        try await fixture.serve { client in
            let made = try await fixture.send(client, fixture.fields(.video), file: AnswerFixture.film())
            let json = try made.json
            let first = try #require(json["video_key"]?.string)
            let one = "/answers/\(json["id"]!.integer!)/"
            let same = try await client.patch(one, #"{"video_key":"\#(first)"}"#, as: fixture.hiring.owner)
            #expect(same.body == made.body)
            let task = try await fixture.hiring.int("SELECT id FROM media_tasks")
            let changed = try await client.patch(one, #"{"video_key":"\#(second)"}"#, as: fixture.hiring.owner)
            #expect(try changed.json["video_key"]?.string == second.text)
            #expect(try await fixture.hiring.int("SELECT id FROM media_tasks") != task)
            #expect(try await fixture.hiring.texts("SELECT key FROM discarded_media") == [first])
            let third = try await fixture.send(
                client, [:], file: AnswerFixture.film(700), method: .patch, to: one)
            #expect(third.status == .ok, "\(third.text)")
            #expect(
                try await fixture.hiring.texts("SELECT key FROM discarded_media ORDER BY key") == [first, second.text].sorted())
            let deleted = try await client.delete(one, as: fixture.hiring.owner)
            #expect(deleted.status == .noContent)
        }
        try await fixture.expectNothingLeft()
    }
}
