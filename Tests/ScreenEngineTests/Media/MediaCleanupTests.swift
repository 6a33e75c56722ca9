import HTTPTypes
import Logging
import NIOPosix
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// Recordings that nobody refers to any more.
struct MediaCleanupTests {
    private let fixture: ProtectionFixture
    private let store: FolderMediaStore

    init() async throws {
        fixture = try await ProtectionFixture()
        store = FolderMediaStore(
            folder: fixture.media, threads: .singleton,
            signature: try await .kept(in: fixture.server.database, random: .system))
    }

    private func cleanup(_ other: (any MediaStore)? = nil) -> MediaCleanup {
        MediaCleanup(
            database: fixture.server.database, store: other ?? store, clock: fixture.server.clock.wall,
            logger: .silent)
    }

    private func write(_ name: String) async throws -> MediaKey {
        let key = MediaStoreChecks.key(name, organisation: fixture.server.organisation)
        _ = try await store.write(key, mediaType: nil, limit: 99, from: MediaStoreChecks.body([Array(name.utf8)]))
        return key
    }

    /// Makes an answer of a candidate's with a film, its sound and its picture, in the screening that the candidate has.
    private func answer(of candidate: Int) async throws -> [MediaKey] {
        let keys = [try await write("film.mp4"), try await write("sound.m4a"), try await write("picture.jpg")]
        let organisation = SQLValue.integer(fixture.server.organisation)
        let set = try await fixture.server.insert(
            "INSERT INTO question_sets (organisation_id, name, created_at) VALUES ($1, 'Set', 0) RETURNING id", [organisation])
        let question = try await fixture.server.insert(
            """
            INSERT INTO questions (organisation_id, question_set_id, text, kind, position, created_at, updated_at)
            VALUES ($1, $2, 'Why?', 'video', 1, 0, 0) RETURNING id
            """, [organisation, .integer(set)])
        try await fixture.server.execute(
            """
            INSERT INTO answers (organisation_id, screening_id, question_id, candidate_id, job_id, video_key, audio_key,
                thumbnail_key, status, created_at, updated_at)
            SELECT $1, id, $2, candidate_id, job_id, $3, $4, $5, 'ready', 0, 0
            FROM personality_screenings WHERE candidate_id = $6
            """,
            [organisation, .integer(question)] + keys.map { .text($0.text) } + [.integer(candidate)])
        return keys
    }

    private func isThere(_ keys: [MediaKey]) async throws -> [Bool] {
        var found: [Bool] = []
        for key in keys { found.append(try await store.find(key) != nil) }
        return found
    }

    @Test(
        "Whatever takes an answer away takes its recordings from the store",
        arguments: ["DELETE /candidates/1/", "DELETE /jobs/1/", "DELETE /personality-screenings/1/", "purge"])
    func erasure(way: String) async throws {
        let first = try await fixture.addCandidate("Asha")
        let second = try await fixture.addCandidate("Bela", .init(text: "another"))
        let (film, other) = (try await answer(of: first), try await answer(of: second))
        let admin = fixture.hiring.admin
        if way == "purge" {
            fixture.server.clock.advance(seconds: 40 * 86_400)
            try await fixture.server.execute("UPDATE applications SET status = 'Hired' WHERE candidate_id = $1", [.integer(second)])
            let run = RetentionRun(
                database: fixture.server.database, media: fixture.media, clock: fixture.server.clock.wall, days: 30)
            #expect(try await run.erase(compacts: false) == 1)
        } else {
            try await fixture.run { client in
                let answer = try await client.delete(String(way.dropFirst("DELETE ".count)), as: admin)
                #expect(answer.status == .noContent)
            }
            #expect(try await isThere(film) == [true, true, true])
            try await cleanup().run()
        }
        #expect(try await isThere(film) == [false, false, false])
        let isJob = way.contains("jobs")
        #expect(try await isThere(other) == Array(repeating: !isJob, count: 3))
        try await fixture.server.expect("SELECT count(*) FROM discarded_media", gives: [0])
    }

