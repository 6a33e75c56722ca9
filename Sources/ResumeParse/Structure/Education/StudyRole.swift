/// What a table's column or a label's value tells of a study.
enum StudyRole: UInt8, Sendable {
    case degree, institution, board, year, grade, area, place, courses
    /// A running number or something else that is no field.
    case ignored

    /// A head or label has no more words than this.
    static let longestHead = 10

    /// The role that some words name, where all of them are words of heads and labels: "Year of passing",
    /// "Board / University". Year goes before grade, grade before place of study, that before degree: "Year of
    /// examination" is a year, "Class obtained" a grade, "Name of the institution" an institution.
    static func named(by words: ArraySlice<Word>, in lexicon: StudyLexicon) -> StudyRole? {
        guard !words.isEmpty, words.count <= longestHead else { return nil }
        var all: StudyTerms = []
        for word in words {
            let terms = lexicon.terms(word)
            guard !terms.isDisjoint(with: .anyRole), !word.shape.contains(.hasDigit) else { return nil }
            all.formUnion(terms)
        }
        if all.contains(.roleNumber), all.isDisjoint(with: [.roleYear, .roleGrade]) { return .ignored }
        if all.contains(.roleYear), !has(examinations, words) || has(years, words) { return .year }
        if all.contains(.roleGrade) || has(classes, words) && has(obtained, words) { return .grade }
        // "Principal subjects/occupational skills covered"
        if all.contains(.roleArea), has(covered, words) { return .courses }
        if all.contains(.roleInstitution) { return .institution }
        if all.contains(.roleBoard) { return .board }
        if all.contains(.roleCourses), words.count <= 2, all.isDisjoint(with: .roleFiller), has(coursework, words) {
            return .courses
        }
        if all.contains(.roleArea) { return .area }
        if all.contains(.roleDegree) { return .degree }
        return all.contains(.rolePlace) ? .place : nil
    }

    private static let examinations = WordFolding.hashes(of: "exam examination qualification course degree")
    private static let years = WordFolding.hashes(of: "year date session period duration")
    private static let obtained = WordFolding.hashes(of: "obtained secured")
    private static let classes = WordFolding.hashes(of: "class")
    private static let covered = WordFolding.hashes(of: "covered")
    private static let coursework = WordFolding.hashes(of: "coursework module")

    private static func has(_ hashes: Set<UInt64>, _ words: ArraySlice<Word>) -> Bool {
        words.contains { hashes.contains($0.singular) || hashes.contains($0.hash) }
    }
}
