internal import Hummingbird

/// Answers: what candidates wrote, chose or recorded in a screening. Read where the job is seen, and written there too, as
/// all that judges candidates; deleted where the job may be changed.
struct AnswerController: ResourceController {
    let database: any Database
    let clock: WallClock
    let lists: ListingStore
    let audit: AuditTrail
    /// Where recordings go.
    let place: RecordingUpload.Place
    /// Called when there is a recording to be worked on.
    let wake: @Sendable () -> Void

    private var answers: ResourceList<Answer> {
        ResourceList(
            database: database, lists: lists, find: { try AnswerRepository.find($0, $1) },
            write: { $0.write(to: &$1) },
            shown: { [audit] in audit.note(.candidatesListed, by: $1, listed: .answers($0.map(\.id))) })
    }

    @Sendable func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = AnswerFilter(screening: query.integer("screening_id"), question: query.integer("question"))
        let order = query.ordering(AnswerFilter.order, default: AnswerFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(order: order, for: context.account)
        return try await answers.page(listing, query.query, for: request, context)
    }

    @Sendable func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let answer = try await database.read { try VisibleAnswer.find(id, for: account, $0) }
        audit.note(.candidateSeen, by: context, candidate: answer.candidate, job: answer.job)
        return ResourceResponse.object(answer.bytes, for: request)
    }

    @Sendable func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let answer = try await write(request, context, onto: nil)
        return ResourceResponse.created(answer.bytes, id: answer.id, for: request)
    }

    @Sendable func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        // Before anything is uploaded.
        let account = context.account
        _ = try await database.read { try VisibleAnswer.find(id, for: account, $0) }
        return ResourceResponse.changed(try await write(request, context, onto: id).bytes)
    }

    @Sendable func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account, now) = (try context.id(), context.account, clock.now())
        let condition = WriteCondition(request)
        try await database.write { connection in
            let answer = try VisibleAnswer.find(id, for: account, needing: .change, connection)
            try condition.check { answer.bytes }
            try AnswerRepository.delete(id, connection)
            try ScreeningCounting.recount(screening: answer.screening, at: now, connection)
        }
        return ResourceResponse.deleted()
    }

    /// Makes or changes an answer; what was uploaded for one that isn't kept goes away again.
    private func write(_ request: Request, _ context: AccountContext, onto id: Int?) async throws -> Answer {
        let body = try await AnswerBody(request, to: place, by: context.account)
        do {
            let answer = try await keep(body, context, onto: id, if: WriteCondition(request))
            if answer.status == .processing { wake() }
            return answer
        } catch {
            await body.discard()
            throw error
        }
    }

    private func keep(
        _ body: AnswerBody, _ context: AccountContext, onto id: Int?, if condition: WriteCondition
    ) async throws -> Answer {
        let account = context.account
        var payload = AnswerPayload(body: body, recording: await body.upload?.recording)
        // What is wrong with the payload is said before the media store is asked, and nobody waits for that in a write.
        let upload = try await database.read { [payload] connection in
            let current = try id.map { try VisibleAnswer.find($0, for: account, connection) } ?? Answer()
            return try payload.read(onto: current, for: account, connection).upload
        }
        if let upload {
            payload.recording = try await StoredRecording.find(upload, limit: place.mostBytes, in: place.store)
        }
        let now = clock.now()
        return try await database.write { [payload] connection in
            let current = try id.map { try VisibleAnswer.find($0, for: account, connection) } ?? Answer()
            if id != nil { try condition.check { current.bytes } }
            let answer = try payload.read(onto: current, for: account, connection).answer
            return try AnswerController.keep(answer, from: current, payload.recording, at: now, connection)
        }
    }

    private static func keep(
        _ answer: Answer, from current: Answer, _ recording: StoredRecording?, at now: Timestamp,
        _ connection: any Connection
    ) throws -> Answer {
        guard answer != current else { return current }
        if let recording,
            try MediaUploadRepository.claim(recording.key, organisation: answer.organisation, connection) == nil
        {
            // Given up meanwhile, or another answer's.
            throw APIError.invalid(AnswerBody.keyField, AnswerMessage.unknownKey(recording.key.text))
        }
        var kept = answer
        if current.id == 0 {
            do {
                kept = try AnswerRepository.insert(answer, at: now, connection)
            } catch let error as StoreError where error.code == .unique {
                throw APIError.invalid(whole: AnswerMessage.twice)
            }
        } else {
            try AnswerRepository.update(answer, from: current, at: now, connection)
        }
        if recording != nil {
            try MediaQueue.enqueue(answer: kept.id, organisation: kept.organisation, at: now, connection)
        }
        try ScreeningCounting.recount(screening: kept.screening, at: now, connection)
        return kept
    }
}
