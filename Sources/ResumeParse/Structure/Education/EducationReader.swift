/// Reads studies and schools: tables, blocks, labels, lists and prose.
enum EducationReader {
    /// The studies in the sections on education, in the resume's order; where no section is on education, those that
    /// stand in other sections.
    static func read(sections: [Section], of text: ResumeText) -> [EducationEntry] {
        var entries: [EducationEntry] = []
        for section in sections where section.kind == .education {
            var grouper = EducationGrouper(text)
            grouper.read(section)
            entries.append(contentsOf: grouper.finish())
        }
        if entries.isEmpty { entries = readElsewhere(sections, of: text) }
        return entries
    }

    /// Sections in which studies stand where there is no section of their own.
    private static let elsewhere: Set<Section.Kind> = [.header, .other, .certificates, .summary, .personal]

    private static func readElsewhere(_ sections: [Section], of text: ResumeText) -> [EducationEntry] {
        var entries: [EducationEntry] = []
        for section in sections where elsewhere.contains(section.kind) {
            var grouper = EducationGrouper(text)
            grouper.isStrict = true
            grouper.read(section)
            entries.append(contentsOf: grouper.finish())
        }
        return entries
    }
}
