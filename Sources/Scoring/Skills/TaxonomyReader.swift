internal import ResumeParse

/// Reads the tables of the taxonomy: every table of this module whose rows have five columns (name, kind, aliases,
/// shows, related).
///
/// Loading is part of every worker's start, so it works on bytes; no field becomes a string but the skills' names.
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
    private var cutter = NameCutter()
    private var hashes: [UInt64] = []
    private var references: [(skill: Int32, identity: UInt64, isShown: Bool)] = []

    /// The signs in front of a name.
    private struct Markers {
        /// `?`: an everyday word or an ambiguous short form.
        var isAmbiguous = false
        /// `=`: capitals as written.
        var isCaseSensitive = false
    }

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
        var start = 0
        var column = 0
        var isComment = bytes.first == UInt8(ascii: "#")
        for position in 0...bytes.count {
            let byte = position < bytes.count ? bytes[position] : UInt8(ascii: "\n")
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ";") else {
                continue
            }
            if !isComment, position > start {
                item(bytes, start..<position, column: column, table: table, isGeneric: isGeneric)
            }
            start = position + 1
            if byte == UInt8(ascii: "\t") {
                column += 1
            } else if byte == UInt8(ascii: "\n") {
                column = 0
                isComment = start < bytes.count && bytes[start] == UInt8(ascii: "#")
            }
        }
    }

    /// Takes one name, alias, kind or reference.
    private mutating func item(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, column: Int, table: Int, isGeneric: Bool
    ) {
        var markers = Markers()
        var text = range
        while let first = text.first,
            bytes[first] == UInt8(ascii: "?") || bytes[first] == UInt8(ascii: "=")
                || bytes[first] == UInt8(ascii: " ")
        {
            if bytes[first] == UInt8(ascii: "?") { markers.isAmbiguous = true }
            if bytes[first] == UInt8(ascii: "=") { markers.isCaseSensitive = true }
            text.removeFirst()
        }
        while let last = text.last, bytes[last] == UInt8(ascii: " ") { text.removeLast() }
        guard !text.isEmpty else { return }
        switch column {
        case 0:
            let name = String(decoding: bytes[text], as: UTF8.self)
            identifiers[TaxonomyReader.identity(of: bytes[text])] = Int32(skills.count)
            skills.append(Skill(name: name, kind: .task, field: UInt8(table), isGeneric: isGeneric))
            add(bytes, text, table: table, isName: true, markers)
        case 1:
            guard let kind = Skill.Kind(rawValue: String(decoding: bytes[text], as: UTF8.self)) else { return }
            skills[skills.count - 1].kind = kind
            if kind == .soft || kind == .spoken { skills[skills.count - 1].isGeneric = true }
        case 2: add(bytes, text, table: table, isName: false, markers)
        default: references.append((Int32(skills.count - 1), TaxonomyReader.identity(of: bytes[text]), column == 3))
        }
    }

    private mutating func add(
        _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, table: Int, isName: Bool, _ markers: Markers
    ) {
        cutter.cut(bytes, text)
        guard let first = cutter.words.first, let last = cutter.words.last, cutter.words.count <= 16 else { return }
        var cased: UInt16 = 0
        var caseHash = WordFolding.seed
        hashes.removeAll(keepingCapacity: true)
        for (place, word) in cutter.words.enumerated() {
            hashes.append(word.hash)
            guard markers.isCaseSensitive, word.bytes.contains(where: { bytes[$0] &- 0x41 < 26 }) else { continue }
            cased |= 1 << UInt16(place)
            for position in word.bytes { caseHash = WordFolding.hash(caseHash, UInt32(bytes[position])) }
        }
        let isShort = cutter.words.count == 1 && (last.isCapitals || last.bytes.count <= 4)
        let number = Int32(forms.count)
        forms.append(
            SkillForm(
                skill: Int32(skills.count - 1), isName: isName, isAmbiguous: markers.isAmbiguous,
                isCaseSensitive: cased != 0, isCapitalised: first.isCapitalised, isAbbreviation: isShort, cased: cased,
                caseHash: caseHash, lastHash: last.hash, table: Int32(table),
                text: Int32(text.lowerBound)..<Int32(text.upperBound), next: -1))
        let known = names.insert(hashes: hashes[...], payload: number)
        if known != number { chain(number, to: known) }
        if last.singular != last.hash, hashes.count > 1 {
            // "data structure" for "Data Structures"; a single word such as Teams or Rails is a name with its `s`.
            hashes[hashes.count - 1] = last.singular
            names.insert(hashes: hashes[...], payload: number)
        }
    }

    private mutating func chain(_ number: Int32, to first: Int32) {
        var tail = Int(first)
        while forms[tail].next >= 0 { tail = Int(forms[tail].next) }
        forms[tail].next = number
    }
}
