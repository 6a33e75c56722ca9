/// Leaves out of `styles.xml` and `numbering.xml` what no text refers to. Word writes 160 styles and nine levels a list
/// into every file; a resume uses five of each, and reading the rest would take longer than reading the text.
struct DOCXPruner: Sendable {
    /// The hashes of the names of styles that are used.
    private var styles: Set<UInt64> = []
    /// The hashes of the numbers of lists that are used.
    private var lists: Set<UInt64> = []

    /// Whether any colour is named by its part in the theme.
    private(set) var usesTheme = false

    /// Whether the document names a colour or picture for its pages.
    private(set) var hasBackground = false

    /// Whether any list is used.
    var usesLists: Bool { !lists.isEmpty }

    /// Notes what a part with text uses.
    mutating func note(_ part: borrowing ZIPPart) {
        guard let markup = XMLMarkup(part) else { return }
        styles.formUnion(markup.values(ofElementsEndingIn: "Style", in: markup.all))
        lists.formUnion(markup.values(ofElementsEndingIn: "numId", in: markup.all))
        usesTheme = usesTheme || Self.namesTheme(markup)
        hasBackground = hasBackground || markup.hasBackground
    }

    private static func namesTheme(_ markup: XMLMarkup) -> Bool {
        markup.contains("themeColor") || markup.contains("schemeClr") || markup.contains("themeFill")
    }

    /// Leaves the defaults, the default styles and those that are used, with what they are based on; notes their lists.
    mutating func pruneStyles(_ part: inout ZIPPart) {
        guard let markup = XMLMarkup(part), markup.isPlain, let prefix = markup.prefix(ofRoot: "styles") else { return }
        let elements = markup.elements(prefix + "style")
        var indices: [UInt64: Int] = [:]
        var isKept = Array(repeating: false, count: elements.count)
        var pending: [Int] = []
        for (index, element) in elements.enumerated() {
            guard let name = markup.value(of: "styleId", in: element.tag) else { continue }
            indices[name] = index
            let isDefault = markup.value(of: "default", in: element.tag) != nil
            if isDefault || styles.contains(name) { pending.append(index) }
        }
        while let index = pending.popLast() {
            if isKept[index] { continue }
            isKept[index] = true
            let bases = markup.values(ofElementsEndingIn: "basedOn", in: elements[index].range)
            pending.append(contentsOf: bases.compactMap { indices[$0] })
            lists.formUnion(markup.values(ofElementsEndingIn: "numId", in: elements[index].range))
        }
        var dropped = elements.indices.filter { !isKept[$0] }.map { elements[$0].range }
        dropped.append(contentsOf: markup.elements(prefix + "latentStyles").map(\.range))
        part.remove(dropped.sorted { $0.lowerBound < $1.lowerBound })
        if !usesTheme, let kept = XMLMarkup(part) { usesTheme = Self.namesTheme(kept) }
    }

    /// Leaves the lists that are used, with their definitions.
    func pruneNumbering(_ part: inout ZIPPart) {
        guard let markup = XMLMarkup(part), markup.isPlain, let prefix = markup.prefix(ofRoot: "numbering") else {
            return
        }
        var dropped: [Range<Int>] = []
        var definitions: Set<UInt64> = []
        for element in markup.elements(prefix + "num") {
            if let number = markup.value(of: "numId", in: element.tag), lists.contains(number) {
                definitions.formUnion(markup.values(ofElementsEndingIn: "abstractNumId", in: element.range))
            } else {
                dropped.append(element.range)
            }
        }
        for element in markup.elements(prefix + "abstractNum") {
            if let number = markup.value(of: "abstractNumId", in: element.tag), definitions.contains(number) {
                continue
            }
            dropped.append(element.range)
        }
        part.remove(dropped.sorted { $0.lowerBound < $1.lowerBound })
    }
}
