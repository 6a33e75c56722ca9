/// One publication or patent.
public struct PublicationEntry: Sendable, Equatable {
    /// Its title.
    public var name: SourcedText
    /// Where it was published.
    public var publisher: SourcedText?
    /// When.
    public var date: PartialDate?
    /// An address.
    public var url: String?

    /// Makes an entry.
    public init(name: SourcedText) { self.name = name }
}
