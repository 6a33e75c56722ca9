/// One course of study, or one school.
public struct EducationEntry: Sendable, Equatable {
    /// The school, college or university.
    public var institution: SourcedText?
    /// The board or university that examined, where it is another than the institution.
    public var board: SourcedText?
    /// What was studied.
    public var area: SourcedText?
    /// The degree, as written.
    public var studyType: SourcedText?
    /// The degree's level, where it is known.
    public var level: EducationLevel?
    /// First day, as precise as written.
    public var start: PartialDate?
    /// Last day, or when it was or is to be passed.
    public var end: PartialDate?
    /// Whether it goes on.
    public var isCurrent = false
    /// Grade, percentage or grade point average, as written.
    public var score: SourcedText?
    /// Courses, where listed.
    public var courses: [SourcedText] = []
    /// Everything that belongs to the entry.
    public var span: TextSpan

    /// Makes an entry with nothing known but its place.
    public init(span: TextSpan) { self.span = span }
}
