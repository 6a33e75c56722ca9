/// What a score rests on, taken out of the object that scoring left with it.
struct RankingEvidence {
    /// The matches of the job's must-have skills, a list.
    var mustHaveSkills: JSONValue = .array([])
    /// A sentence for each part, an object; null without a score.
    var explanation: JSONValue = .null

    /// Reads the object's text; empty where there is none.
    init(_ text: String?) {
        guard let text, let object = try? JSONParser.parse(Array(text.utf8)) else { return }
        mustHaveSkills = object["must_have_skills"] ?? .array([])
        explanation = object["explanation"] ?? .null
    }

    /// The labels of the skills that were found, or of those that weren't.
    func labels(found: Bool) -> [String] {
        guard case .array(let matches) = mustHaveSkills else { return [] }
        return matches.compactMap { match in
            guard case .string(let label)? = match["label"] else { return nil }
            return (match["match"] != .string("none")) == found ? label : nil
        }
    }
}
