/// Finds candidates who are the same person entered twice, and says by what. It proposes only: people join them, and no
/// score knows of it. The same e-mail address can't be found, since two candidates never have it.
struct DuplicateFinder: Sendable {
    /// By what two candidates are taken for one.
    enum Reason: Sendable, Hashable {
        /// The same telephone number.
        case phone(String)
        /// The same name, in any order, at the same latest employer; both folded.
        case nameAndEmployer(name: String, employer: String)
        /// Nearly the same text; the share of common runs of words in hundredths, and the two resumes.
        case text(similarity: Int, resume: Int, other: Int)

        /// What it adds to the order in which duplicates are shown: a number is one's own, names recur.
        var weight: Int {
            switch self {
            case .phone: 100
            case .nameAndEmployer: 80
            case .text(let similarity, _, _): similarity
            }
        }
    }

    /// A candidate who may be the same person.
    struct Duplicate: Sendable, Hashable {
        /// Who it is.
        var person: DuplicateRepository.Person
        /// By what.
        var reasons: [Reason]
    }

    private let keys: CandidateKeys

    /// Takes what numbers are folded by.
    init(keys: CandidateKeys) { self.keys = keys }

    /// The candidates that may be the same person as one, the surest first, then by identifier.
    func duplicates(of candidate: Int, for account: Account, _ connection: any Connection) throws -> [Duplicate] {
        guard let own = try DuplicateRepository.keys(of: candidate, connection) else { return [] }
        var reasons: [Int: [Reason]] = [:]
        if let phone = own.phone {
            for id in try DuplicateRepository.withPhone(
                keys.phoneForms(phone), except: candidate, for: account, connection)
            {
                reasons[id, default: []].append(.phone(phone))
            }
        }
        if let employer = own.employer, !own.name.isEmpty {
            for id in try DuplicateRepository.withName(
                DuplicateFinder.orders(of: own.name), employer: employer, except: candidate, for: account, connection)
            {
                reasons[id, default: []].append(.nameAndEmployer(name: own.name, employer: employer))
            }
        }
        for (id, reason) in try texts(of: candidate, for: account, connection) {
            reasons[id, default: []].append(reason)
        }
        return try DuplicateRepository.people(reasons.keys.sorted(), connection)
            .map { Duplicate(person: $0, reasons: reasons[$0.id] ?? []) }
            .sorted { left, right in
                let (more, less) = (DuplicateFinder.weight(left), DuplicateFinder.weight(right))
                return more == less ? left.person.id < right.person.id : more > less
            }
    }

    private static func weight(_ duplicate: Duplicate) -> Int { duplicate.reasons.reduce(0) { $0 + $1.weight } }

    /// A name as it stands, and with its last word in front or its first behind: "Doe, Jane" is Jane Doe.
    private static func orders(of name: String) -> [String] {
        let words = name.split(separator: " ")
        guard let first = words.first, let last = words.last, words.count > 1 else { return [name] }
        let lastInFront = ([last] + words.dropLast()).joined(separator: " ")
        let firstBehind = (words.dropFirst() + [first]).joined(separator: " ")
        return lastInFront == firstBehind ? [name, lastInFront] : [name, lastInFront, firstBehind]
    }

    /// The best likeness of texts of each candidate, compared word by word.
    private func texts(
        of candidate: Int, for account: Account, _ connection: any Connection
    ) throws -> [(Int, Reason)] {
        let likely = try DuplicateRepository.likenesses(of: candidate, for: account, connection)
            .prefix(DuplicateFinder.mostCompared)
        let files = Set(likely.filter { $0.file != $0.otherFile }.flatMap { [$0.file, $0.otherFile] }).sorted()
        let texts = try DuplicateRepository.texts(of: files, connection)
        var best: [Int: Reason] = [:]
        for pair in likely {
            let similarity =
                pair.file == pair.otherFile
                ? 1 : TextFingerprint.similarity(texts[pair.file] ?? "", texts[pair.otherFile] ?? "")
            guard similarity >= TextFingerprint.nearlyIdentical else { continue }
            let reason = Reason.text(
                similarity: Int(similarity * 100), resume: pair.resume, other: pair.otherResume)
            if (best[pair.otherCandidate]?.weight ?? -1) < reason.weight { best[pair.otherCandidate] = reason }
        }
        return best.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// More than so many texts are not read and compared for one request.
    private static let mostCompared = 24
}
