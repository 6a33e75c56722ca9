/// Reads voluntary work: posts and organisations with dates and what was done.
enum VolunteerReader {
    /// The voluntary work of its sections, in order.
    static func read(sections: [Section], of text: ResumeText) -> [VolunteerEntry] {
        var entries: [VolunteerEntry] = []
        for section in sections where section.kind == .volunteer {
            var lister = VolunteerLister(text)
            for row in LineJoiner(section, of: text).rows(of: section) { lister.add(row) }
            entries.append(contentsOf: lister.entries)
        }
        return entries
    }
}
