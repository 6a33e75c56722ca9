import Foundation
import ResumeParse
import Scoring
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// The pool that a server keeps, with processes of the real program.
struct ReadingPoolTests {
    private static let order = ReadingOrder(asOf: .epoch)

    private func withPool<Value: Sendable>(
        executable: FilePath = ScreenProcess.binary, processes: Int = 2, timeout: Int = Patience.seconds,
        trouble: @escaping ReadingPool.Trouble = { _, _ in },
        _ body: @escaping @Sendable (ReadingPool) async throws -> Value
    ) async throws -> Value {
        let setup = WorkerSetup(product: .application, asOf: .epoch, timeout: timeout)
        let pool = ReadingPool(
            executable: executable, processes: processes, setup: setup, pause: { _ in }, trouble: trouble)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await pool.run() }
            let value = try await body(pool)
            pool.finish()
            try await group.waitForAll()
            return value
        }
    }

    private func document(_ text: String) -> InputDocument {
        InputDocument(name: DocumentName(file: "a.txt"), bytes: Array(text.utf8))
    }

    @Test("Requests come over time, each with a job of its own, and processes stay")
    func overTime() async throws {
        let file = InputDocument(path: FilePath(try #require(Corpus.resumes.first).path))
        let jobs = try Corpus.jobs.prefix(3).map { try Corpus.job($0) }
        let scores = try await withPool { pool in
            var scores: [ApplicationReading.Score?] = []
            for job in jobs {
                scores.append(try await pool.read(file, for: ReadingOrder(job: job, asOf: .epoch)).score)
            }
            return scores
        }
        #expect(scores.allSatisfy { $0 != nil })
        #expect(Set(scores.map { $0?.evidence }).count == 3)
    }

    @Test("More requests at once than processes are all answered", arguments: [1, 3])
    func manyAtOnce(processes: Int) async throws {
        let names = try await withPool(processes: processes) { pool in
            try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        let text = "Resume of person\(number)\nperson\(number)@example.com\nExperience\n"
                        return try await pool.read(self.document(text), for: ReadingPoolTests.order).person.email
                    }
                }
                var found: Set<String?> = []
                for try await name in group { found.insert(name) }
                return found
            }
        }
        #expect(names == Set((0..<20).map { "person\($0)@example.com" }))
    }

    @Test("A file that can't be read is the request's error, and the next request is served")
    func unreadable() async throws {
        let pdf = Array("%PDF-1.7\nbroken".utf8)
        try await withPool(processes: 1) { pool in
            let broken = InputDocument(name: DocumentName(file: "a.pdf"), bytes: pdf)
            let error = await #expect(throws: ReadError.self) {
                try await pool.read(broken, for: ReadingPoolTests.order)
            }
            #expect(error?.code == .corrupt)
            let reading = try await pool.read(document("Ann Example\nann@example.com\n"), for: ReadingPoolTests.order)
            #expect(reading.person.email == "ann@example.com")
        }
    }

    @Test("A document that ends its process is answered after a second try, and the pool goes on")
    func crash() async throws {
        let fake = try FakeWorker()
        try await withPool(executable: fake.program, processes: 1) { pool in
            for word in ["crash", "leave", "crash"] {
                let error = await #expect(throws: ReadError.self) {
                    try await pool.read(document(word), for: ReadingPoolTests.order)
                }
                #expect(error?.code == .crashed)
            }
        }
    }

    @Test("Nonsense from a process is no verdict on the document, and the pool goes on")
    func nonsense() async throws {
        let fake = try FakeWorker()
        try await withPool(executable: fake.program, processes: 1) { pool in
            for _ in 0..<2 {
                await #expect(throws: ScreeningError(.workers, "a worker process sent nonsense")) {
                    try await pool.read(document("nonsense"), for: ReadingPoolTests.order)
                }
            }
            let error = await #expect(throws: ReadError.self) {
                try await pool.read(document("crash"), for: ReadingPoolTests.order)
            }
            #expect(error?.code == .crashed)
        }
    }

    @Test("A process that does not start is told of, and tried again with longer pauses")
    func startup() async throws {
        let fake = try FakeWorker(named: "fails-first")
        let (pauses, continuation) = AsyncStream<Duration>.makeStream()
        try await withPool(executable: fake.program, processes: 1, trouble: { continuation.yield($1) }) { pool in
            var seen: [Duration] = []
            for await pause in pauses {
                seen.append(pause)
                if seen.count == 3 { break }
            }
            #expect(seen == [.seconds(1), .seconds(2), .seconds(4)])
        }
    }

    @Test("A pool that is cancelled answers all that wait, without a verdict")
    func cancellation() async throws {
        let fake = try FakeWorker()
        let setup = WorkerSetup(product: .application, asOf: .epoch)
        let pool = ReadingPool(executable: fake.program, processes: 1, setup: setup)
        let running = Task { await pool.run() }
        let asked = (0..<3).map { _ in
            Task { try await pool.read(document("hang"), for: ReadingPoolTests.order) }
        }
        running.cancel()
        await running.value
        for task in asked {
            let result = await task.result
            #expect(throws: (any Error).self) { try result.get() }
        }
        await #expect(throws: CancellationError.self) {
            try await pool.read(document("a"), for: ReadingPoolTests.order)
        }
    }
}
