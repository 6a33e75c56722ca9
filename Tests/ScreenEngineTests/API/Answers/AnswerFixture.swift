import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import TestSupport
import Testing

@testable import ScreenEngine

/// A candidate who is screened with a set of questions, one of each kind.
struct AnswerFixture: Sendable {
    let hiring: HiringFixture
    let store = MemoryMediaStore()
    let lists = ListingStore()
    let service: Int
    let set: Int
    let candidate: Int
    let screening: Int
    /// The questions by their kinds.
    let questions: [QuestionKind: Int]

    /// Bytes that a recording may have.
    static let mostBytes = 1 << 20

    init() async throws {
        let hiring = try await HiringFixture()
        self.hiring = hiring
        service = try await hiring.addService("Talk")
        let organisation = SQLValue.integer(hiring.server.organisation)
        let set = try await hiring.server.insert(
            "INSERT INTO question_sets (organisation_id, name, created_at) VALUES ($1, 'About you', 0) RETURNING id",
            [organisation])
        self.set = set
        var questions: [QuestionKind: Int] = [:]
        for kind in QuestionKind.allCases { questions[kind] = try await AnswerFixture.ask(kind, in: set, hiring) }
        self.questions = questions
        candidate = try await hiring.apply("Asha")
        screening = try await hiring.server.insert(
            """
            INSERT INTO personality_screenings (organisation_id, candidate_id, job_id, service_id, question_set_id, status,
                created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, 'Not Started', 0, 0) RETURNING id
            """,
            [organisation, .integer(candidate), .integer(hiring.job), .integer(service), .integer(set)])
    }

    /// Puts another question into a set.
    static func ask(_ kind: QuestionKind, in set: Int, _ hiring: HiringFixture) async throws -> Int {
        try await hiring.server.insert(
            """
            INSERT INTO questions (organisation_id, question_set_id, text, kind, choices, position, created_at, updated_at)
            VALUES ($1, $2, 'Well?', $3, $4, 1, 0, 0) RETURNING id
            """,
            [
                .integer(hiring.server.organisation), .integer(set), .text(kind.rawValue),
                .text(kind == .choice ? #"["Yes","No"]"# : "[]"),
            ])
    }

    /// The question of a kind.
    func question(_ kind: QuestionKind) -> Int { questions[kind] ?? 0 }

    /// What takes answers; `wake` is nothing here.
    func controller(wake: @escaping @Sendable () -> Void = {}) -> AnswerController {
        let (database, clock) = (hiring.database, hiring.server.clock.wall)
        return AnswerController(
            database: database, clock: clock, lists: lists,
            audit: AuditTrail(database: database, clock: clock, logger: Logger(label: "test")),
            place: RecordingUpload.Place(
                database: database, store: store, clock: clock, random: .system, mostBytes: AnswerFixture.mostBytes),
            wake: wake)
    }

    /// Serves answers while the body asks for them.
    func serve(_ body: @escaping @Sendable (APITestClient) async throws -> Void) async throws {
        try await hiring.server.run([controller()], body)
    }

    /// An answer in JSON.
    func json(_ kind: QuestionKind, _ rest: String) -> String {
        #"{"screening_id":\#(screening),"question":\#(question(kind)),\#(rest)}"#
    }

    /// Puts an object into the store under a key that was given out.
    func upload(_ bytes: [UInt8], named name: String = "talk.mp4", organisation: Int? = nil) async throws -> MediaKey {
        let key = MediaKey(
            organisation: organisation ?? hiring.server.organisation, fileName: name, random: .system)
        let now = hiring.server.clock.now
        try await hiring.database.write { connection in
            try MediaUploadRepository.insert(
                MediaUpload(key: key, fileName: name, expiresAt: now.adding(seconds: 60), createdAt: now), connection)
        }
        store.put(bytes, under: key)
        return key
    }

    /// The first bytes of a film, and some more.
    static func film(_ size: Int = 2_000) -> [UInt8] {
        let head: [UInt8] = [0, 0, 0, 0x18] + Array("ftypisom".utf8) + [0, 0, 2, 0] + Array("isommp41".utf8)
        return head + (head.count..<max(size, head.count)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    }

    /// Sound alone, and never anything else.
    static let sound = Array("fLaC".utf8) + [UInt8](repeating: 7, count: 600)

    /// Sends a form.
    func send(
        _ client: APITestClient, _ fields: [String: String], file: [UInt8]?, in field: String = "video",
        name: String = "talk.mp4", method: HTTPRequest.Method = .post, to path: String = "/answers/",
        as account: Account? = nil
    ) async throws -> APITestAnswer {
        var body: [UInt8] = []
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            body += Array("--XX\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        if let file {
            body += Array(
                "--XX\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n".utf8)
            body += file + Array("\r\n".utf8)
        }
        body += Array("--XX--\r\n".utf8)
        let response = try await client.client.execute(
            uri: path, method: method,
            headers: [
                .authorization: "Bearer \(TestAuthenticator.token(account ?? hiring.owner))",
                .contentType: "multipart/form-data; boundary=XX",
            ], body: ByteBuffer(bytes: body))
        return APITestAnswer(status: response.status, headers: response.headers, body: [UInt8](buffer: response.body))
    }

    /// The fields of a form.
    func fields(_ kind: QuestionKind) -> [String: String] {
        ["screening_id": "\(screening)", "question": "\(question(kind))"]
    }

    /// Expects that nothing is left of what was uploaded, once what is discarded has been taken away.
    func expectNothingLeft(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let discarded = Set(try await hiring.texts("SELECT key FROM discarded_media"))
        #expect(store.keys.allSatisfy(discarded.contains), sourceLocation: sourceLocation)
        #expect(try await hiring.int("SELECT count(*) FROM media_uploads") == 0, sourceLocation: sourceLocation)
        #expect(try await hiring.int("SELECT count(*) FROM media_tasks") == 0, sourceLocation: sourceLocation)
    }
}
