/// Reads what a payload says of a candidate. A `user` in it is ignored: whose it is comes from the token.
enum FeedbackPayload {
    /// Characters in a comment.
    static let longestComment = 10_000
    /// The best rating.
    static let bestRating = 5

    /// Said where feedback is to become another application's.
    static let isFixed = "Feedback can't be changed into another application's."

    /// The feedback as the payload has it.
    ///
    /// - Parameter current: the feedback as it is; one without an identifier where it is new.
    /// - Throws: 400 with all that is wrong.
    static func read(
        _ payload: PayloadReader, onto current: Feedback, for account: Account, _ connection: any Connection
    ) throws -> Feedback {
        var (fields, feedback) = (payload, current)
        let job = fields.read("job", .key)
        let candidate = fields.read("candidate", .key)
        if current.id == 0 {
            _ = try ApplicationKeys.resolve(
                candidate: candidate, job: job, for: account, needing: .view, &fields, connection)
            feedback.job = job ?? 0
            feedback.candidate = candidate ?? 0
        } else {
            if let job, job != current.job { fields.refuse("job", isFixed) }
            if let candidate, candidate != current.candidate { fields.refuse("candidate", isFixed) }
        }
        try readService(&fields, onto: &feedback, for: account, connection)
        fields.read("rating", .integer(minimum: 1, maximum: bestRating), into: &feedback.rating)
        fields.read(
            "comment", .text(maxLength: longestComment, allowBlank: true), into: &feedback.comment, required: false)
        try fields.finish()
        return feedback
    }

    private static func readService(
        _ fields: inout PayloadReader, onto feedback: inout Feedback, for account: Account,
        _ connection: any Connection
    ) throws {
        var reference: ServiceReference?
        guard fields.read("service", ServiceReference.field, into: &reference) else { return }
        let service = try reference.flatMap { try ServiceDirectory([$0], for: account, connection).id($0) }
        if let reference, service == nil { fields.refuse("service", reference.isMissing) }
        feedback.service = service
    }
}
