import HTTPTypes
import Synchronization
import Testing

@testable import ScreenEngine

/// The accounts and the job of ``HiringFixture`` with what serves interviews and feedback.
struct InterviewFixture: Sendable {
    let hiring: HiringFixture
    /// The identifiers of the services that the organisation starts with, by name.
    let services: [String: Int]

    init() async throws {
        hiring = try await HiringFixture()
        let organisation = hiring.server.organisation
        let all = try await hiring.database.read {
            try ServiceRepository.page(organisation: organisation, limit: 100, offset: 0, $0)
        }
        services = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.id) })
    }

    var job: Int { hiring.job }
    var admin: Account { hiring.admin }
    var screening: Int { services["Resume Screening"] ?? 0 }
    var test: Int { services["Test"] ?? 0 }
    var interview: Int { services["Interview"] ?? 0 }

    /// Serves modules, steps and feedback while the body asks for them.
    func serve(
        database: (any Database)? = nil, audit: AuditTrail? = nil,
        _ body: @escaping @Sendable (APITestClient) async throws -> Void
    ) async throws {
        let (server, lists) = (hiring.server, ListingStore())
        let (database, clock) = (database ?? server.database, server.clock.wall)
        let audit = audit ?? .gathering(server)
        try await server.run(
            [
                InterviewModuleController(database: database, clock: clock, lists: lists),
                InterviewStepController(database: database, clock: clock, lists: lists, audit: audit),
                FeedbackController(database: database, clock: clock, lists: lists, audit: audit),
            ], body)
        await audit.flush()
    }

    /// Serves the same under a trail of who saw whom, written when the body is done; gives what the body gives.
    func serving(
        _ audit: AuditTrail, _ body: @escaping @Sendable (APITestClient) async throws -> Int
    ) async throws -> Int {
        let given = Mutex(0)
        try await serve(audit: audit) { client in
            let value = try await body(client)
            given.withLock { $0 = value }
        }
        return given.withLock { $0 }
    }

    /// Makes a module of the job, as the administrator; gives it as it was answered.
    func addModule(
        _ client: APITestClient, _ name: String = "Two talks", job: Int? = nil, steps: String = "[]"
    ) async throws -> JSONValue {
        hiring.tick()
        let answer = try await client.post(
            "/interview-modules/", #"{"name":"\#(name)","job":\#(job ?? self.job),"steps":\#(steps)}"#, as: admin)
        #expect(answer.status == .created, "\(answer.text)")
        return try answer.json
    }

    /// Makes a step, as the administrator; gives its identifier.
    func addStep(_ client: APITestClient, _ members: String) async throws -> Int {
        hiring.tick()
        let answer = try await client.post("/interview-steps/", "{\(members)}", as: admin)
        #expect(answer.status == .created, "\(answer.text)")
        return try #require(try answer.json["id"]?.integer)
    }

    /// The texts of the audit log's actions, with the candidates of each.
    func audited() async throws -> [String] {
        try await hiring.texts(
            """
            SELECT action || ' ' || coalesce(candidate_id, (SELECT group_concat(candidate_id) FROM (
                SELECT candidate_id FROM audit_candidates WHERE audit_id = audit_log.id ORDER BY candidate_id)), '')
            FROM audit_log ORDER BY id
            """)
    }
}

extension JSONValue {
    /// The identifiers, services and orders of a module's steps: `31:4@2`.
    var steps: [String] {
        (self["steps"]?.items ?? []).map {
            "\($0["id"]?.integer ?? 0):\($0["service"]?["name"]?.string ?? "?")@\($0["order"]?.integer ?? -1)"
        }
    }

    /// Its identifier.
    var id: Int { self["id"]?.integer ?? 0 }
}
