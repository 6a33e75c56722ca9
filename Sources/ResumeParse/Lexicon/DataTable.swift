/// A table of tab-separated values that is compiled into the binary. Lines that are empty or start with `#` are
/// comments.
public struct DataTable: Sendable {
    private let text: StaticString

    /// Takes the text of a table.
    public init(_ text: StaticString) { self.text = text }

    /// Calls a closure with the fields of each row, in order.
    public func forEachRow(_ body: ([Substring]) -> Void) {
        for line in text.description.split(separator: "\n") where line.utf8.first != UInt8(ascii: "#") {
            body(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }
}
