internal import Scoring

/// What a `PUT` or `PATCH` of a resume changes: its name, its approval, the application's status and the score.
///
/// All of it is read and checked inside the write's transaction, against the weights that hold then.
struct ResumePatch: Sendable {
    /// What a person thinks of the score.
    enum Judgement: Sendable, Hashable {
        /// Parts in hundredths, those not given left as they are, and the reason.
        case given([Int?], feedback: String)
        /// The engine's own score is to count again.
        case withdrawn
    }

    /// The longest name.
    static let longestName = 200
    /// The longest reason.
    static let longestFeedback = 5000

    var name: String?
    var isApproved: Bool?
    var status: ApplicationStatus?
    /// The interview module that shortlisting is about.
    var module: Int?
    var judgement: Judgement?

    /// Reads a payload; what the server sets itself is ignored.
    ///
    /// - Parameter weights: bound what each part can give.
    init(_ fields: inout PayloadReader, weights: ScoreWeights, current: ResumeRecord) {
        name = fields.read("name", .text(maxLength: ResumePatch.longestName), required: false)
        isApproved = fields.read("is_approved", .boolean, required: false)
        status = fields.read("status_text", StatusPayload.status, required: false)
        guard let sent = fields["resume_score"], !ResumePatch.isKept(sent, current.score) else { return }
        if sent == .null {
            judgement = .withdrawn
        } else {
            judgement = fields.read(
                "resume_score", ResumePatch.judgement(weights, onto: current.score), required: false)
        }
    }

    /// Whether a payload has the score as it is kept: it is nobody's judgement then, and whoever changes something else
    /// may send it back. The present weights don't bound it, since it may have been given under earlier ones.
    private static func isKept(_ sent: JSONValue, _ score: ResumeScore?) -> Bool {
        guard let score, sent["feedback"] == score.feedback.map(JSONValue.string) ?? .null else { return false }
        let kind = PayloadField<Int>.decimal(digits: 4, places: 2)
        return Part.allCases.allSatisfy { part in
            guard let points = sent[part.scoreKey] else { return true }
            return (try? kind.parse(points, .update)) == score.points[part.rawValue]
        }
    }

    /// Reads the five parts, each from nothing to ten times its weight, and the reason.
    private static func judgement(_ weights: ScoreWeights, onto score: ResumeScore?) -> PayloadField<Judgement> {
        .object { (fields: inout PayloadReader) throws(FieldProblem) in
            var points: [Int?] = []
            for part in Part.allCases {
                let most = weights[part]
                let kind = PayloadField<Int>.decimal(digits: 4, places: 2, minimum: 0, maximum: most)
                let given = fields.read(part.scoreKey, kind, required: false)
                points.append(given)
                guard given == nil, !fields.has(part.scoreKey) else { continue }
                if let score {
                    if score.points[part.rawValue] > most {
                        fields.refuse(
                            part.scoreKey, PayloadMessage.maximum(DecimalDisplay.shortest(most, places: 2)))
                    }
                } else {
                    fields.refuse(part.scoreKey, PayloadMessage.required)
                }
            }
            guard fields.has("feedback") else {
                fields.refuse("feedback", PayloadMessage.required)
                return nil
            }
            guard let feedback = fields.read("feedback", .text(maxLength: longestFeedback)) else { return nil }
            return .given(points, feedback: feedback)
        }
    }
}
