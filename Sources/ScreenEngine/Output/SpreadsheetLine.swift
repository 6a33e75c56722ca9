/// Lines of comma-separated values for spreadsheets.
///
/// Source: RFC 4180. Cells that a spreadsheet would take for a formula get an apostrophe in front: a resume must not be
/// able to run something on a recruiter's machine.
public enum SpreadsheetLine {
    /// A line with its end.
    public static func bytes(_ cells: [String]) -> [UInt8] {
        Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
    }

    /// One cell, quoted where it has to be.
    public static func cell(_ value: String) -> String {
        var text = value
        if let first = text.utf8.first, "=+-@\t\r\n".utf8.contains(first), !isTelephoneNumber(text) {
            text = "'" + text
        }
        guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A plus sign and digits in groups can compute nothing but itself.
    private static func isTelephoneNumber(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "+") && text.utf8.dropFirst().allSatisfy { "0123456789 ".utf8.contains($0) }
    }
}
