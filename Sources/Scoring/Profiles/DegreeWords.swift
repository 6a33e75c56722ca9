internal import ResumeParse

/// Words and short forms of degrees, for postings and for resumes whose education was not read into entries.
enum DegreeWords {
    /// A degree named in a text.
    struct Degree: Sendable, Equatable {
        var level: EducationLevel
        var words: Range<Int>
    }

    /// The degrees that some words name.
    static func degrees(in words: [Word], range: Range<Int>) -> [Degree] {
        var found: [Degree] = []
        var position = range.lowerBound
        while position < range.upperBound {
            guard let match = table.longestMatch(in: words, at: position, before: range.upperBound),
                let level = EducationLevel(rawValue: Int(match.payload))
            else {
                position += 1
                continue
            }
            // Short forms are degrees in capitals or with dots only: "be", "ma", "ms office".
            let first = words[match.words.lowerBound]
            let isShort = match.words.count == 1 && first.length <= 2
            if !isShort || (first.shape.contains(.capitals) && isFollowedByField(match.words, words)) {
                found.append(Degree(level: level, words: match.words))
            }
            position = match.words.upperBound
        }
        return found
    }

    /// "BE in …", "BS, …" and "MS (…)", but not "MS Office".
    private static func isFollowedByField(_ range: Range<Int>, _ words: [Word]) -> Bool {
        guard range.upperBound < words.count else { return true }
        let next = words[range.upperBound]
        return next.hash == WordFolding.hash(of: "in") || next.hash == WordFolding.hash(of: "degree")
            || !next.gap.isDisjoint(with: [.comma, .slash, .open, .newline, .tab, .hyphen, .dash])
    }

    private static let table: PhraseTable = {
        var table = PhraseTable()
        for (level, phrases) in phrases {
            for phrase in phrases { table.insert(phrase, payload: Int32(level.rawValue)) }
        }
        return table
    }()

    private static let phrases: [(EducationLevel, [String])] = [
        (.doctorate, ["phd", "ph d", "doctorate", "doctoral", "doctor of philosophy", "juris doctor", "md degree"]),
        (
            .master,
            [
                "master", "masters", "master's", "masters degree", "post graduate", "postgraduate", "post graduation",
                "mba",
                "m b a", "m tech", "mtech", "m e", "msc", "m sc", "m com", "mcom", "mca", "ma", "ms", "m a", "m s",
                "pgdm",
                "llm", "m ed", "med degree", "pgd", "mbbs md", "m phil", "mphil", "advanced degree", "graduate degree",
                "msw",
                "m pharm", "mpharm",
            ]
        ),
        (
            .bachelor,
            [
                "bachelor", "bachelors", "bachelor's", "bachelors degree", "degree", "graduate", "graduation", "b tech",
                "btech", "b e", "be", "bsc", "b sc", "b com", "bcom", "bca", "bba", "ba", "bs", "b a", "b s", "b ed",
                "bed",
                "llb", "mbbs", "bds", "b pharm", "bpharm", "undergraduate", "university degree", "college degree",
                "bsn",
                "engineering degree", "four year degree", "4 year degree", "jd", "b arch", "bhm", "bds",
                "chartered accountant",
                "bfa",
            ]
        ),
        (
            .diploma,
            [
                "diploma", "associate degree", "associates degree", "associate's degree", "polytechnic", "gnm", "hnd",
                "foundation degree", "two year degree", "advanced diploma", "d pharm",
            ]
        ),
        (.vocational, ["iti", "i t i", "vocational", "trade certificate", "nvq", "trade school", "apprenticeship"]),
        (
            .upperSecondary,
            [
                "high school", "higher secondary", "12th", "hsc", "ged", "intermediate", "a levels", "plus two",
                "secondary school",
                "high school diploma", "10 2", "senior secondary",
            ]
        ),
        (.lowerSecondary, ["10th", "ssc", "sslc", "matriculation", "gcse", "matric"]),
    ]
}
