/// One role at one employer.
public struct WorkEntry: Sendable, Equatable {
    /// The employer.
    public var name: SourcedText?
    /// The role's title.
    public var position: SourcedText?
    /// Where the work was.
    public var location: SourcedText?
    /// First day, as precise as written.
    public var start: PartialDate?
    /// Last day; `nil` for a current role and where none is written.
    public var end: PartialDate?
    /// Whether it says that the role goes on.
    public var isCurrent = false
    /// Length in months as stated in words ("2 years 3 months"), where no start is written.
    public var statedMonths: Int?
    /// Prose that describes it.
    public var summary: SourcedText?
    /// List items that describe it.
    public var highlights: [SourcedText] = []
    /// Everything that belongs to the entry, its description and projects included.
    public var span: TextSpan

    /// Makes an entry with nothing known but its place.
    public init(span: TextSpan) { self.span = span }
}
