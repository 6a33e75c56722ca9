import ResumeParse
import Scoring

@testable import ScreenEngine

/// A server with candidates, and short ways of making jobs, people and what they applied with.
struct CandidateFixture {
    /// The skills and keys that the controller knows; loaded once, as they take a while.
    static let names = KnownNames()

    let server: APITestServer
    let controller: CandidateController

    init() async throws {
        server = try await APITestServer()
        controller = CandidateController(
            database: server.database, clock: server.clock.wall, lists: ListingStore(), keys: Self.names.keys,
            skills: Self.names.skills, audit: .gathering(server))
    }

    /// Asks the server.
    func run(_ body: @escaping @Sendable (APITestClient) async throws -> Void) async throws {
        try await server.run([controller], body)
    }

    /// Makes a job of an account.
    func addJob(_ title: String, owner: Account, sharedWith: [Account] = []) async throws -> Int {
        let now = SQLValue.timestamp(server.clock.now)
        let organisation = SQLValue.integer(owner.organisation)
        let weight = try await server.integers(
            "SELECT id FROM score_weights WHERE organisation_id = $1 AND user_id IS NULL", [organisation])[0]
        let job = try await server.insert(
            """
            INSERT INTO jobs (organisation_id, owner_id, score_weight_id, title, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $5) RETURNING id
            """, [organisation, .integer(owner.id), .integer(weight), .text(title), now])
        for user in sharedWith {
            try await server.execute(
                "INSERT INTO job_shares (job_id, user_id) VALUES ($1, $2)", [.integer(job), .integer(user.id)])
        }
        return job
    }

    /// Makes a candidate.
    func addCandidate(
        _ name: String, email: String? = nil, contact: String? = nil, location: String? = nil, employer: String? = nil,
        organisation: Int? = nil
    ) async throws -> Int {
        let details = CandidateDetails(name: name, email: email, contact: contact, location: location)
        let (organisation, now) = (organisation ?? server.organisation, server.clock.now)
        let id = try await server.database.write {
            try CandidateRepository.insert(details, organisation: organisation, keys: Self.names.keys, at: now, $0)
        }
        if let employer {
            try await server.execute(
                "UPDATE candidates SET employer_key = $1 WHERE id = $2",
                [.text(ifPresent: Self.names.keys.employer(employer)), .integer(id)])
        }
        return id
    }

    /// Makes a candidate an applicant of a job; gives the application.
    @discardableResult
    func apply(
        _ candidate: Int, to job: Int, stage: String = "Applied", status: String = "Under Review", by: Account? = nil
    ) async throws -> Int {
        let (organisation, now) = (server.organisation, server.clock.now)
        return try await server.database.write { connection in
            let application = try ApplicationRepository.apply(
                candidate: candidate, job: job, organisation: organisation, by: by?.id, at: now, connection)
            try ApplicationHistory.change(
                application: application,
                to: .init(stageName: stage, status: ApplicationStatus(rawValue: status), by: by?.id, at: now), connection)
            return application
        }
    }

    /// Makes a scored resume of a candidate, an applicant of the job; it counts from then on. Gives the resume.
    @discardableResult
    func addResume(
        _ candidate: Int, to job: Int, score: Int?, skills: [String] = [], text: String? = nil, stage: String = "Applied",
        status: String = "Under Review"
    ) async throws -> Int {
        let application = try await apply(candidate, to: job, stage: stage, status: status)
        let now = SQLValue.timestamp(server.clock.now)
        let organisation = SQLValue.integer(server.organisation)
        var file: Int?
        if let text { file = try await addFile(text) }
        let resume = try await server.insert(
            """
            INSERT INTO resumes (organisation_id, job_id, candidate_id, file_id, file_name, name, overall_score, completed,
                updated_at, created_at)
            VALUES ($1, $2, $3, $4, 'cv.pdf', 'CV', $5, 1, $6, $6) RETURNING id
            """,
            [
                organisation, .integer(job), .integer(candidate), .integer(ifPresent: file),
                .integer(ifPresent: score), now,
            ])
        if let score {
            let row = try await server.insert(
                """
                INSERT INTO resume_scores (resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                    education_score, certifications_score, overall_score, scoring_version, as_of, created_at)
                VALUES ($1, $2, 1, $3, 0, 0, 0, 0, $3, 1, $4, $4) RETURNING id
                """, [.integer(resume), .integer(job), .integer(score), now])
            try await server.execute(
                "UPDATE resumes SET resume_score_id = $1, engine_score_id = $1 WHERE id = $2",
                [.integer(row), .integer(resume)])
        }
        for skill in skills {
            try await server.execute(
                "INSERT INTO resume_skills (skill, resume_id) VALUES ($1, $2)",
                [.text(Self.names.skills.key(for: skill)), .integer(resume)])
        }
        try await server.execute(
            "UPDATE applications SET resume_id = $1, overall_score = $2 WHERE id = $3",
            [.integer(resume), .integer(ifPresent: score), .integer(application)])
        return resume
    }

    /// Keeps a file's text and its fingerprint.
    func addFile(_ text: String) async throws -> Int {
        let organisation = SQLValue.integer(server.organisation)
        let now = SQLValue.timestamp(server.clock.now)
        let count = try await server.integers("SELECT count(*) FROM files")[0]
        let file = try await server.insert(
            "INSERT INTO files (organisation_id, sha256, size, created_at) VALUES ($1, $2, 1, $3) RETURNING id",
            [organisation, .text("hash \(count)"), now])
        try await server.execute(
            "INSERT INTO parses (file_id, parser_version, text, flags, read_at) VALUES ($1, '1', $2, '[]', $3)",
            [.integer(file), .text(text), now])
        for (band, value) in TextFingerprint(of: text).bands.enumerated() {
            try await server.execute(
                "INSERT INTO text_bands (organisation_id, band, value, file_id) VALUES ($1, $2, $3, $4)",
                [organisation, .integer(band), .integer(value), .integer(file)])
        }
        return file
    }
}
