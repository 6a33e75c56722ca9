/// How far a course of study goes, after the International Standard Classification of Education (ISCED 2011), ordered.
public enum EducationLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Lower secondary: 10th class, SSC, GCSE (ISCED 2).
    case lowerSecondary = 2
    /// Upper secondary: 12th class, HSC, A levels, high school diploma (ISCED 3).
    case upperSecondary = 3
    /// Vocational training, trade certificates, ITI (ISCED 4).
    case vocational = 4
    /// Diplomas and associate degrees (ISCED 5).
    case diploma = 5
    /// Bachelor's degrees (ISCED 6).
    case bachelor = 6
    /// Master's degrees and postgraduate diplomas (ISCED 7).
    case master = 7
    /// Doctorates (ISCED 8).
    case doctorate = 8

    /// Whether a level is below another.
    public static func < (left: EducationLevel, right: EducationLevel) -> Bool { left.rawValue < right.rawValue }
}
