import HTTPTypes
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// One object of each kind, and everyone who may ask for them.
struct AccessScene: Sendable {
    /// Who asks.
    enum Asker: String, CaseIterable, Sendable {
        case anonymous, foreigner, stranger, helper, owner, superuser, admin
    }

    private let fixture: HiringFixture
    private let superuser: Account
    /// The identifiers by name, as the rows of ``AccessTable`` write them.
    let ids: [String: Int]
    let server: WholeServer

    init() async throws {
        let fixture = try await HiringFixture()
        self.fixture = fixture
        var superuser = try await fixture.server.addUser("Sue")
        superuser.isSuperuser = true
        self.superuser = superuser
        server = try await WholeServer(fixture.server)
        let admin = fixture.admin
        var ids = ["job": fixture.job, "user": try await fixture.server.addUser("Ulla").id]
        ids["candidate"] = try await fixture.apply("Cora")
        ids["other"] = try await fixture.apply("Otto")
        ids["service"] = try await fixture.addService("Panel")
        ids["set"] = try await fixture.server.insert(
            "INSERT INTO question_sets (organisation_id, name, created_at) VALUES ($1, 'Ten', 0) RETURNING id",
            [.integer(admin.organisation)])
        ids["question"] = try await fixture.server.insert(
            """
            INSERT INTO questions (organisation_id, question_set_id, text, kind, position, created_at, updated_at)
            VALUES ($1, $2, 'Why?', 'text', 1, 0, 0) RETURNING id
            """, [.integer(admin.organisation), .integer(ids["set"] ?? 0)])
        // The SHA-256 of the eleven bytes that its file holds.
        let hash = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"
        ids["resume"] = try await fixture.addResume(of: ids["candidate"] ?? 0, hash: hash)
        try fixture.server.folder.write(
            "media/resumes/\(admin.organisation)/\(hash.prefix(2))/\(hash)", "hello world")
        try await fixture.move(ids["candidate"] ?? 0, .onHold)
        ids["status"] = try await fixture.int("SELECT max(id) FROM job_universal_statuses")
        let before = ids
        let helper = fixture.helper
        let made = try await server.run { client in
            var made = before
            for (name, path, body, account) in [
                ("test", "/test-logs/", #"{"candidate": {candidate}, "job": {job}, "test_name": "Swift"}"#, admin),
                ("screening", "/personality-screenings/", #"{"candidate": {candidate}, "job": {job}}"#, admin),
                ("weight", "/score-weights/", AccessTable.weights, admin),
                ("module", "/interview-modules/", AccessTable.module, admin),
                ("spare", "/interview-modules/", AccessTable.module, admin),
                ("step", "/interview-steps/", AccessTable.step, admin),
                ("feedback", "/feedbacks/", AccessTable.feedback, helper),
                ("webhook", "/webhooks/", #"{"url": "https://hooks.example.com/a"}"#, admin),
            ] {
                let answer = try await client.post(path, AccessScene.filled(body, made), as: account)
                made[name] = try #require(try answer.json["id"]?.integer, "\(answer.text)")
            }
            return made
        }
        let answered = try await AccessScene.addAnswer(
            screening: made["screening"] ?? 0, of: ids["candidate"] ?? 0, to: fixture)
        self.ids = made.merging(answered) { $1 }
    }

    /// The account of an asker; none for the anonymous.
    func account(_ asker: Asker) -> Account? {
        switch asker {
        case .anonymous: nil
        case .foreigner: fixture.foreigner
        case .stranger: fixture.stranger
        case .helper: fixture.helper
        case .owner: fixture.owner
        case .superuser: superuser
        case .admin: fixture.admin
        }
    }

    /// A text with identifiers for `{job}` and its kin.
    func filled(_ text: String) -> String { AccessScene.filled(text, ids) }

    private static func filled(_ text: String, _ ids: [String: Int]) -> String {
        ids.reduce(text) { $0.replacing("{\($1.key)}", with: String($1.value)) }
    }
}
