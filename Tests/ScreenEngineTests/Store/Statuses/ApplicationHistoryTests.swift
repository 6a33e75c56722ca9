internal import Testing

@testable internal import ScreenEngine

@Suite struct ApplicationHistoryTests {
    private struct Setting {
        let fixture: HiringFixture
        let application: Int

        init() async throws {
            fixture = try await HiringFixture()
            let candidate = try await fixture.apply("Asha")
            application = try #require(
                try await fixture.int("SELECT id FROM applications WHERE candidate_id = $1", [.integer(candidate)]))
        }

        func change(stage: String? = nil, status: ApplicationStatus? = nil) async throws -> JobUniversalStatus? {
            let change = ApplicationHistory.Change(stageName: stage, status: status, by: fixture.owner.id, at: fixture.tick())
            return try await fixture.database.write { [application] in
                try ApplicationHistory.change(application: application, to: change, $0)
            }
        }

        func undo(_ row: JobUniversalStatus) async throws -> Bool {
            let now = fixture.tick()
            let by = fixture.admin.id
            return try await fixture.database.write { try ApplicationHistory.undo(row, by: by, at: now, $0) }
        }

        func rows() async throws -> [JobUniversalStatus] {
            try await fixture.database.read { [application] connection in
                try connection.all(
                    """
                    SELECT \(JobUniversalStatus.columns) FROM job_universal_statuses WHERE application_id = $1 ORDER BY id
                    """, [.integer(application)], JobUniversalStatus.init)
            }
        }

        func standing() async throws -> [String] {
            try await fixture.texts(
                "SELECT stage_name || ' / ' || status FROM applications WHERE id = $1", [.integer(application)])
        }
    }

    @Test("A change is written to the application and as the latest row of its history")
    func change() async throws {
        let setting = try await Setting()
        let row = try #require(try await setting.change(stage: "Resume Screening", status: .shortlisted))
        #expect(row.stageName == "Resume Screening" && row.status == "Shortlisted" && row.updatedBy == setting.fixture.owner.id)
        #expect(try await setting.standing() == ["Resume Screening / Shortlisted"])
        let rows = try await setting.rows()
        #expect(rows.map(\.isLatest) == [false, true])
        #expect(rows.map(\.stageName) == ["Applied", "Resume Screening"])
    }

    @Test("What a change leaves out stays as it is")
    func part() async throws {
        let setting = try await Setting()
        _ = try await setting.change(stage: "Resume Screening")
        let row = try #require(try await setting.change(status: .onHold))
        #expect(row.stageName == "Resume Screening" && row.status == "On Hold")
    }

    @Test("A change that changes nothing writes no row")
    func nothing() async throws {
        let setting = try await Setting()
        #expect(try await setting.change(stage: "Applied", status: .underReview) == nil)
        #expect(try await setting.rows().count == 1)
    }

    @Test("Taking back the latest change lets the application stand as before")
    func undo() async throws {
        let setting = try await Setting()
        let row = try #require(try await setting.change(status: .rejected))
        #expect(try await setting.undo(row))
        #expect(try await setting.standing() == ["Applied / Under Review"])
        #expect(try await setting.rows().map(\.isLatest) == [true])
    }

    @Test("Neither the first change nor one that others follow can be taken back")
    func noUndo() async throws {
        let setting = try await Setting()
        let first = try #require(try await setting.rows().first)
        #expect(try await setting.undo(first) == false)
        _ = try await setting.change(status: .rejected)
        _ = try await setting.change(status: .hired)
        let rows = try await setting.rows()
        #expect(try await setting.undo(rows[1]) == false)
        #expect(try await setting.rows() == rows)
    }
}
