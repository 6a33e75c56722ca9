/// Tells courses and trainings from studies in sections on education.
enum CourseRow {
    /// Whether a row tells of a course or training and of no degree: such a row is a certificate's.
    static func isCourse(_ row: Range<Int>, _ pieces: [StudyPiece], of text: ResumeText) -> Bool {
        guard !pieces.contains(where: { $0.kind == .degree || $0.isLabelled }) else { return false }
        return row.contains { courses.contains(text.words[$0].singular) }
    }

    private static let courses = WordFolding.hashes(
        of: "course training workshop seminar internship certification certified")
}
