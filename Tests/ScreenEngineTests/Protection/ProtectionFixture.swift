import Foundation
import Hummingbird
import Logging
import NIOPosix
import Scoring
import SystemPackage
import TestSupport

@testable import ScreenEngine

/// A server with everything that shows or changes candidates, and its audit trail. The first of everything: Ada, the
/// administrator, is account 1, Olga, who owns job 1, account 2.
struct ProtectionFixture: Sendable {
    let hiring: HiringFixture
    let audit: AuditTrail

    var server: APITestServer { hiring.server }
    var media: FilePath { server.folder.path.appending("media") }

    init() async throws {
        hiring = try await HiringFixture()
        audit = .gathering(hiring.server)
        // Without one it could not be scored.
        try await hiring.server.execute("UPDATE jobs SET description = 'Tests apps.' WHERE id = 1")
    }

    /// What is served beside resumes, statuses, tests and screenings.
    func controllers() async throws -> [any ResourceController] {
        let (database, clock, lists) = (server.database, server.clock.wall, ListingStore())
        return [
            CandidateController(
                database: database, clock: clock, lists: lists, keys: CandidateFixture.names.keys,
                skills: CandidateFixture.names.skills, audit: audit),
            JobController(
                database: database, clock: clock, links: try await JobLinkToken.kept(in: database, random: .system),
                lists: lists, audit: audit, wake: {}),
            AuditController(database: database, lists: lists),
        ]
    }

    /// Serves while the body asks.
    func run(_ body: @escaping @Sendable (APITestClient) async throws -> Void) async throws {
        try await hiring.serve(audit: audit, beside: try await controllers(), body)
    }

    /// A candidate with a resume whose file is there, a test and a screening, all of whose identifiers are the same.
    @discardableResult
    func addCandidate(
        _ name: String, _ sketch: HiringFixture.Sketch = .init(), hash: String? = nil
    ) async throws -> Int {
        let candidate = try await hiring.apply(name)
        let resume = try await hiring.addResume(of: candidate, sketch, hash: hash)
        let hash = try await hiring.texts(
            "SELECT sha256 FROM files JOIN resumes ON file_id = files.id WHERE resumes.id = $1", [.integer(resume)])[0]
        try server.folder.write(
            "media/resumes/\(server.organisation)/\(hash.prefix(2))/\(hash)", "bytes of \(sketch.text)")
        let values: [SQLValue] = [
            .integer(server.organisation), .integer(candidate), .integer(hiring.job), .timestamp(server.clock.now),
        ]
        try await server.execute(
            """
            INSERT INTO test_logs (organisation_id, candidate_id, job_id, test_name, status, created_at, updated_at)
            VALUES ($1, $2, $3, 'Typing', 'Completed', $4, $4)
            """, values)
        try await server.execute(
            """
            INSERT INTO personality_screenings (organisation_id, candidate_id, job_id, status, created_at, updated_at)
            VALUES ($1, $2, $3, 'Completed', $4, $4)
            """, values)
        return candidate
    }

    /// The rows of the log in the order of the kinds: what, by whom, the candidate, those listed, job, resume, details.
    func log() async throws -> [String] {
        await audit.flush()
        return try await hiring.texts(
            """
            SELECT action || ' by ' || coalesce(user_id, '-') || ' of ' || coalesce(candidate_id, '-') || ' ['
                || coalesce((SELECT group_concat(candidate_id) FROM audit_candidates WHERE audit_id = audit_log.id), '')
                || '] job ' || coalesce(job_id, '-') || ' resume ' || coalesce(resume_id, '-')
                || coalesce(' ' || details, '')
            FROM audit_log ORDER BY action, id
            """)
    }
}
