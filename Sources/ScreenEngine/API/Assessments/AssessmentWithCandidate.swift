internal import ResumeParse

/// An item of the list of a job: a test or a screening with its candidate's name and address.
struct AssessmentWithCandidate<Item: AssessmentResource>: Sendable {
    var item: Item
    var candidate: CandidateReference

    /// Items by identifier, in the order in which the identifiers are given; two queries, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [AssessmentWithCandidate] {
        let items = try AssessmentRepository<Item>.find(ids, connection)
        let candidates = try CandidateReference.find(Set(items.map(\.candidate)), connection)
        return items.compactMap { item in
            candidates[item.candidate].map { AssessmentWithCandidate(item: item, candidate: $0) }
        }
    }

    /// Writes it.
    func write(to json: inout JSONWriter) { item.write(to: &json, for: candidate) }
}
