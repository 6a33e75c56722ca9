import Foundation
import HTTPTypes
import Logging
import ServiceLifecycle
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// From a recording to its picture and its sound, whatever happens meanwhile.
struct RecordingServiceTests {
    private let fixture: AnswerFixture

    init() async throws { fixture = try await AnswerFixture() }

    /// Programs that do what lines of shell say.
    private func standIn(ffprobe: String, ffmpeg: String = "exit 1") throws -> (RecordingProcessor, TemporaryFolder) {
        let folder = try TemporaryFolder()
        let tools = RecordingTools(
            launcher: ScreenProcess.binary, ffmpeg: try folder.writeProgram("bin/ffmpeg", ffmpeg),
            ffprobe: try folder.writeProgram("bin/ffprobe", ffprobe))
        return (RecordingProcessor(tools: tools), folder)
    }

    private func service(_ processor: RecordingProcessor?, owner: String = LeaseOwner.current.name) -> RecordingService {
        var settings = RecordingService.Settings(mostBytes: AnswerFixture.mostBytes)
        settings.poll = .milliseconds(20)
        return RecordingService(
            database: fixture.hiring.database, store: fixture.store, processor: processor,
            clock: fixture.hiring.server.clock.wall, settings: settings,
            logger: .silent, owner: owner)
    }

    /// Keeps a recording as an answer that waits to be worked on.
    private func answer(_ bytes: [UInt8], _ kind: QuestionKind = .video, named name: String = "talk.mp4") async throws -> Int {
        let key = try await fixture.upload(bytes, named: name)
        let body = fixture.json(kind, #""video_key":"\#(key)""#)
        let id = Mutex(0)
        let owner = fixture.hiring.owner
        try await fixture.serve { client in
            let made = try await client.post("/answers/", body, as: owner)
            try #require(made.status == .created, "\(made.text)")
            let made_id = try #require(try made.json["id"]?.integer)
            id.withLock { $0 = made_id }
        }
        return id.withLock { $0 }
    }

    private func find(_ answer: Int) async throws -> Answer {
        let organisation = fixture.hiring.server.organisation
        return try #require(
            try await fixture.hiring.database.read { try AnswerRepository.find(answer, organisation: organisation, $0) })
    }

    private func claim(_ service: RecordingService) async throws -> MediaTask? {
        let now = fixture.hiring.server.clock.now
        return try await fixture.hiring.database.write {
            try MediaQueue.claim(by: service.owner, until: now.adding(seconds: 60), at: now, $0)
        }
    }

    /// Does what is in the queue now.
    private func drain(_ service: RecordingService) async throws {
        while let task = try await claim(service) { await service.work(on: task) }
    }

