/// Phrases that lists of skills are cut by, from `Data/phrases-skills.tsv`.
struct SkillLexicon: Sendable {
    /// Labels of lists of skills: "Operating systems".
    private(set) var labels = PhraseTable(capacity: 512)
    /// Labels that name no group: "Skills".
    private(set) var generalLabels = PhraseTable(capacity: 128)
    /// What introduces skills in a sentence: "Proficient in".
    private(set) var leads = PhraseTable(capacity: 1024)
    /// What may stand between a lead and the skill: "using", "software like".
    private(set) var objects = PhraseTable(capacity: 128)
    /// What starts a sentence about a person.
    private(set) var traits = PhraseTable(capacity: 128)
    /// How well: "Advanced".
    private(set) var levels = PhraseTable(capacity: 256)
    /// Heads of tables of skills.
    private(set) var heads = PhraseTable(capacity: 128)
    /// What ends a list: "etc".
    private(set) var tails = PhraseTable(capacity: 64)

    /// Traits of character, whole or as parts of items: "team player".
    private(set) var soft = PhraseTable(capacity: 256)
    /// Suites of programs: "MS Office".
    private(set) var suites = PhraseTable(capacity: 64)

    /// Reads the table.
    init() {
        DataTable(EmbeddedData.phrasesSkills).forEachRow { row in
            guard row.count >= 2 else { return }
            for phrase in row[1].split(separator: ";") {
                let phrase = String(phrase)
                switch row[0] {
                case "label": labels.insert(phrase, payload: 0)
                case "general": generalLabels.insert(phrase, payload: 0)
                case "lead": leads.insert(phrase, payload: 0)
                case "object": objects.insert(phrase, payload: 0)
                case "trait": traits.insert(phrase, payload: 0)
                case "level": levels.insert(phrase, payload: 0)
                case "head": heads.insert(phrase, payload: 0)
                case "soft": soft.insert(phrase, payload: 0)
                case "suite": suites.insert(phrase, payload: 0)
                case "tail": tails.insert(phrase, payload: 0)
                default: break
                }
            }
        }
    }
}
