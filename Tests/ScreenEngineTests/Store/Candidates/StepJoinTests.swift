import Testing

@testable import ScreenEngine

@Suite("The steps of candidates who are joined")
struct StepJoinTests {
    private static func add(
        _ status: StepStatus, of candidate: Int, at place: Int, _ fixture: HiringFixture, _ module: Int
    ) async throws -> Int {
        let now = fixture.tick()
        return try await fixture.server.insert(
            """
            INSERT INTO interview_steps (organisation_id, interview_module_id, service_id, position, candidate_id, job_id,
                status, created_at, updated_at)
            SELECT organisation_id, interview_module_id, service_id, position, $1, job_id, $2, $3, $3
            FROM interview_steps WHERE interview_module_id = $4 AND candidate_id IS NULL AND position = $5 RETURNING id
            """,
            [
                .integer(candidate), .text(status.rawValue), .timestamp(now), .integer(module),
                .integer((place + 1) * 10),
            ])
    }

    @Test(
        "Of two steps at the same place the further one stays, of equals the one that was moved last",
        arguments: StepStatus.allCases, StepStatus.allCases)
    func same(first: StepStatus, second: StepStatus) async throws {
        let fixture = try await HiringFixture()
        let module = try await fixture.addModule(["Test", "Interview"])
        let (ann, anna) = (try await fixture.apply("Ann"), try await fixture.apply("Anna"))
        let own = try await StepJoinTests.add(first, of: ann, at: 0, fixture, module)
        let given = try await StepJoinTests.add(second, of: anna, at: 0, fixture, module)
        let alone = try await StepJoinTests.add(.notStarted, of: anna, at: 1, fixture, module)
        let (admin, now) = (fixture.admin, fixture.tick())
        try await fixture.database.write {
            try CandidateMerge(
                target: ann, other: anna, organisation: admin.organisation, account: admin.id, now: now
            ).run($0)
        }
        let kept = first.progress > second.progress ? own : given
        try await fixture.server.expect(
            "SELECT id FROM interview_steps WHERE candidate_id IS NOT NULL ORDER BY position", gives: [kept, alone])
        try await fixture.server.expect(
            "SELECT DISTINCT candidate_id FROM interview_steps WHERE candidate_id IS NOT NULL", gives: [ann])
        let before = try await fixture.texts("SELECT before FROM candidate_merges")
        let steps = try JSONValue(try #require(before.first))["interview_steps"]?.items
        #expect(steps?.map { $0["id"]?.integer } == [given, alone])
        #expect(steps?.first?["status"]?.string == second.rawValue)
    }

    @Test("Of two applications the one that is further in the job's interview stays")
    func further() async throws {
        let fixture = try await HiringFixture()
        _ = try await fixture.addModule(["Interview", "Test"])
        let (ann, anna) = (try await fixture.apply("Ann"), try await fixture.apply("Anna"))
        try await fixture.move(ann, stage: "Test", .onHold)
        try await fixture.move(anna, stage: "Interview", .shortlisted)
        let (admin, now) = (fixture.admin, fixture.tick())
        try await fixture.database.write {
            try CandidateMerge(
                target: ann, other: anna, organisation: admin.organisation, account: admin.id, now: now
            ).run($0)
        }
        #expect(try await fixture.texts("SELECT stage_name || ' / ' || status FROM applications") == ["Test / On Hold"])
    }

    @Test("A provisional candidate's steps and what was said of them go to the person whom they turn out to be")
    func provisional() async throws {
        let fixture = try await HiringFixture()
        let module = try await fixture.addModule(["Test"])
        let (cv, ann) = (try await fixture.apply("cv"), try await fixture.apply("Ann"))
        _ = try await StepJoinTests.add(.notStarted, of: ann, at: 0, fixture, module)
        let done = try await StepJoinTests.add(.completed, of: cv, at: 0, fixture, module)
        try await fixture.server.execute(
            """
            INSERT INTO feedbacks (organisation_id, job_id, candidate_id, rating, created_at, updated_at)
            VALUES ($1, $2, $3, 4, 0, 0)
            """, [.integer(fixture.server.organisation), .integer(fixture.job), .integer(cv)])
        let now = fixture.tick()
        try await fixture.database.write { try CandidateMove.move(from: cv, to: ann, at: now, $0) }
        try await fixture.server.expect("SELECT id FROM interview_steps WHERE candidate_id = \(ann)", gives: [done])
        try await fixture.server.expect("SELECT candidate_id FROM feedbacks", gives: [ann])
    }
}
