/// Reads skills: lists with any separator, groups behind labels, tables, ratings, and sentences that name skills.
enum SkillsReader {
    /// The skills of the sections on skills, and those behind labels such as "Operating systems:" in other sections, in
    /// the resume's order.
    ///
    /// - Parameter name: the person's name; a sidebar may leave it among skills.
    static func read(sections: [Section], of text: ResumeText, except name: SourcedText? = nil) -> [SkillGroup] {
        var groups: [SkillGroup] = []
        for section in sections {
            var cutter = SkillCutter(text, except: name)
            if section.kind == .skills || section.kind == .strengths {
                cutter.read(section)
            } else if labelled.contains(section.kind) {
                cutter.readLabels(section)
            }
            groups.append(contentsOf: cutter.finish())
        }
        return groups
    }

    /// Sections in which lists of skills hide behind labels.
    private static let labelled: Set<Section.Kind> = [
        .education, .other, .header, .personal, .summary, .certificates, .languages,
    ]
}
