internal import ResumeParse

/// What the API needs to know of a test or a screening beside how it is kept.
protocol AssessmentResource: Assessment {
    /// Where it is served: `/test-logs/`.
    static var path: String { get }
    /// Where those of a job are listed: `/testlog/{job_id}/`.
    static var jobPath: String { get }
    /// Its name among the description's shapes.
    static var schemaName: String { get }
    /// What it is called in a sentence.
    static var noun: String { get }
    /// The heading in the description.
    static var tag: String { get }
    /// Its members, with an example.
    static var properties: [Schema.Property] { get }
    static var example: JSONValue { get }
    /// The filters that the list has beside those of all assessments.
    static var filterParameters: [QueryParameter] { get }

    /// Nothing yet.
    init()
    /// Reads its own filters.
    static func readFilters(_ query: inout QueryFilters, into filter: inout AssessmentFilter)
    /// Takes over what a payload says, and says what is wrong with it.
    mutating func read(_ fields: inout PayloadReader, for account: Account, _ connection: any Connection) throws
    /// Brings what hangs off it, and what is worked out from that, in line with what was just written; gives it as it
    /// is then.
    ///
    /// - Parameter earlier: as it was; nothing where it is new.
    func settled(after earlier: Self?, at now: Timestamp, _ connection: any Connection) throws -> Self
    /// Writes its members; `candidate` is the caller's.
    func writeMembers(to json: inout JSONWriter, candidate: (inout JSONWriter) -> Void)
    var candidate: Int { get set }
    var job: Int { get set }
}

extension AssessmentResource {
    /// Nothing hangs off it unless said otherwise.
    func settled(after earlier: Self?, at now: Timestamp, _ connection: any Connection) throws -> Self { self }

    /// Writes it as its own lists and single objects have it: with the candidate's identifier.
    func write(to json: inout JSONWriter) {
        json.object { writeMembers(to: &$0) { $0.integer(candidate) } }
    }

    /// Writes it as the list of a job has it: with the candidate's name and address.
    func write(to json: inout JSONWriter, for reference: CandidateReference) {
        json.object {
            writeMembers(to: &$0) {
                $0.object {
                    $0.member("id", reference.id)
                    $0.member("name", reference.name)
                    $0.member("email", orNull: reference.email)
                }
            }
        }
    }

    /// The answer of the list of a job.
    static var jobListSchema: Schema {
        let candidate = Schema.object([
            .init("id", .id), .init("name", .text), .init("email", Schema.string(format: "email").orNull),
        ])
        let item = properties.map { $0.name == "candidate" ? Schema.Property("candidate", candidate) : $0 }
        return .either([.array(.object(item)), .page(of: .object(item))])
    }

    /// It as a single object.
    var bytes: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }
}

/// Bounds that tests and screenings share.
enum AssessmentLimits {
    /// The most bytes of JSON that `details` and `traits` may hold.
    static let jsonBytes = 64 << 10
    /// The digits that a score may have, two of them places: up to 99 999 999.99.
    static let scoreDigits = 10

    /// A score in hundredths.
    static let score = PayloadField<Int>.decimal(digits: scoreDigits, places: 2, minimum: 0)

    /// Any JSON up to a size, as the text that is kept; null is nothing.
    static let json = PayloadField<JSONValue>.json.map { value throws(FieldProblem) -> String? in
        guard value != .null else { return nil }
        let text = value.text
        guard text.utf8.count <= jsonBytes else {
            throw FieldProblem("Ensure this value has no more than \(jsonBytes) bytes of JSON.")
        }
        return text
    }
}
