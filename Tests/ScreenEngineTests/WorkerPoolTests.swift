import ResumeParse
import Scoring
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct WorkerPoolTests {
    private static let crashed = "crashed: the process that read the file ended; the file is damaged or hostile"

    @Test("Every document gets its own record", arguments: [1, 3])
    func all(workers: Int) async throws {
        let words = (0..<20).map { "word\($0)" }
        #expect(try await FakeWorker().records(of: words, workers: workers) == words)
    }

    @Test("No documents need no records")
    func none() async throws { #expect(try await FakeWorker().records(of: []) == []) }

    @Test("An empty file is answered too")
    func empty() async throws { #expect(try await FakeWorker().records(of: ["", "a"]) == ["", "a"]) }

    @Test("A document that ends its process costs its own record and nothing else", arguments: ["crash", "leave"])
    func crash(word: String) async throws {
        #expect(
            try await FakeWorker().records(of: ["a", word, "b", "c"]) == ["a", WorkerPoolTests.crashed, "b", "c"])
    }

    @Test("Crash after crash, at the start and at the end, with more workers than good documents")
    func crashes() async throws {
        let words = ["crash", "crash", "a", "crash", "b", "crash"]
        let expected = words.map { $0 == "crash" ? WorkerPoolTests.crashed : $0 }
        for workers in [1, 4] {
            #expect(try await FakeWorker().records(of: words, workers: workers) == expected)
        }
    }

    @Test("A document gets a second try with a fresh process")
    func secondTry() async throws {
        #expect(try await FakeWorker().records(of: ["a", "crash-once", "b"]) == ["a", "crash-once", "b"])
    }

    @Test("A document that takes too much memory is too large, and says so")
    func memory() async throws {
        #expect(
            try await FakeWorker().records(of: ["a", "exhaust", "b"]) == [
                "a", "too_large: reading takes more than 384 MB of memory; export it anew", "b",
            ])
    }

    @Test("A document that makes its reader ask for what it may not is hostile, and says so")
    func trespass() async throws {
        #expect(
            try await FakeWorker().records(of: ["a", "trespass", "b"]) == [
                "a", "crashed: the file made its reader ask for what no reader needs; it is hostile", "b",
            ])
    }

    @Test("A process is told nothing of its parent's environment but where libraries are")
    func environment() async throws {
        let names = try #require(await FakeWorker().records(of: ["environment"]).first).split(separator: " ")
        // The shell that the stand-in runs in adds some of its own.
        let expected: Set<Substring> = [
            "LD_LIBRARY_PATH", "MIMALLOC_ARENA_EAGER_COMMIT", "SWIFT_BACKTRACE", "PWD", "OLDPWD", "SHLVL", "_",
        ]
        #expect(names.contains("SWIFT_BACKTRACE"))
        #expect(Set(names).subtracting(expected) == [])
    }

    @Test("A document that uses up its processor time times out, without a second try")
    func processorTime() async throws {
        #expect(
            try await FakeWorker().records(of: ["a", "spin", "b"], timeout: 9) == [
                "a", "timeout: reading takes more than the 9 s that --timeout allows", "b",
            ])
    }

    @Test("A document that waits for ever times out by the clock")
    func clock() async throws {
        #expect(
            try await FakeWorker().records(of: ["a", "hang", "b"], timeout: 5) == [
                "a", "timeout: reading takes more than the 5 s that --timeout allows", "b",
            ])
    }

    @Test("Nonsense from a process ends the run with an error, not with a wrong record")
    func nonsense() async throws {
        await #expect(throws: ScreeningError(.workers, "a worker process sent nonsense")) {
            try await FakeWorker().records(of: ["a", "nonsense", "b"], workers: 2)
        }
    }

    @Test(
        "A process that never gets ready ends the run, and says how",
        arguments: [
            ("crashes-first", "the worker process does not start: it ends by a signal or an error"),
            ("fails-first", "the worker process does not start: it ends by a signal or an error"),
            ("leaves-first", "the worker process does not start: it leaves at once"),
            (
                "unconfined-first",
                "the worker process does not start: the system refuses the limits and the seccomp filter that it needs"
            ),
        ])
    func startup(name: String, message: String) async throws {
        await #expect(throws: ScreeningError(.workers, message)) {
            try await FakeWorker(named: name).records(of: ["a", "b"], workers: 2)
        }
    }

    @Test("What the sink throws ends the run while other processes are busy")
    func sinkError() async throws {
        struct Refused: Error {}
        await #expect(throws: Refused.self) {
            // The first document is answered; the others keep both processes busy.
            try await FakeWorker().run(["a", "hang", "hang", "hang"], workers: 2) { _, _, _ in throw Refused() }
        }
    }

    @Test("A run that is cancelled ends its processes and itself")
    func cancellation() async throws {
        let fake = try FakeWorker()
        let (records, continuation) = AsyncStream<Int>.makeStream()
        let run = Task {
            try await fake.run(["a", "hang", "hang", "hang"], workers: 2) { index, _, _ in continuation.yield(index) }
        }
        for await _ in records { break }
        run.cancel()
        await #expect(throws: (any Error).self) { try await run.value }
    }

    @Test("A file that can't be had gets its record without a process being asked")
    func unreadable() async throws {
        let collected = Collected()
        try await FakeWorker().run(DocumentFeed(files: ["/nowhere/a.pdf"])) { _, name, record in
            collected.append("\(name.file) \(record.isOK) \(String(decoding: record.bytes, as: UTF8.self))")
        }
        #expect(
            collected.values == [
                #"/nowhere/a.pdf false {"file":"/nowhere/a.pdf","status":"error","error":{"code":"unreadable","#
                    + #""message":"the file can't be read: No such file or directory"}}"#
            ])
    }
}
