internal import ResumeParse

/// Reads the tables of the taxonomy: every table of this module whose rows have five columns (name, kind, aliases,
/// shows, related).
///
/// Loading is part of every worker's start, so a table is cut into words once, by the same cutter as the resumes, and
/// fields are told by the places of tabs and semicolons; no field becomes a string but the skills' names.
struct TaxonomyReader {
    private(set) var skills: [Skill] = []
    private(set) var forms: [SkillForm] = []
    private(set) var names = PhraseTable(capacity: 90_000)
    /// Skills by the hash of the bytes of their names.
    private(set) var identifiers: [UInt64: Int32] = [:]
    private(set) var shown: [(Int32, Int32)] = []
    private(set) var related: [(Int32, Int32)] = []
    /// The skills that refer to a name that no table has; empty in a sound taxonomy.
    private(set) var unresolved: [String] = []
    private var references: [(skill: Int32, identity: UInt64, isShown: Bool)] = []

    /// The table whose skills every trade claims.
    private static let genericTable = "general"

    init() {
        let tables = TaxonomyReader.tables
        skills.reserveCapacity(8192)
        forms.reserveCapacity(49_152)
        identifiers.reserveCapacity(8192)
        references.reserveCapacity(16_384)
        for (number, table) in tables.enumerated() {
            table.text.withUTF8Buffer { read($0, table: number, isGeneric: table.name == TaxonomyReader.genericTable) }
        }
        for reference in references {
            guard let target = identifiers[reference.identity] else {
                unresolved.append(skills[Int(reference.skill)].name)
                continue
            }
            if reference.isShown {
                shown.append((reference.skill, target))
            } else {
                related.append((reference.skill, target))
            }
        }
        references = []
    }

    /// The tables of the taxonomy, in the order of their names.
    static let tables = EmbeddedData.all.filter { isTaxonomy($0.text) }

    private static func isTaxonomy(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                var tabs = 0
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
                    if bytes[end] == UInt8(ascii: "\t") { tabs += 1 }
                    end += 1
                }
                if end > start, bytes[start] != UInt8(ascii: "#") { return tabs == 4 }
                start = end + 1
            }
            return false
        }
    }

    /// The hash by which a name is referred to: of its bytes as written.
    static func identity(of bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(WordFolding.seed) { WordFolding.hash($0, UInt32($1)) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, table: Int, isGeneric: Bool) {
        let text = String(decoding: bytes, as: UTF8.self)
        let words = WordIndex(text: text).words
        let scalars = Array(text.unicodeScalars)
        var word = 0
        var start = 0
        var column = 0
        var isComment = scalars.first == "#"
        for position in 0...scalars.count {
            let scalar: Unicode.Scalar = position < scalars.count ? scalars[position] : "\n"
            guard scalar == "\n" || scalar == "\t" || scalar == ";" else { continue }
            let first = word
            while word < words.count, Int(words[word].start) < position { word += 1 }
            if !isComment, position > start {
                item(
                    scalars[start..<position], words[first..<word], column: column, table: table, isGeneric: isGeneric)
            }
            start = position + 1
            if scalar == "\t" {
                column += 1
            } else if scalar == "\n" {
                column = 0
                isComment = start < scalars.count && scalars[start] == "#"
            }
        }
    }

    /// Takes one name, alias, kind or reference.
    private mutating func item(
        _ text: ArraySlice<Unicode.Scalar>, _ words: ArraySlice<Word>, column: Int, table: Int, isGeneric: Bool
    ) {
        var isAmbiguous = false
        var isCaseSensitive = false
        var text = text
        while let first = text.first, first == "?" || first == "=" || first == " " {
            if first == "?" { isAmbiguous = true }
            if first == "=" { isCaseSensitive = true }
            text = text.dropFirst()
        }
        while text.last == " " { text = text.dropLast() }
        guard !text.isEmpty else { return }
        switch column {
        case 0:
            var name = String.UnicodeScalarView()
            name.append(contentsOf: text)
            identifiers[TaxonomyReader.identity(of: String(name).utf8)] = Int32(skills.count)
            skills.append(Skill(name: String(name), kind: .task, field: UInt8(table), isGeneric: isGeneric))
            add(text, words, table: table, isName: true, isAmbiguous, isCaseSensitive)
        case 1:
            var name = String.UnicodeScalarView()
            name.append(contentsOf: text)
            if let kind = Skill.Kind(rawValue: String(name)) {
                skills[skills.count - 1].kind = kind
                if kind == .soft || kind == .spoken { skills[skills.count - 1].isGeneric = true }
            }
        case 2: add(text, words, table: table, isName: false, isAmbiguous, isCaseSensitive)
        default:
            var hash = WordFolding.seed
            for scalar in text { for byte in UTF8.encode(scalar)! { hash = WordFolding.hash(hash, UInt32(byte)) } }
            references.append((Int32(skills.count - 1), hash, column == 3))
        }
    }

    private mutating func add(
        _ text: ArraySlice<Unicode.Scalar>, _ words: ArraySlice<Word>, table: Int, isName: Bool, _ isAmbiguous: Bool,
        _ isCaseSensitive: Bool
    ) {
        guard let first = words.first, let last = words.last, words.count <= 16 else { return }
        var cased: UInt16 = 0
        var caseHash = WordFolding.seed
        if isCaseSensitive {
            for (place, word) in words.enumerated() where TaxonomyReader.hasCapital(text, word) {
                cased |= 1 << UInt16(place)
                for position in word.range { caseHash = WordFolding.hash(caseHash, text[position].value) }
            }
        }
        let isShort = words.count == 1 && (last.shape.contains(.capitals) || last.length <= 4)
        let form = SkillForm(
            skill: Int32(skills.count - 1), isName: isName, isAmbiguous: isAmbiguous, isCaseSensitive: cased != 0,
            isCapitalised: first.shape.contains(.capitalised), isAbbreviation: isShort, cased: cased,
            caseHash: caseHash, lastHash: last.hash, table: Int32(table),
            text: Int32(text.startIndex)..<Int32(text.endIndex), next: -1)
        let number = Int32(forms.count)
        forms.append(form)
        let known = names.insert(words.lazy.map(\.hash), payload: number)
        if known != number { chain(number, to: known) }
        if last.singular != last.hash, words.count > 1 {
            // "data structure" for "Data Structures"; a single word such as Teams or Rails is a name with its `s`.
            names.insert(words.dropLast().map(\.hash) + [last.singular], payload: number)
        }
    }

    private mutating func chain(_ number: Int32, to first: Int32) {
        var tail = Int(first)
        while forms[tail].next >= 0 { tail = Int(forms[tail].next) }
        forms[tail].next = number
    }

    private static func hasCapital(_ text: ArraySlice<Unicode.Scalar>, _ word: Word) -> Bool {
        word.range.contains { position in
            let value = text[position].value
            return WordFolding.fold(value) != value
        }
    }
}