    @Test("What the store would not give up goes another time, and keeps nothing else")
    func failing() async throws {
        let keys = try await answer(of: try await fixture.addCandidate("Asha"))
        try await fixture.server.execute("DELETE FROM answers")
        try await cleanup(FailingMediaStore()).run()
        try await fixture.server.expect("SELECT count(*) FROM discarded_media", gives: [3])
        try await cleanup().run()
        #expect(try await isThere(keys) == [false, false, false])
        try await fixture.server.expect("SELECT count(*) FROM discarded_media", gives: [0])
    }

    @Test("An upload that nobody answers with goes a day after its URL has expired, a claimed one stays")
    func abandoned() async throws {
        let server = fixture.server
        let (left, claimed, fresh) = (try await write("left.mp4"), try await write("claimed.mp4"), try await write("fresh.mp4"))
        for (key, age) in [(left, 0), (claimed, 0), (fresh, 1)] {
            let upload = MediaUpload(
                key: key, user: nil, fileName: "a", mediaType: nil, expiresAt: server.clock.now.adding(seconds: age),
                createdAt: server.clock.now)
            try await server.database.write { try MediaUploadRepository.insert(upload, $0) }
        }
        _ = try await server.database.write {
            try MediaUploadRepository.claim(claimed, organisation: claimed.organisation, $0)
        }
        server.clock.advance(seconds: MediaCleanup.patience)
        try await cleanup().run()
        #expect(try await isThere([left, claimed, fresh]) == [true, true, true])
        server.clock.advance(seconds: 1)
        try await cleanup().run()
        #expect(try await isThere([left, claimed, fresh]) == [false, true, true])
        let found = try await server.database.read {
            try MediaUploadRepository.find(fresh, organisation: fresh.organisation, $0)?.key
        }
        #expect(found == fresh)
    }

    @Test("More rows than fit into a transaction go")
    func many() async throws {
        let server = fixture.server
        let now = server.clock.now
        try await server.database.write { connection in
            for number in 0..<250 {
                let key = MediaKey(organisation: 1, fileName: "\(number).mp4", random: .system)
                let upload = MediaUpload(
                    key: key, user: nil, fileName: "a", mediaType: nil, expiresAt: now, createdAt: now)
                try MediaUploadRepository.insert(upload, connection)
            }
        }
        server.clock.advance(seconds: MediaCleanup.patience + 1)
        try await cleanup().run()
        try await server.expect("SELECT count(*) FROM media_uploads", gives: [0])
        try await server.expect("SELECT count(*) FROM discarded_media", gives: [0])
    }

    @Test("A server's service does it again and again, whatever fails, and ends when it is told to")
    func service() async throws {
        let (calls, call) = AsyncStream<Void>.makeStream()
        let failing = FailingMediaStore(onCall: { call.yield() })
        _ = try await answer(of: try await fixture.addCandidate("Asha"))
        try await fixture.server.execute("DELETE FROM answers")
        let service = MediaUpkeepService(cleanup: cleanup(failing), poll: .milliseconds(1))
        let task = Task { try await service.run() }
        // The leftovers, and then one object in each of four rounds.
        var count = 0
        for await _ in calls {
            count += 1
            if count == 5 { break }
        }
        task.cancel()
        try await task.value
        try await fixture.server.expect("SELECT count(*) FROM discarded_media", gives: [3])
    }

    @Test("A purge looks for recordings where the server keeps them, and says so where it can't get there")
    func elsewhere() async throws {
        let database = fixture.server.database
        try await MediaPlace.keep(.folder(fixture.media), in: database)
        try await MediaPlace.keep(.s3(bucket: "clips", prefix: "p/"), in: database)
        #expect(try await MediaPlace.find(in: database) == .s3(bucket: "clips", prefix: "p/"))
        _ = try await answer(of: try await fixture.addCandidate("Asha"))
        try await fixture.server.execute("DELETE FROM answers")
        await #expect(throws: SettingsError.self) {
            try await ErasureCleanup(database: database, media: fixture.media).run(upTo: 0)
        }
        let unreachable = [
            "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
        ]
        await #expect(throws: MediaError(.unavailable, "recordings can't be removed from s3://clips/p/ yet; try again")) {
            try await ErasureCleanup(database: database, media: fixture.media, environment: unreachable).run(upTo: 0)
        }
        try await fixture.server.expect("SELECT count(*) FROM discarded_media", gives: [3])
    }
}
