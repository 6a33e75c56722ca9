internal import FoundationEssentials
internal import ResumeParse

extension Job {
    /// Reads a job in the shape of the API's job object. Members that scoring does not use are passed over; `null`
    /// counts as absent. Throws the first field that is wrong.
    ///
    /// - Parameter json: the bytes of one JSON object.
    public init(json: [UInt8]) throws(InputError) {
        let root: JSONValue
        do {
            root = try JSONDecoder().decode(JSONValue.self, from: Data(json))
        } catch {
            throw InputError(field: "", "the job is not valid JSON")
        }
        guard case .object(let members) = root else { throw InputError(field: "", "the job is not a JSON object") }
        guard let title = try Job.text(members, "title"), !title.isEmpty else {
            throw InputError(field: "title", "is missing; a job needs a title")
        }
        let plain = try Job.text(members, "description") ?? ""
        let html = try Job.text(members, "jd_html") ?? ""
        // The two are one posting in two forms; the plain one is kept where both are there.
        let posting = plain.isEmpty ? html : plain
        let description = plain.isEmpty || Job.looksLikeHTML(plain) ? HTMLText.text(of: posting) : plain
        let skills = try Job.skills(members["must_have_skills"])
        guard !description.isEmpty || !skills.isEmpty else {
            throw InputError(
                field: "description", "is missing; a job needs a description, jd_html or must_have_skills")
        }
        let least = try Job.months(members, "min_experience")
        let most = try Job.months(members, "max_experience")
        if let least, let most, least > most {
            throw InputError(field: "min_experience", "is more than max_experience")
        }
        self.init(
            title: title, description: description, mustHaveSkills: skills, minExperience: least, maxExperience: most,
            weights: try Job.weights(members["score_weight"]))
    }

    private static func text(_ members: [String: JSONValue], _ name: String) throws(InputError) -> String? {
        switch members[name] {
        case nil, .null: return nil
        case .string(let value): return value.trimmingSpaces
        default: throw InputError(field: name, "is no string")
        }
    }

    private static func looksLikeHTML(_ text: String) -> Bool {
        ["</p>", "</li>", "<br", "</div>", "</ul>"].contains { text.contains($0) }
    }

    private static func skills(_ value: JSONValue?) throws(InputError) -> [String] {
        guard let value, value != .null else { return [] }
        guard case .array(let items) = value else {
            throw InputError(field: "must_have_skills", "is no array of strings or of objects with a label")
        }
        var labels: [String] = []
        for (index, item) in items.enumerated() {
            let field = "must_have_skills[\(index)]"
            let label: String
            switch item {
            case .string(let text): label = text.trimmingSpaces
            case .object(let members):
                switch (members["label"], members["value"]) {
                case (.string(let text), _), (nil, .string(let text)), (.null, .string(let text)):
                    label = text.trimmingSpaces
                default: throw InputError(field: field + ".label", "is missing or no string")
                }
            default: throw InputError(field: field, "is neither a string nor an object with a label")
            }
            guard !label.isEmpty else { throw InputError(field: field, "is empty") }
            if !labels.contains(label) { labels.append(label) }
        }
        return labels
    }

    private static func months(_ members: [String: JSONValue], _ name: String) throws(InputError) -> Int? {
        let years: Double?
        switch members[name] {
        case nil, .null: return nil
        case .number(let value): years = value
        case .string(let text): years = Double(text.trimmingSpaces)
        default: years = nil
        }
        guard let years, years >= 0, years <= 60 else {
            throw InputError(field: name, "is no number of years from 0 to 60")
        }
        return Int((years * 12).rounded())
    }

    private static func weights(_ value: JSONValue?) throws(InputError) -> ScoreWeights {
        guard let value, value != .null else { return .standard }
        guard case .object(let members) = value else {
            throw InputError(field: "score_weight", "is no object with five weights")
        }
        return try ScoreWeights(members: members)
    }
}

extension ScoreWeights {
    /// Reads weights from the JSON object that `tune` writes: `{"score_weight": {…}}`, or the inner object alone.
    public init(json: [UInt8]) throws(InputError) {
        guard case .object(let members)? = try? JSONDecoder().decode(JSONValue.self, from: Data(json)) else {
            throw InputError(field: "", "the weights are not a JSON object")
        }
        if case .object(let inner)? = members["score_weight"] {
            try self.init(members: inner)
        } else {
            try self.init(members: members)
        }
    }

    fileprivate init(members: [String: JSONValue]) throws(InputError) {
        var thousandths: [Int] = []
        for part in Part.allCases {
            let field = "score_weight.\(part.weightKey)"
            switch members[part.weightKey] {
            case .string(let text): thousandths.append(try ScoreWeights.parse(text.trimmingSpaces, field: field))
            case .number(let value): thousandths.append(try ScoreWeights.parse(value.description, field: field))
            case nil, .null: throw InputError(field: field, "is missing; all five weights are needed")
            default: throw InputError(field: field, "is neither a number nor a string with one")
            }
        }
        try self.init(thousandths: thousandths)
    }
}
