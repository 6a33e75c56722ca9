internal import Hummingbird
internal import ResumeParse

/// Moves candidates: `shortlist-candidate/`, `unshortlist-candidate/`, `update-step/` and `update-status/`. Whoever sees
/// the job may move its candidates. Each move is one transaction, judged by what it finds.
struct StagesController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// Writes down who saw whom.
    let audit: AuditTrail

    /// What is said of a screened resume, in the documented system's words.
    static let screened = "Resume screening completed successfully. Interview step updated."
    /// What is said of a candidate who is shortlisted no more, in the same words.
    static let unshortlisted = "Candidate unshortlisted successfully"
    /// What is said of another status.
    static let statusUpdated = "Status updated successfully."

    @Sendable func shortlist(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await StagePayload(.shortlist, request)
        return try await move(.shortlist, payload, context)
    }

    @Sendable func unshortlist(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await StagePayload(.shortlist, request)
        return try await move(.unshortlist, payload, context)
    }

    @Sendable func updateStatus(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await StagePayload(.status, request)
        return try await move(.to(payload.status), payload, context)
    }

    @Sendable func updateStep(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await StagePayload(.step, request)
        let (account, mover) = (context.account, mover(context))
        let step = try await database.write { connection in
            var standing = try StagesController.find(payload, for: account, connection)
            let possible = Workflow.possibleActions(in: standing.situation)
            guard let action = StepAction(rawValue: payload.action) else {
                throw APIError.action(PayloadMessage.choice(payload.action), possible)
            }
            do {
                try standing.make(.step(action), by: mover, connection)
            } catch let refusal as MoveRefusal {
                throw APIError(refusal, of: action, possible: possible)
            }
            guard let step = standing.situation.step else { throw APIError.notFound }
            return step
        }
        var json = JSONWriter()
        json.object {
            $0.key("message")
            step.write(to: &$0)
        }
        return ResourceResponse.json(json.bytes)
    }

    /// Moves an application and answers with the candidate.
    private func move(_ move: StageMove, _ payload: StagePayload, _ context: AccountContext) async throws -> Response {
        let (account, mover) = (context.account, mover(context))
        let (bytes, standing) = try await database.write { connection in
            var standing = try StagesController.find(payload, for: account, connection)
            try APIError.explaining(move) { try standing.make(move, by: mover, connection) }
            return (try StagesController.answer(move, standing, for: account, connection), standing)
        }
        audit.note(.candidateSeen, by: context, candidate: standing.candidate, job: standing.job)
        return ResourceResponse.json(bytes)
    }

    private func mover(_ context: AccountContext) -> StageStanding.Mover {
        StageStanding.Mover(account: context.account.id, at: clock.now(), request: context.requestID)
    }

    /// Where the application stands; what the account can't see isn't there.
    private static func find(
        _ payload: StagePayload, for account: Account, _ connection: any Connection
    ) throws -> StageStanding {
        try JobAccess.of(account, to: payload.target.job, connection).require(.view)
        return try APIError.explaining(.shortlist) {
            let standing = try StageStanding.find(
                payload.target, organisation: account.organisation, connection)
            try standing.check(payload.seen)
            return standing
        }
    }

    private static func answer(
        _ move: StageMove, _ standing: StageStanding, for account: Account, _ connection: any Connection
    ) throws -> [UInt8] {
        let key = standing.application
        guard let candidate = try CandidatePage(.applications, [key], for: account, connection)[key] else {
            throw APIError.notFound
        }
        let situation = standing.situation
        var json = JSONWriter()
        json.object {
            switch move {
            case .shortlist: $0.member("message", message(of: situation))
            case .unshortlist: $0.member("message", unshortlisted)
            default: $0.member("message", statusUpdated)
            }
            if move != .unshortlist {
                $0.member("interview_step_id", orNull: situation.nextPlace.flatMap { situation.route[$0].step?.id })
            }
            $0.key("candidate")
            $0.literal(utf8: candidate)
        }
        return json.bytes
    }

    private static func message(of situation: Situation) -> String {
        let service = situation.position.map { situation.route[$0].name } ?? StageName.resumeScreening
        return service == StageName.resumeScreening
            ? screened : "\(service) completed successfully. Interview step updated."
    }
}
