/// Reads spoken languages and how well they are known.
enum LanguageReader {
    /// The languages of their sections and of labels such as "Languages known" in others, each once.
    static func read(sections: [Section], of text: ResumeText) -> [LanguageEntry] {
        var lister = LanguageLister(text)
        for section in sections where section.kind == .languages { lister.read(section) }
        for section in sections where labelled.contains(section.kind) { lister.readLabels(section) }
        return lister.entries
    }

    /// Sections in which a label leads to languages.
    private static let labelled: Set<Section.Kind> = [
        .personal, .other, .header, .skills, .education, .summary, .strengths, .declaration, .interests, .certificates,
    ]
}
