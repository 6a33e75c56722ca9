import HTTPTypes
import Testing

@testable import ScreenEngine

/// A candidate with a scored resume at a job with an interview, and everything that `screen serve` serves.
struct StageScene: Sendable {
    let fixture: HiringFixture
    let server: WholeServer
    /// The module, with the four services that every organisation has, at the orders 10, 20, 30 and 40.
    let module: Int
    let candidate: Int
    let resume: Int

    init(services: [String] = OrganisationRepository.services) async throws {
        fixture = try await HiringFixture()
        module = try await fixture.addModule(services)
        candidate = try await fixture.apply("Asha")
        resume = try await fixture.addResume(of: candidate)
        server = try await WholeServer(fixture.server)
    }

    /// The payload of a move, as the seed writes it, with more members before and other ones in place of its own.
    func payload(_ more: String = "", _ service: String? = "Resume Screening", module: Int? = nil) -> String {
        let named = service.map { #", "service": {"id": 77, "icon": "cv", "name": "\#($0)"}"# } ?? ""
        return """
            {\(more.isEmpty ? "" : more + ", ")"user": {"id": 1}, "candidate_id": \(candidate), "job_id": \(fixture.job),
            "module_id": \(module ?? self.module)\(named)}
            """
    }

    /// The payload of an action.
    func action(_ action: String, _ service: String = "Resume Screening", _ more: String = "") -> String {
        payload("\"action\": \"\(action)\"" + (more.isEmpty ? "" : ", " + more), service)
    }

    /// The candidate's steps in order: `Test: In Progress`.
    func steps() async throws -> [String] {
        try await fixture.texts(
            """
            SELECT v.name || ': ' || s.status FROM interview_steps s JOIN services v ON v.id = s.service_id
            WHERE s.candidate_id = $1 ORDER BY s.interview_module_id, s.position
            """, [.integer(candidate)])
    }

    /// The history, oldest first: `Applied / Under Review`.
    func history() async throws -> [String] {
        try await fixture.texts(
            "SELECT stage_name || ' / ' || status FROM job_universal_statuses WHERE candidate_id = $1 ORDER BY id",
            [.integer(candidate)])
    }

    /// What was done to steps, by the audit log.
    func stepMoves() async throws -> [String] {
        try await fixture.texts("SELECT details FROM audit_log WHERE action = 'step_moved' ORDER BY id")
    }
}

extension HiringFixture {
    /// Makes a module of a job with template steps at the orders 10, 20, and so on.
    func addModule(_ services: [String], job: Int? = nil, organisation: Int? = nil) async throws -> Int {
        let (job, organisation) = (job ?? self.job, organisation ?? server.organisation)
        let module = try await server.insert(
            """
            INSERT INTO interview_modules (organisation_id, job_id, name, created_at, updated_at)
            VALUES ($1, $2, 'Panel', 0, 0) RETURNING id
            """, [.integer(organisation), .integer(job)])
        for (index, service) in services.enumerated() {
            try await server.execute(
                """
                INSERT INTO interview_steps
                    (organisation_id, interview_module_id, service_id, position, preferences, job_id, created_at, updated_at)
                SELECT $1, $2, id, $3, '{"minutes":' || $3 || '}', $4, 0, 0 FROM services
                WHERE organisation_id = $1 AND name = $5
                """,
                [
                    .integer(organisation), .integer(module), .integer((index + 1) * 10), .integer(job),
                    .text(service),
                ])
        }
        return module
    }
}
