import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// Recorded answers of a real server whose media are in S3, as moto plays it: uploads, FFmpeg and downloads.
@Suite(.enabled(if: MotoServer.isInstalled, "moto isn't installed; tools/s3/setup.sh does it, and so does make test"))
struct RecordingsInS3Tests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func start(_ token: String) async throws -> LiveServer {
        let moto = try await MotoServer.shared.value
        let process = try await ServerProcess.start(
            ["--media", "s3://\(MotoServer.bucket)/live/\(folder.path.lastComponent?.string ?? "")/"], in: folder.path,
            variables: [
                "AWS_ACCESS_KEY_ID": MotoServer.key.access, "AWS_SECRET_ACCESS_KEY": MotoServer.key.secret,
                "AWS_REGION": MotoServer.region, "AWS_ENDPOINT_URL_S3": moto.endpoint,
            ])
        return LiveServer(process: process, client: ServerClient(port: process.port, token: token))
    }

    /// A film of two seconds with sound.
    private func makeFilm() async throws -> [UInt8] {
        let made = try await ScreenProcess.shell(
            """
            ffmpeg -nostdin -v error -f lavfi -i testsrc=size=320x180:rate=10 -f lavfi -i sine -t 2 \
                -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac talk.mp4
            """, in: folder.path)
        try #require(made.status == 0, "\(made.errors)")
        return try folder.bytes("talk.mp4")
    }

    private func make(_ server: LiveServer, _ path: String, _ body: String) async throws -> ServerClient.Answer {
        let answer = try await server.client.ask("POST", path, Array(body.utf8))
        try #require(answer.status == 201, "\(path): \(answer.body)")
        return answer
    }

    private func id(_ server: LiveServer, _ path: String, _ body: String) async throws -> Int {
        try #require(try await make(server, path, body).id)
    }

    /// Waits until FFmpeg has been over an answer.
    private func worked(_ server: LiveServer, on answer: Int) async throws -> ServerClient.Answer {
        while true {
            let shown = try await server.client.ask("GET", "/answers/\(answer)/")
            if shown.member("status") != "processing" { return shown }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    @Test(
        "A film goes straight to S3 or through the server, is worked on, and comes back whole or in part, after a restart too",
        .enabled(if: RecordingTools.installed() != nil, "ffmpeg is not installed"), .timeLimit(.minutes(15)))
    func film() async throws {
        let film = try await makeFilm()
        let token = try await LiveServer.makeStore(in: folder)
        var server = try await start(token)
        let job = try await server.makeJob()
        let candidate = try await id(server, "/candidates/", #"{"name": "Nina Example", "job": \#(job)}"#)
        let set = try await id(server, "/question-sets/", #"{"name": "About you"}"#)
        let question = #"{"question_set": \#(set), "text": "Who are you?", "kind": "video"}"#
        let (first, second) = (
            try await id(server, "/questions/", question), try await id(server, "/questions/", question)
        )
        let screening = try await id(
            server, "/personality-screenings/",
            #"{"candidate": \#(candidate), "job": \#(job), "question_set": \#(set)}"#)

        let upload = try await make(
            server, "/get-upload-presigned-url/", #"{"video_filename": "talk.mp4", "content_type": "video/mp4"}"#)
        let moto = try await MotoServer.shared.value
        let url: String = try #require(upload.member("presigned_upload_url"))
        try #require(url.hasPrefix(moto.endpoint + "/"))
        let path = String(url.dropFirst(moto.endpoint.count))
        let s3 = ServerClient(port: moto.port, token: "")
        #expect(try await s3.ask("PUT", path, film, type: "video/webm").status == 403)
        #expect(try await s3.ask("PUT", path, film, type: "video/mp4").status == 200)
        let key: String = try #require(upload.member("key"))
        let direct = try await id(
            server, "/answers/", #"{"screening_id": \#(screening), "question": \#(first), "video_key": "\#(key)"}"#)
        let form = try await server.client.send(
            ["screening_id": screening, "question": second], film, as: "video", named: "talk.mp4", to: "/answers/")
        try #require(form.status == 201, "\(form.body)")
        let answers = [direct, try #require(form.id)]

        for answer in answers {
            let shown = try await worked(server, on: answer)
            #expect(shown.member("status") == "ready", "\(shown.body)")
        }
        try await server.stop()
        server = try await start(token)
        for answer in answers {
            #expect(try await server.client.ask("GET", "/answers/\(answer)/video/").bytes == film)
            let part = try await server.client.ask(
                "GET", "/answers/\(answer)/video/", headers: ["Range": "bytes=1000-1999"])
            #expect(part.status == 206 && part.bytes == Array(film[1_000..<2_000]))
            let picture = try await server.client.ask("GET", "/answers/\(answer)/thumbnail/")
            #expect(picture.status == 200 && picture.bytes.starts(with: [0xFF, 0xD8]))
            let sound = try await server.client.ask("GET", "/answers/\(answer)/audio/")
            #expect(sound.status == 200 && sound.bytes.dropFirst(4).starts(with: Array("ftyp".utf8)))
        }
        try await server.stop()
        #expect(try await ScreenProcess.shell("find media -type f", in: folder.path).output == "")
    }
}
