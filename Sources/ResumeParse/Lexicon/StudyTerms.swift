/// What the readers of studies and lists know of a single word, as a set. The rows of `Data/words-studies.tsv` give
/// the members.
struct StudyTerms: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// A noun of places of learning, or the short name of a well-known one.
    static let institution = StudyTerms(rawValue: 1 << 0)
    /// A word of fields of study.
    static let field = StudyTerms(rawValue: 1 << 1)
    /// A board of examination.
    static let board = StudyTerms(rawValue: 1 << 2)
    /// Parts the clauses of a sentence about a study: from, with, securing …
    static let connector = StudyTerms(rawValue: 1 << 3)
    /// A state, country or city.
    static let place = StudyTerms(rawValue: 1 << 4)
    /// Two letters of a state, where they are capitals.
    static let stateCode = StudyTerms(rawValue: 1 << 5)
    /// May stand before a grade.
    static let gradeLabel = StudyTerms(rawValue: 1 << 6)
    /// May stand behind a grade's number.
    static let gradeUnit = StudyTerms(rawValue: 1 << 7)
    /// Says that a study goes on.
    static let current = StudyTerms(rawValue: 1 << 8)
    /// Puts an end into the future.
    static let expected = StudyTerms(rawValue: 1 << 9)
    /// Makes what follows a place: Govt ITI.
    static let government = StudyTerms(rawValue: 1 << 10)

    /// Words of heads of tables and of labels.
    static let roleDegree = StudyTerms(rawValue: 1 << 16)
    static let roleInstitution = StudyTerms(rawValue: 1 << 17)
    static let roleBoard = StudyTerms(rawValue: 1 << 18)
    static let roleYear = StudyTerms(rawValue: 1 << 19)
    static let roleGrade = StudyTerms(rawValue: 1 << 20)
    static let roleArea = StudyTerms(rawValue: 1 << 21)
    static let roleNumber = StudyTerms(rawValue: 1 << 22)
    static let rolePlace = StudyTerms(rawValue: 1 << 23)
    static let roleFiller = StudyTerms(rawValue: 1 << 24)
    static let roleCourses = StudyTerms(rawValue: 1 << 25)
    static let anyRole: StudyTerms = [
        .roleDegree, .roleInstitution, .roleBoard, .roleYear, .roleGrade, .roleArea, .roleNumber, .rolePlace,
        .roleFiller, .roleCourses,
    ]

    /// The names of sets in `Data/words-studies.tsv`.
    static let names: [Substring: StudyTerms] = [
        "institution": .institution, "field": .field, "board": .board, "connector": .connector, "place": .place,
        "state-code": .stateCode, "grade-label": .gradeLabel, "grade-unit": .gradeUnit, "current": .current,
        "expected": .expected, "govt": .government, "role-degree": .roleDegree,
        "role-institution": .roleInstitution, "role-board": .roleBoard, "role-year": .roleYear,
        "role-grade": .roleGrade, "role-area": .roleArea, "role-number": .roleNumber, "role-place": .rolePlace,
        "role-filler": .roleFiller, "role-courses": .roleCourses,
    ]
}
