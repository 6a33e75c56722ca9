/// One project.
public struct ProjectEntry: Sendable, Equatable {
    /// Its title.
    public var name: SourcedText?
    /// The client or the organisation it was done for or at.
    public var entity: SourcedText?
    /// The person's part in it.
    public var role: SourcedText?
    /// Prose about it.
    public var description: SourcedText?
    /// List items about it.
    public var highlights: [SourcedText] = []
    /// Tools and techniques named with it.
    public var keywords: [SourcedText] = []
    /// First day, as precise as written.
    public var start: PartialDate?
    /// Last day.
    public var end: PartialDate?
    /// An address.
    public var url: String?
    /// Everything that belongs to the entry.
    public var span: TextSpan

    /// Makes an entry with nothing known but its place.
    public init(span: TextSpan) { self.span = span }
}
