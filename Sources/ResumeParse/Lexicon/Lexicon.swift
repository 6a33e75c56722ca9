/// What is known of words and phrases before a resume is read. Built once a process from the tables in `Data/` and
/// handed to whatever needs it; immutable afterwards.
public struct Lexicon: Sendable {
    private var entries: [UInt64: Entry] = [:]
    private let gazetteer = Gazetteer()
    /// The headings of sections.
    let headings: HeadingTable
    /// The labels of values inside entries.
    let labels: LabelTable
    /// Labels of personal details.
    let personal = PersonalLabels(DataTable(EmbeddedData.labelsPersonal))
    /// What the readers of studies and lists know.
    let studies = StudyLexicon()
    /// What the reader of skills knows.
    let skills = SkillLexicon()
    /// What the readers of other lists know.
    let lists = ListLexicon()
    /// What the readers of addresses and telephone numbers know.
    let contacts = ContactLexicon()

    private struct Entry: Sendable {
        var classes: WordClasses
        var value: Int16
    }

    /// Builds the lexicon from the tables in the binary; takes a few milliseconds.
    public init() {
        headings = HeadingTable(DataTable(EmbeddedData.headings))
        labels = LabelTable(DataTable(EmbeddedData.labels))
        DataTable(EmbeddedData.words).forEachRow { row in
            guard row.count >= 2, let classes = Lexicon.classNames[row[0]] else { return }
            for item in row[1].split(separator: " ") {
                let parts = item.split(separator: "=")
                add(parts[0], classes, value: parts.count > 1 ? Int16(parts[1]) ?? 0 : 0)
            }
        }
    }

    /// The names that tell of places alone; payloads are taken by `place`.
    var places: PhraseTable { gazetteer.table }
    /// The names of places, everyday words and codes among them; payloads are taken by `place`.
    var allPlaces: PhraseTable { gazetteer.wide }

    /// A place by the payload of its name.
    func place(_ payload: Int32) -> Place { gazetteer.places[Int(payload)] }

    /// Sets a word's classes and value.
    @inline(__always)
    func classify(_ word: inout Word) {
        guard let entry = entries[word.hash] ?? (word.singular == word.hash ? nil : entries[word.singular]) else {
            return
        }
        word.classes = entry.classes
        word.value = entry.value
    }

    /// The classes of a word given as a string.
    public func classes(of word: some StringProtocol) -> WordClasses {
        entries[WordFolding.hash(of: word)]?.classes ?? []
    }

    /// The classes and the value of a folded word given as its hash; for parts of words such as the month in `JUNE2015`.
    func entry(ofHash hash: UInt64) -> (classes: WordClasses, value: Int16) {
        guard let entry = entries[hash] else { return ([], 0) }
        return (entry.classes, entry.value)
    }

    private mutating func add(_ word: some StringProtocol, _ classes: WordClasses, value: Int16) {
        let hash = WordFolding.hash(of: word)
        var entry = entries[hash] ?? Entry(classes: [], value: 0)
        entry.classes.formUnion(classes)
        if value != 0 { entry.value = value }
        entries[hash] = entry
    }

    /// The names of classes in `Data/words.tsv`.
    private static let classNames: [Substring: WordClasses] = [
        "month": .month, "present": .present, "range": .rangeWord, "since": .sinceWord, "season": .season,
        "title": .titleNoun, "title-prefix": .titlePrefix, "company": .companySuffix, "institution": .institution,
        "degree": .degree, "country": .country, "place": .place, "language": .spokenLanguage,
        "function": .functionWord, "verb": .actionVerb, "honorific": .honorific, "number": .numberWord,
        "unit": .timeUnit, "numbered": .numbered,
        "legal": [.companySuffix, .legalForm], "work": .workVerb,
    ]
}
