internal import ResumeParse

/// The names of skills as stems, so that prose shows them in other words: "reconciled the bank accounts" for bank
/// reconciliation, "negotiated" for negotiation.
struct LooseNames {
    /// A name as stems.
    struct Name {
        var stems: [UInt64]
        /// Thousandths that it gives at best.
        var scale: Int
    }

    private let taxonomy: Taxonomy

    /// What all words of a name give in other forms or another order.
    static let several = 750
    /// What a single word gives in another form.
    static let single = 600
    /// Names of more words are matched as they stand only.
    private static let mostWords = 4
    /// A single word has to lose this many letters to its stem: then it is a noun made of a verb, which has other forms.
    private static let verbalEnding = 3
    /// Kinds whose names are words of the language; products' and licences' names have no other forms.
    private static let kinds: Set<Skill.Kind> = [.method, .task, .domain, .soft]

    init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

    /// The names of a skill that may be matched loosely, each set of stems once.
    func names(of skill: Int) -> [Name] {
        guard LooseNames.kinds.contains(taxonomy.skills[skill].kind) else { return [] }
        var found: [Name] = []
        for form in taxonomy.forms(of: skill) where !form.isAmbiguous && !form.isCaseSensitive {
            let text = text(of: form)
            let words = WordIndex(text: text).words.filter { !FillingWords.function.contains($0.hash) }
            let scalars = Array(text.unicodeScalars)
            guard (1...LooseNames.mostWords).contains(words.count),
                words.allSatisfy({ $0.length > 2 && !$0.shape.contains(.hasDigit) })
            else { continue }
            var letters: [UInt8] = []
            var stems: [UInt64] = []
            for word in words {
                let stem = Stem.hash(of: word, in: scalars, buffer: &letters)
                if !stems.contains(stem) { stems.append(stem) }
            }
            if words.count == 1 {
                guard form.isName, Stem.endingLength(of: letters) >= LooseNames.verbalEnding else { continue }
            }
            guard !found.contains(where: { Set($0.stems) == Set(stems) }) else { continue }
            found.append(Name(stems: stems, scale: words.count == 1 ? LooseNames.single : LooseNames.several))
        }
        return found
    }

    private func text(of form: SkillForm) -> String {
        TaxonomyReader.tables[Int(form.table)].text.withUTF8Buffer { bytes in
            String(decoding: bytes[Int(form.text.lowerBound)..<Int(form.text.upperBound)], as: UTF8.self)
        }
    }
}
