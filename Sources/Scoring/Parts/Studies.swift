internal import ResumeParse

/// The studies of a resume with their levels: its education entries or, where none were read, the degrees that its
/// education section or all its words name.
struct Studies {
    /// One course of study.
    struct Study {
        var level: EducationLevel
        /// The words that name the degree and the field.
        var words: Range<Int>
    }

    private(set) var entries: [Study] = []

    /// How many words behind a degree may name its field.
    private static let reach = 10

    init(_ profile: ResumeProfile) {
        let index = profile.parsed.words
        for entry in profile.parsed.resume.education {
            let words = index.indices(in: entry.span.range)
            let named = entry.studyType.map {
                DegreeWords.degrees(in: profile.words, range: index.indices(in: $0.span.range))
            }
            guard
                let level = entry.level ?? named?.map(\.level).max()
                    ?? DegreeWords.degrees(in: profile.words, range: words).map(\.level).max()
            else { continue }
            entries.append(Study(level: level, words: words))
        }
        guard entries.isEmpty else { return }
        for degree in DegreeWords.degrees(in: profile.words, range: profile.words.indices) {
            let place = profile.place(of: degree.words)
            guard place.kind == .education || (!profile.hasStructure && place.kind != .excluded) else { continue }
            let end = min(degree.words.upperBound + Studies.reach, profile.words.count)
            entries.append(Study(level: degree.level, words: degree.words.lowerBound..<end))
        }
    }
}
