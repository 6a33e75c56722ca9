/// The words of sentences that are addressed to a machine, by what they do in them.
struct MachineTalkWords: Sendable {
    /// What a word may do.
    struct Role: OptionSet, Sendable {
        let rawValue: UInt16

        /// Ignore, disregard, forget.
        static let override = Role(rawValue: 1 << 0)
        /// Previous, above, all, your.
        static let earlier = Role(rawValue: 1 << 1)
        /// Instructions, prompt, rules.
        static let order = Role(rawValue: 1 << 2)
        /// AI, LLM, ChatGPT.
        static let machine = Role(rawValue: 1 << 3)
        /// What follows a machine's name where the machine is meant: AI model, AI recruiter.
        static let machinery = Role(rawValue: 1 << 4)
        /// You, dear, note to.
        static let address = Role(rawValue: 1 << 5)
        /// Rate, score, recommend.
        static let judge = Role(rawValue: 1 << 6)
        /// This.
        static let this = Role(rawValue: 1 << 7)
        /// Candidate, applicant, resume.
        static let candidate = Role(rawValue: 1 << 8)
        /// Highest, best, 10.
        static let best = Role(rawValue: 1 << 9)
        /// Reveal, mention.
        static let reveal = Role(rawValue: 1 << 10)
        /// Evaluation, scoring, rubric.
        static let rubric = Role(rawValue: 1 << 11)
        /// What stands in the brackets of chat formats: `<|im_start|>`, `[INST]`.
        static let markup = Role(rawValue: 1 << 12)
        /// Dear, attention, hey: starts an address.
        static let vocative = Role(rawValue: 1 << 13)
    }

    private var roles: [UInt64: Role] = [:]
    /// Parts of sentences of scripts without spaces: orders to ignore, and what is to be ignored.
    private(set) var unspaced: (override: [[Unicode.Scalar]], order: [[Unicode.Scalar]]) = ([], [])

    /// Reads the table in the binary.
    init() {
        DataTable(EmbeddedData.machineTalk).forEachRow { row in
            guard row.count >= 2 else { return }
            let parts = row[1].split(separator: " ").map { Array($0.unicodeScalars) }
            if row[0] == "unspaced-override" { unspaced.override += parts }
            if row[0] == "unspaced-order" { unspaced.order += parts }
            guard let role = MachineTalkWords.names[row[0]] else { return }
            for word in row[1].split(separator: " ") { roles[WordFolding.hash(of: word), default: []].insert(role) }
        }
    }

    /// What a word may do; empty for nearly all.
    @inline(__always)
    func role(of word: Word) -> Role { roles[word.hash] ?? [] }

    private static let names: [Substring: Role] = [
        "override": .override, "earlier": .earlier, "order": .order, "machine": .machine, "machinery": .machinery,
        "address": .address, "judge": .judge, "this": .this, "candidate": .candidate, "best": .best, "reveal": .reveal,
        "rubric": .rubric, "markup": .markup, "vocative": .vocative,
    ]
}
