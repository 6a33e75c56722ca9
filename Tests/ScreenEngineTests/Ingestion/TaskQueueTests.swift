import TestSupport
import ResumeParse
import Testing

@testable import ScreenEngine

/// Whose turn it is in the queue, and what becomes of claims.
struct TaskQueueTests {
    private let fixture: IngestionFixture
    private static let lease = 15_000_000

    init() async throws { fixture = try await IngestionFixture() }

    private func resumes(_ count: Int, bulk: Bool = false, organisation: Int? = nil) async throws -> [Int] {
        let organisation = organisation ?? fixture.organisation
        let job = try await fixture.job(organisation: organisation)
        return try await fixture.database.write { connection in
            try (0..<count).map { number in
                let request = SubmissionRequest(
                    organisation: organisation, job: job, fileName: "\(number).txt", isBulk: bulk)
                let file = ResumeIntake.File(sha256: "\(organisation)-\(job)-\(number)", size: 1)
                return try ResumeIntake.submit(request, file, at: IngestionFixture.start, connection).resume
            }
        }
    }

    private func claim(by owner: String = "a", after microseconds: Int = 0) async throws -> IngestionTask? {
        let now = Timestamp(microseconds: IngestionFixture.start.microseconds + microseconds)
        return try await fixture.database.write {
            try TaskQueue.claim(
                by: owner, until: Timestamp(microseconds: now.microseconds + TaskQueueTests.lease), at: now, $0)
        }
    }

    @Test("Tasks of an organisation come in the order in which they were put in, each once")
    func order() async throws {
        let resumes = try await resumes(3)
        #expect(try await [claim(), claim(by: "b"), claim()].map { $0?.resume } == resumes)
        #expect(try await claim() == nil)
    }

    @Test("What somebody waits for goes before what is one of many")
    func priority() async throws {
        let bulk = try await resumes(2, bulk: true)
        let single = try await resumes(1)
        #expect(try await [claim(), claim(), claim()].map { $0?.resume } == single + bulk)
    }

    @Test("Organisations take turns, however long the queue of one is")
    func turns() async throws {
        let (second, third) = try await fixture.database.write {
            (
                try IngestionFixture.organisation(named: "Second", $0),
                try IngestionFixture.organisation(named: "Third", $0)
            )
        }
        _ = try await resumes(5)
        _ = try await resumes(2, organisation: second)
        var served: [Int?] = []
        for _ in 0..<3 { served.append(try await claim()?.organisation) }
        _ = try await resumes(1, organisation: third)
        for _ in 0..<6 { served.append(try await claim()?.organisation) }
        let first = fixture.organisation
        #expect(served == [first, second, first, third, second, first, first, first, nil])
    }

    @Test("A claim is nobody else's until its lease ends, and then the first who asks takes it over")
    func lease() async throws {
        _ = try await resumes(1)
        let task = try #require(try await claim(by: "a"))
        #expect(try await claim(by: "b", after: TaskQueueTests.lease - 1) == nil)
        #expect(try await claim(by: "b", after: TaskQueueTests.lease)?.id == task.id)
        let held = try await fixture.database.read {
            (try TaskQueue.rows.isHeld(task.id, by: "a", $0), try TaskQueue.rows.isHeld(task.id, by: "b", $0))
        }
        #expect(held == (false, true))
    }

    @Test("A lease that is extended holds on; one that was lost is not extended")
    func extended() async throws {
        _ = try await resumes(1)
        let task = try #require(try await claim(by: "a"))
        let later = Timestamp(microseconds: IngestionFixture.start.microseconds + 2 * TaskQueueTests.lease)
        try await fixture.database.write { connection in
            try TaskQueue.rows.extend([task.id], of: "a", until: later, connection)
            let evenLater = Timestamp(microseconds: later.microseconds * 2)
            try TaskQueue.rows.extend([task.id], of: "b", until: evenLater, connection)
        }
        #expect(try await claim(by: "b", after: 2 * TaskQueueTests.lease - 1) == nil)
        #expect(try await claim(by: "b", after: 2 * TaskQueueTests.lease)?.id == task.id)
    }

    @Test("What is given back is there at once; what failed, after a pause")
    func givenBack() async throws {
        _ = try await resumes(1)
        let task = try #require(try await claim())
        try await fixture.database.write { try TaskQueue.rows.release(task.id, of: "a", $0) }
        let again = try #require(try await claim())
        #expect(again.attempts == 0)
        try await fixture.database.write {
            let until = Timestamp(microseconds: IngestionFixture.start.microseconds + 5)
            try TaskQueue.rows.postpone(again.id, of: "a", until: until, $0)
        }
        #expect(try await claim(after: 4) == nil)
        #expect(try await claim(after: 5)?.attempts == 1)
    }

    @Test("What a dead process of this machine had claimed is taken over without waiting; what a living one has is not")
    func dead() async throws {
        _ = try await resumes(2)
        let current = LeaseOwner.current.name
        let place = current.split(separator: "/").dropLast(2).joined(separator: "/")
        let dead = "\(place)/\(Int32.max)/1"
        #expect(LeaseOwner.isDead(dead))
        #expect(!LeaseOwner.isDead(current))
        #expect(!LeaseOwner.isDead("other-boot/pid:[1]/\(Int32.max)/1"))
        // The same number, given again.
        #expect(LeaseOwner.isDead(current.split(separator: "/").dropLast().joined(separator: "/") + "/1"))
        for words in ["", "a", "a/b/c/d", "///"] { #expect(!LeaseOwner.isDead(words)) }
        _ = try await claim(by: dead)
        _ = try await claim(by: current)
        #expect(try await TaskQueue.rows.takeOverFromTheDead(in: fixture.database))
        #expect(try await fixture.rows("SELECT lease_owner FROM ingestion_tasks ORDER BY id") == ["-", current])
    }

    @Test("A result that comes after another has taken the task over is not kept")
    func lost() async throws {
        let resume = try await resumes(1)[0]
        let task = try #require(try await claim(by: "a"))
        _ = try await claim(by: "b", after: TaskQueueTests.lease)
        let outcome = try await fixture.database.write { connection in
            let work = try #require(try ReadingWork.ResumeToRead.find(resume, connection))
            return try ReadingResults.complete(
                .failed(.init(.corrupt, "broken")), bands: [], of: work, task: task, owner: "a",
                keys: CandidateKeys(lexicon: .init()), at: IngestionFixture.start, connection)
        }
        #expect(outcome == .lost)
        #expect(try await fixture.number("SELECT completed FROM resumes") == 0)
    }
}
