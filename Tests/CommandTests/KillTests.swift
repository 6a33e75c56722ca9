import Foundation
import ScreenEngine
import SystemPackage
import TestSupport
import Testing

/// What a server owes that is killed at any moment; `make kill-test` does more of it.
struct KillTests {
    /// What clients were promised: the bytes of each resume that was answered with 2xx.
    private actor Promises {
        private(set) var resumes: [Int: URL] = [:]
        private(set) var wrong: [String] = []
        private var left: [URL]

        init(_ files: [URL]) { left = files }

        func next() -> URL? { left.popLast() }

        /// The server went away: the same again later, as a careful client would.
        func giveBack(_ file: URL) { left.append(file) }

        func keep(_ answer: ServerClient.Answer, _ file: URL) -> Int {
            if let id = answer.id, [200, 201].contains(answer.status) {
                if let other = resumes[id], other != file { wrong.append("two files are resume \(id)") }
                resumes[id] = file
            } else {
                wrong.append("\(answer.status) \(answer.body)")
            }
            return resumes.count
        }
    }

    @Test(
        "What was answered with 2xx survives SIGKILL and is scored, and nothing is there twice", .timeLimit(.minutes(30)))
    func kills() async throws {
        let folder = try TemporaryFolder()
        let token = try await LiveServer.makeStore(in: folder)
        let promises = Promises(Array(Corpus.resumes.prefix(40)))
        var server = try await LiveServer.start(in: folder, token: token)
        let job = try await server.makeJob()
        // Killed once so many have been answered, while others are on their way and earlier ones are being read.
        for count in [4, 11, 19] {
            try await KillTests.upload(promises, to: server, job: job, until: count)
            server = try await LiveServer.start(in: folder, token: token)
        }
        #expect(await promises.wrong == [])
        let promised = await promises.resumes
        #expect(promised.count >= 19)
        for (id, file) in promised {
            // The same bytes again, to wait until they have been read: half a minute at a time, on a busy machine.
            let bytes = Array(try Data(contentsOf: file))
            var answer = try await server.client.upload(bytes, named: file.lastPathComponent, job: job, query: "?wait=30")
            while answer.member("completed") == false {
                answer = try await server.client.upload(bytes, named: file.lastPathComponent, job: job, query: "?wait=30")
            }
            #expect(answer.status == 200 && answer.id == id, "\(answer.body)")
            #expect(answer.member("completed") == true, "\(answer.body)")
            #expect((answer.member("overall_score") as String?) != nil, "\(answer.body)")
        }
        // What was taken in though its answer never arrived is read too.
        while try await server.client.ask("GET", "/resumes/?completed=false").member("count") != 0 {
            try await Task.sleep(for: .milliseconds(100))
        }
        let list = try await server.client.ask("GET", "/candidate/\(job)/")
        let shown = try await server.client.ask("GET", "/jobs/\(job)/")
        #expect((list.member("count") as Int?) == (shown.member("applicants_count") as Int?))
        try await server.stop()
        try await KillTests.checkStore(in: folder)
    }

    /// Uploads from four clients at once, and kills the server once so many resumes have been promised.
    private static func upload(_ promises: Promises, to server: LiveServer, job: Int, until count: Int) async throws {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    while let file = await promises.next() {
                        guard let bytes = try? Data(contentsOf: file),
                            let answer = try? await server.client.upload(
                                Array(bytes), named: file.lastPathComponent, job: job)
                        else {
                            await promises.giveBack(file)
                            return
                        }
                        if await promises.keep(answer, file) >= count { server.process.signal(9) }
                    }
                }
            }
        }
        #expect(try await server.process.end().status == -9)
    }

    private static func checkStore(in folder: TemporaryFolder) async throws {
        let check = try await ScreenProcess.run(["db", "check"], in: folder.path)
        #expect(check.status == 0, "\(check.output)\(check.errors)")
        let clock = WallClock { Timestamp(microseconds: 0) }
        let database = try SQLiteDatabase(path: folder.path.appending("screen.db"), clock: clock)
        for (what, sql) in [
            ("resumes twice", "SELECT count(*) FROM (SELECT 1 FROM resumes GROUP BY job_id, file_id HAVING count(*) > 1)"),
            (
                "applications twice",
                "SELECT count(*) FROM (SELECT 1 FROM applications GROUP BY job_id, candidate_id HAVING count(*) > 1)"
            ),
            (
                "rows of history twice",
                "SELECT count(*) FROM (SELECT 1 FROM job_universal_statuses GROUP BY application_id, stage_name HAVING count(*) > 1)"
            ),
            (
                "candidates twice",
                "SELECT count(*) FROM (SELECT 1 FROM candidates GROUP BY email_key HAVING email_key IS NOT NULL AND count(*) > 1)"
            ),
            ("tasks left", "SELECT count(*) FROM ingestion_tasks"),
            (
                "wrong counts",
                "SELECT count(*) FROM jobs WHERE applicants_count <> (SELECT count(*) FROM applications WHERE job_id = jobs.id)"
            ),
        ] {
            let count = try await database.read { try $0.first(sql) { $0.int(0) } }
            #expect(count == 0, "\(what)")
        }
        await database.close()
    }
}
