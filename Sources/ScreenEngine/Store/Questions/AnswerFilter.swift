/// What a list of answers is asked for; what is not given counts all.
struct AnswerFilter: Sendable, Hashable {
    /// Of this screening.
    var screening: Int?
    /// To this question.
    var question: Int?

    /// The fields by which the list can be ordered.
    static let order = ["created_at"]
    /// The order where none is asked for.
    static let defaultOrder = "-created_at"

    /// The list of what an account sees.
    func listing(order: [OrderTerm], for account: Account) -> Listing {
        var predicates = [
            JobAccess.visible(job: "answers.job_id", organisation: "answers.organisation_id", to: account)
        ]
        if let screening { predicates.append("answers.screening_id = \(screening)") }
        if let question { predicates.append("answers.question_id = \(question)") }
        return Listing(
            from: "answers", id: "answers.id", predicates: predicates,
            order: order.map { OrderKey("answers.\($0.field)", isDescending: $0.isDescending) }, topic: .answers,
            organisation: account.organisation)
    }
}
