/// One award or honour.
public struct AwardEntry: Sendable, Equatable {
    /// What for.
    public var title: SourcedText
    /// Who gave it.
    public var awarder: SourcedText?
    /// When.
    public var date: PartialDate?

    /// Makes an entry.
    public init(title: SourcedText) { self.title = title }
}
