/// A value read from a resume with the words that it was read from: `text` has white space folded and line breaks
/// undone, `span` says where it stands.
public struct SourcedText: Sendable, Hashable {
    /// The value.
    public var text: String
    /// Where it was read.
    public var span: TextSpan

    /// Makes a value with its place.
    public init(_ text: String, span: TextSpan) {
        self.text = text
        self.span = span
    }
}
