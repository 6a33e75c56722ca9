import Logging
import Testing

@testable import ScreenEngine

/// A hiring fixture with sets, questions, screenings and answers, served over HTTP; answers go into the store as those
/// who write them do it: the row, then the count.
struct QuestionFixture: Sendable {
    let hiring: HiringFixture

    /// The scale of most questionnaires.
    static let scale = #"["Very Inaccurate","Inaccurate","Neither","Accurate","Very Accurate"]"#

    init() async throws { hiring = try await HiringFixture() }

    /// Serves the sets, the questions, the screenings and the lists of answers.
    func serve(
        database: (any Database)? = nil, audit: AuditTrail? = nil,
        _ body: @escaping @Sendable (QuestionClient) async throws -> Void
    ) async throws {
        let (store, clock, lists) = (database ?? hiring.database, hiring.server.clock.wall, ListingStore())
        let trail = audit ?? .gathering(hiring.server)
        let controllers: [any ResourceController] = [
            QuestionSetController(database: store, clock: clock, lists: lists),
            QuestionController(database: store, clock: clock, lists: lists),
            AnswerListController(database: store, lists: lists, audit: trail),
            AssessmentController<PersonalityScreening>(database: store, clock: clock, lists: lists, audit: trail),
        ]
        try await hiring.server.run(controllers) { client in
            try await body(QuestionClient(client: client, fixture: hiring))
        }
        await trail.flush()
    }

    /// Answers a question of a screening, or answers it in another way; a second later.
    func answer(_ screening: Int, _ question: Int, _ text: String?) async throws {
        let now = hiring.tick()
        try await hiring.database.write { connection in
            try connection.execute(
                """
                INSERT INTO answers (organisation_id, screening_id, question_id, candidate_id, job_id, service_id, text,
                    status, created_at, updated_at)
                SELECT organisation_id, id, $2, candidate_id, job_id, service_id, $3, 'ready', $4, $4
                FROM personality_screenings WHERE id = $1
                ON CONFLICT (screening_id, question_id) DO UPDATE SET text = $3
                """, [.integer(screening), .integer(question), .text(ifPresent: text), .timestamp(now)])
            try ScreeningCounting.recount(screening: screening, at: now, connection)
        }
    }

    /// Takes an answer away.
    func unanswer(_ screening: Int, _ question: Int) async throws {
        let now = hiring.tick()
        try await hiring.database.write { connection in
            try connection.execute(
                "DELETE FROM answers WHERE screening_id = $1 AND question_id = $2",
                [.integer(screening), .integer(question)])
            try ScreeningCounting.recount(screening: screening, at: now, connection)
        }
    }
}