    @Test(
        "A film gets its length, its sound and its picture", .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"))
    func film() async throws {
        let id = try await answer(try await RecordingClip.mp4.bytes())
        try await drain(service(RecordingClip.processor))
        let answer = try await find(id)
        #expect(answer.status == .ready && answer.problem == nil)
        #expect(try (1_850...2_100).contains(#require(answer.duration)))
        let (fixture, film) = (fixture, fixture.store[answer.videoKey ?? ""])
        #expect(try await fixture.hiring.int("SELECT count(*) FROM media_tasks") == 0)
        #expect(try await fixture.hiring.int("SELECT count(*) FROM media_uploads") == 0)
        try await fixture.serve { client in
            let path = "/answers/\(id)/"
            let shown = try await client.get(path, as: fixture.hiring.owner).json
            #expect(shown["status"]?.string == "ready" && shown["detail"] == .null)
            #expect(shown["duration_seconds"]?.string?.hasPrefix("2.0") == true)
            let picture = try await client.get(path + "thumbnail/", as: fixture.hiring.helper)
            #expect(picture.headers[.contentType] == "image/jpeg")
            #expect(picture.headers[.contentDisposition] == #"attachment; filename="talk.jpg""#)
            #expect(JPEGSize(picture.body) == JPEGSize(width: 640, height: 360))
            let sound = try await client.get(path + "audio/", as: fixture.hiring.helper)
            #expect(sound.headers[.contentType] == "audio/mp4")
            #expect(MediaSniffer.mediaType(of: sound.body) == "audio/mp4")
            let video = try await client.get(path + "video/", as: fixture.hiring.helper)
            #expect(video.body == film)
            _ = try await client.delete(path, as: fixture.hiring.owner)
        }
        try await fixture.expectNothingLeft()
    }

    @Test(
        "Sound alone is its own track and has no picture; where a film was asked for, the answer says that there is none",
        .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"),
        arguments: [(QuestionKind.audio, AnswerStatus.ready, nil), (.video, .failed, RecordingProblem.noPicture)])
    func sound(kind: QuestionKind, status: AnswerStatus, problem: RecordingProblem?) async throws {
        let id = try await answer(try await RecordingClip.voice.bytes(), kind, named: "voice.webm")
        try await drain(service(RecordingClip.processor))
        let answer = try await find(id)
        #expect(answer.status == status && answer.problem == problem?.description)
        #expect(answer.mediaType == "audio/webm" && answer.keys == [answer.videoKey])
        let fixture = fixture
        try await fixture.serve { client in
            let sound = try await client.get("/answers/\(id)/audio/", as: fixture.hiring.owner)
            #expect(sound.status == .ok && sound.headers[.contentType] == "audio/webm")
            for part in ["video", "thumbnail"] {
                let none = try await client.get("/answers/\(id)/\(part)/", as: fixture.hiring.owner)
                #expect(none.status == .notFound)
            }
        }
    }

    @Test("A film without sound does not answer a question that asks for sound", .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"))
    func noSound() async throws {
        let id = try await answer(try await RecordingClip.silent.bytes(), .audio)
        try await drain(service(RecordingClip.processor))
        let answer = try await find(id)
        #expect(answer.status == .failed && answer.problem == "There is no sound in the recording.")
    }

    @Test("Without FFmpeg the answer is kept and says so, and is worked on once FFmpeg is there", .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"))
    func withoutTools() async throws {
        let film = try await RecordingClip.mp4.bytes()
        let id = try await answer(film)
        try await drain(service(nil))
        let (fixture, kept) = (fixture, try await find(id))
        #expect(kept.status == .ready)
        try await fixture.serve { client in
            let shown = try await client.get("/answers/\(id)/", as: fixture.hiring.owner).json
            #expect(
                shown["detail"]?.string
                    == "FFmpeg is not installed on the server: the recording is kept as it was sent, without a picture and a sound track of its own."
            )
            let video = try await client.get("/answers/\(id)/video/", as: fixture.hiring.owner)
            #expect(video.body == film)
        }
        #expect(try await claim(service(nil)) == nil)
        let second = service(RecordingClip.processor)
        let running = Task { try await second.run() }
        while try await fixture.hiring.int("SELECT count(*) FROM media_tasks") != 0 {
            try await Task.sleep(for: .milliseconds(10))
        }
        running.cancel()
        try await running.value
        let done = try await find(id)
        #expect(done.status == .ready && done.problem == nil && done.audioKey != nil)
    }

    @Test("What can't be read is given up: the answer says so and is kept", .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"))
    func unreadable() async throws {
        let id = try await answer(AnswerFixture.film())
        try await drain(service(RecordingClip.processor))
        let answer = try await find(id)
        #expect(answer.status == .failed && answer.problem == RecordingProblem.unreadable.description)
        #expect(fixture.store[answer.videoKey ?? ""] == AnswerFixture.film())
        #expect(try await fixture.hiring.int("SELECT count(*) FROM media_tasks") == 0)
    }

    @Test("FFmpeg is tried once more after a crash, and no further")
    func crashes() async throws {
        let (crashing, folder) = try standIn(ffprobe: "kill -SEGV $$")
        let id = try await answer(AnswerFixture.film())
        let service = service(crashing)
        try await drain(service)
        #expect(try await find(id).status == .processing)
        #expect(try await claim(service) == nil)
        fixture.hiring.server.clock.advance(seconds: 5)
        try await drain(service)
        let answer = try await find(id)
        #expect(answer.status == .failed && answer.problem == "FFmpeg crashed over the recording.")
        #expect(try await fixture.hiring.int("SELECT count(*) FROM media_tasks") == 0)
        withExtendedLifetime(folder) {}
    }

    @Test("A media store that can't be reached is asked again later; a recording that is not there is given up")
    func storeFails() async throws {
        let id = try await answer(AnswerFixture.film())
        let (refusing, folder) = try standIn(ffprobe: "exit 1")
        let service = service(refusing)
        fixture.store.fail(MediaError(.unavailable, "the media store can't be reached"))
        for pause in [5, 30, 120, 600, 600] {
            try await drain(service)
            #expect(try await find(id).status == .processing)
            fixture.hiring.server.clock.advance(seconds: pause - 1)
            #expect(try await claim(service) == nil)
            fixture.hiring.server.clock.advance(seconds: 1)
        }
        fixture.store.fail(nil)
        for key in fixture.store.keys { try await fixture.store.delete(try #require(MediaKey(key))) }
        try await drain(service)
        let answer = try await find(id)
        #expect(answer.status == .failed && answer.problem == "The recording is missing from the media store.")
        withExtendedLifetime(folder) {}
    }

    @Test(
        "An answer that is deleted while its recording is worked on leaves nothing behind",
        .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"),
        arguments: ["DELETE FROM answers", "DELETE FROM candidates", "DELETE FROM jobs"])
    func deleted(statement: String) async throws {
        let id = try await answer(try await RecordingClip.mp4.bytes())
        let fixture = fixture
        // The first of the two products is about to be there.
        fixture.store.onWrite { _ in
            fixture.store.onWrite(nil)
            try await fixture.hiring.server.execute(statement)
        }
        try await drain(service(RecordingClip.processor))
        #expect(try await fixture.hiring.int("SELECT count(*) FROM answers WHERE id = $1", [.integer(id)]) == 0)
        #expect(fixture.store.keys.count == 3)
        try await fixture.expectNothingLeft()
    }

    @Test("An answer that gets another recording meanwhile keeps nothing of the first", .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"))
    func replaced() async throws {
        let id = try await answer(try await RecordingClip.mp4.bytes())
        let second = try await fixture.upload(try await RecordingClip.webm.bytes())
        let (fixture, owner) = (fixture, fixture.hiring.owner)
        fixture.store.onWrite { _ in
            fixture.store.onWrite(nil)
            try await fixture.serve { client in
                let answer = try await client.patch("/answers/\(id)/", #"{"video_key":"\#(second)"}"#, as: owner)
                #expect(answer.status == .ok)
            }
        }
        let service = service(RecordingClip.processor)
        await service.work(on: try #require(try await claim(service)))
        let waiting = try await find(id)
        #expect(waiting.status == .processing && waiting.keys == [second.text])
        try await drain(service)
        let done = try await find(id)
        #expect(done.status == .ready && done.mediaType == "video/webm" && done.keys.count == 3)
        let discarded = Set(try await fixture.hiring.texts("SELECT key FROM discarded_media"))
        #expect(Set(fixture.store.keys).subtracting(discarded) == Set(done.keys))
    }

    @Test("What a process left that was killed is taken over at once by the next", .enabled(if: RecordingClip.areThere, "ffmpeg is not installed"))
    func restart() async throws {
        let id = try await answer(try await RecordingClip.mp4.bytes())
        // A process with this number can't be there: numbers end before it.
        let dead = LeaseOwner.current.name.split(separator: "/", omittingEmptySubsequences: false)
        let owner = "\(dead[0])/\(dead[1])/4194305/1"
        _ = try #require(try await claim(service(nil, owner: owner)))
        let next = service(RecordingClip.processor)
        #expect(try await claim(next) == nil)
        let running = Task { try await next.run() }
        while try await find(id).status == .processing { try await Task.sleep(for: .milliseconds(10)) }
        running.cancel()
        try await running.value
        #expect(try await find(id).status == .ready)
    }

    @Test("A service that stops gives back what it is at, as if it had never been claimed")
    func stops() async throws {
        // Waits for ever.
        let (waiting, folder) = try standIn(ffprobe: "touch \(#""$HOME/started""#); sleep 1000")
        _ = try await answer(AnswerFixture.film())
        let service = service(waiting)
        let group = ServiceGroup(
            configuration: .init(services: [service], logger: .silent))
        let running = Task { try await group.run() }
        while try await fixture.hiring.int("SELECT count(*) FROM media_tasks WHERE lease_owner IS NOT NULL") == 0 {
            await Task.yield()
        }
        await group.triggerGracefulShutdown()
        try await running.value
        #expect(
            try await fixture.hiring.int(
                "SELECT count(*) FROM media_tasks WHERE lease_owner IS NULL AND attempts = 0") == 1)
        withExtendedLifetime(folder) {}
    }

    @Test("Organisations take turns, whatever the length of their queues")
    func turns() async throws {
        let (database, now) = (fixture.hiring.database, fixture.hiring.server.clock.now)
        let organisations = [fixture.hiring.server.organisation, fixture.hiring.foreigner.organisation]
        let fixture = fixture
        // Six answers of the one, then two of the other.
        for (index, organisation) in [0, 0, 0, 0, 0, 0, 1, 1].map({ organisations[$0] }).enumerated() {
            let question = try await AnswerFixture.ask(.video, in: fixture.set, fixture.hiring)
            let answer = try await fixture.hiring.server.insert(
                """
                INSERT INTO answers (organisation_id, screening_id, question_id, candidate_id, job_id, video_key, status,
                    created_at, updated_at)
                VALUES ($1, $2, $3, $4, $5, $6, 'processing', 0, 0) RETURNING id
                """,
                [
                    .integer(organisation), .integer(fixture.screening), .integer(question), .integer(fixture.candidate),
                    .integer(fixture.hiring.job), .text("key\(index)"),
                ])
            try await database.write {
                try MediaQueue.enqueue(answer: answer, organisation: organisation, at: now, $0)
            }
        }
        var order: [Int] = []
        while let task = try await claim(service(nil)) { order.append(organisations.firstIndex(of: task.organisation) ?? 9) }
        #expect(order == [0, 1, 0, 1, 0, 0, 0, 0])
    }
}
