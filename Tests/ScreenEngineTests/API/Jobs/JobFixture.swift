import Logging

@testable import ScreenEngine

/// A server with jobs' routes.
struct JobFixture {
    let server: APITestServer
    let controller: JobController
    let audit: AuditTrail
    /// How often the queue was woken.
    let wakes = Tally()

    init() async throws {
        server = try await APITestServer()
        audit = AuditTrail(
            database: server.database, clock: server.clock.wall, logger: Logger(label: "test"))
        controller = JobController(
            database: server.database, clock: server.clock.wall,
            links: try await JobLinkToken.kept(in: server.database, random: .system), lists: ListingStore(),
            audit: audit, wake: { [wakes] in wakes.add() })
    }

    /// Serves while the body asks.
    func run(_ body: @escaping @Sendable (APITestClient) async throws -> Void) async throws {
        try await server.run([controller], body)
    }

    /// Makes a job with a title and a skill; gives its identifier.
    func addJob(_ title: String = "Nurse", owner: Account, sharedWith users: [Account] = []) async throws -> Int {
        let now = server.clock.now
        return try await server.database.write { connection in
            let weight = try ScoreWeightRepository.standard(
                organisation: owner.organisation, at: now, connection)
            var job = JobContent(owner: owner.id, scoreWeight: weight.id, title: title)
            job.mustHaveSkills = MustHaveSkill.json([MustHaveSkill(label: "Triage", value: "Triage", isNew: true)])
            return try JobRepository.insert(
                job, sharedWith: users.map(\.id), organisation: owner.organisation, at: now, connection)
        }
    }

    /// Makes a candidate who applied to a job; the score is in hundredths, by fractions that are all the same.
    @discardableResult
    func addApplication(
        _ name: String, job: Int, organisation: Int, fraction: Int?, evidence: String? = nil, flags: String = "[]"
    ) async throws -> ApplicationIDs {
        let now = SQLValue.timestamp(server.clock.now)
        let candidate = try await server.insert(
            """
            INSERT INTO candidates (organisation_id, name, email, name_key, created_at, updated_at)
            VALUES ($1, $2, $3, $2, $4, $4) RETURNING id
            """, [.integer(organisation), .text(name), .text("\(name.lowercased())@example.com"), now])
        let file = try await server.insert(
            "INSERT INTO files (organisation_id, sha256, size, created_at) VALUES ($1, $2, 1, $3) RETURNING id",
            [.integer(organisation), .text("\(name)-\(job)"), now])
        let resume = try await server.insert(
            """
            INSERT INTO resumes (organisation_id, job_id, candidate_id, file_id, file_name, name, flags, completed,
                relevant_experience_in_months, created_at, updated_at)
            VALUES ($1, $2, $3, $4, 'a.pdf', $5, $6, 1, 26, $7, $7) RETURNING id
            """,
            [.integer(organisation), .integer(job), .integer(candidate), .integer(file), .text(name), .text(flags), now])
        let application = try await server.insert(
            """
            INSERT INTO applications (organisation_id, job_id, candidate_id, resume_id, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $5) RETURNING id
            """, [.integer(organisation), .integer(job), .integer(candidate), .integer(resume), now])
        if let fraction {
            let score = try await server.insert(
                """
                INSERT INTO resume_scores (resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                    education_score, certifications_score, overall_score, skills_fraction, work_exp_fraction,
                    projects_fraction, education_fraction, certifications_fraction, evidence, scoring_version, as_of,
                    created_at)
                VALUES ($1, $2, 1, 0, 0, 0, 0, 0, 0, $3, $3, $3, $3, $3, $4, 1, $5, $5) RETURNING id
                """, [.integer(resume), .integer(job), .integer(fraction), .text(ifPresent: evidence), now])
            try await server.execute(
                "UPDATE resumes SET resume_score_id = $2 WHERE id = $1", [.integer(resume), .integer(score)])
            try await server.database.write { try Rescoring.applyWeights(job: job, $0) }
        }
        return ApplicationIDs(candidate: candidate, file: file, resume: resume, application: application)
    }

    /// What an application is made of.
    struct ApplicationIDs: Sendable {
        let candidate: Int
        let file: Int
        let resume: Int
        let application: Int
    }
}
