/// A half-open range of a document's text, in Unicode scalars from the start of the text that
/// `screen parse --format text` prints.
public struct TextSpan: Sendable, Hashable {
    /// First scalar.
    public var start: Int
    /// One past the last scalar.
    public var end: Int

    /// Makes a span; `end` is never before `start`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Makes a span of a range of scalars.
    public init(_ range: Range<Int>) { self.init(start: range.lowerBound, end: range.upperBound) }

    /// The span as a range of scalars.
    public var range: Range<Int> { start..<end }

    /// Whether the span covers no scalar.
    public var isEmpty: Bool { start == end }
}
