/// One voluntary engagement.
public struct VolunteerEntry: Sendable, Equatable {
    /// The organisation.
    public var organization: SourcedText?
    /// The role in it.
    public var position: SourcedText?
    /// First day, as precise as written.
    public var start: PartialDate?
    /// Last day; `nil` for a current one.
    public var end: PartialDate?
    /// What was done.
    public var highlights: [SourcedText] = []
    /// Everything that belongs to the entry.
    public var span: TextSpan

    /// Makes an entry with nothing known but its place.
    public init(span: TextSpan) { self.span = span }
}
