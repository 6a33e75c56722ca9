/// Finds the answer that a path names, for who asks.
enum VisibleAnswer {
    /// An answer at a job that the account sees; 404 for any other.
    ///
    /// - Parameter access: what the account must be allowed at the job; 403 where it only sees it.
    static func find(
        _ id: Int, for account: Account, needing access: JobAccess = .view, _ connection: any Connection
    ) throws -> Answer {
        guard let answer = try AnswerRepository.find(id, organisation: account.organisation, connection) else {
            throw APIError.notFound
        }
        try JobAccess.of(account, to: answer.job, connection).require(access)
        return answer
    }
}
