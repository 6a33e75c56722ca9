/// Degrees, grades and words of studies, from the tables beside it.
struct StudyLexicon: Sendable {
    /// Degrees; payloads are indices into `forms`.
    private(set) var degrees = PhraseTable(capacity: 4096)
    /// What the payloads of `degrees` mean.
    private(set) var forms: [DegreeForm] = []
    /// Grades in words; payload 1 marks those that count only where they stand alone.
    private(set) var grades = PhraseTable(capacity: 512)
    private var terms = WordTable()

    /// Reads the tables.
    init() {
        DataTable(EmbeddedData.wordsStudies).forEachRow { row in
            guard row.count >= 2, let set = StudyTerms.names[row[0]] else { return }
            for word in row[1].split(separator: " ") { terms.insert(set.rawValue, for: WordFolding.hash(of: word)) }
        }
        DataTable(EmbeddedData.degrees).forEachRow { row in
            guard row.count >= 3, let level = Int(row[0]).flatMap(EducationLevel.init(rawValue:)),
                let kind = DegreeForm.Kind(rawValue: String(row[1]))
            else { return }
            forms.append(DegreeForm(level: level, kind: kind))
            for form in row[2].split(separator: ";") { addDegree(String(form), payload: Int32(forms.count - 1)) }
        }
        // Payload 1 is for grades that are everyday words: they count only alone.
        var isAlone: Int32 = 1
        DataTable(EmbeddedData.grades).forEachRow { row in
            for phrase in row[0].split(separator: ";") { grades.insert(String(phrase), payload: isAlone) }
            isAlone = 0
        }
    }

    /// What is known of a word, its singular included.
    @inline(__always)
    func terms(_ word: Word) -> StudyTerms {
        let bits = terms[word.hash]
        return StudyTerms(rawValue: bits != 0 || word.singular == word.hash ? bits : terms[word.singular])
    }

    /// Whether a word given as its hash is a board of examination.
    func isBoard(_ hash: UInt64) -> Bool { StudyTerms(rawValue: terms[hash]).contains(.board) }

    /// Adds a form with its dots and, where it has some, without them.
    private mutating func addDegree(_ form: String, payload: Int32) {
        degrees.insert(form, payload: payload)
        if form.utf8.contains(UInt8(ascii: ".")) {
            degrees.insert(String(form.unicodeScalars.filter { $0 != "." }), payload: payload)
        }
    }
}
