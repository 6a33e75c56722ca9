internal import ResumeParse

/// The education part: the level against what the posting asks for, and whether the field is the job's.
///
/// Matching: "Bachelor's degree in Computer Science" and a B.Tech in Information Technology; no degree asked for and any.
/// Not matching: a field of another trade, the name of the school, the year.
struct EducationPart {
    /// What each missing level leaves, in thousandths: one, two, three and more below.
    static let below = [650, 380, 200]
    /// What each level gives where the posting names none.
    static let unasked: [EducationLevel: Int] = [
        .lowerSecondary: 350, .upperSecondary: 500, .vocational: 700, .diploma: 800, .bachelor: 950, .master: 1000,
        .doctorate: 1000,
    ]
    /// How much of the whole hangs on the field, where the posting names one and where it does not.
    static let namedFieldShare = 500
    static let ownFieldShare = 350

    /// Gives the part.
    static func score(_ profile: ResumeProfile, job: JobProfile, knowledge: Knowledge) -> PartScore {
        let studies = Studies(profile)
        guard let highest = studies.entries.map(\.level).max() else {
            return PartScore(part: .education, fraction: 0, explanation: "No education found")
        }
        var best = 0
        var bestLevel = highest
        var bestField = 0
        for study in studies.entries {
            let level = self.level(study.level, needed: job.education.level)
            let field = self.field(study, profile, job, knowledge)
            let share =
                job.education.fields.isEmpty ? 0 : job.education.namesField ? namedFieldShare : ownFieldShare
            let value = level * (1000 - share + share * field / 1000)
            if value > best { (best, bestLevel, bestField) = (value, study.level, field) }
        }
        // A higher degree of another field stands beside the one of the field.
        let asked = job.education.level.map { "\($0.label) asked for" } ?? "no degree asked for"
        let fits = bestField >= 700 ? "in the field" : bestField > 0 ? "in a neighbouring field" : "in another field"
        return PartScore(
            part: .education, fraction: best, explanation: "\(bestLevel.label.capitalisedFirst) \(fits); \(asked)")
    }

    private static func level(_ level: EducationLevel, needed: EducationLevel?) -> Int {
        guard let needed else { return unasked[level] ?? 0 }
        let missing = needed.rawValue - level.rawValue
        return missing <= 0 ? 1000 : below[min(missing, below.count) - 1]
    }

    /// How far a study is of the field that the posting names or, where it names none, of the trade; the names of
    /// schools and boards are no fields.
    private static func field(
        _ study: Studies.Study, _ profile: ResumeProfile, _ job: JobProfile, _ knowledge: Knowledge
    ) -> Int {
        var best = 0
        var start = study.words.lowerBound
        while start < study.words.upperBound {
            let isExcluded = profile.map.places[start].kind == .excluded
            let end =
                study.words[start...].firstIndex {
                    (profile.map.places[$0].kind == .excluded) != isExcluded
                } ?? study.words.upperBound
            if !isExcluded {
                best = max(best, job.education.fit(of: profile.words, range: start..<end, studies: knowledge.studies))
            }
            start = end
        }
        return best
    }
}

extension EducationLevel {
    /// The level in words.
    var label: String {
        switch self {
        case .lowerSecondary: "lower secondary school"
        case .upperSecondary: "secondary school"
        case .vocational: "vocational training"
        case .diploma: "diploma"
        case .bachelor: "bachelor's degree"
        case .master: "master's degree"
        case .doctorate: "doctorate"
        }
    }
}

extension String {
    /// With its first letter in capitals.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
