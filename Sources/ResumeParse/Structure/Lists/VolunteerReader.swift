/// Reads voluntary work: posts and organisations with dates and what was done.
enum VolunteerReader {
    /// The voluntary work of its sections, in order, and what sections on activities tell of posts with dates.
    static func read(sections: [Section], of text: ResumeText) -> [VolunteerEntry] {
        var entries: [VolunteerEntry] = []
        for section in sections where section.kind == .volunteer || section.kind == .interests {
            var lister = VolunteerLister(text, isStrict: section.kind == .interests)
            for row in LineJoiner(section, of: text).rows(of: section) { lister.add(row) }
            entries.append(contentsOf: lister.entries)
        }
        return entries
    }
}
