/// A file's name as the title of what is in it.
enum FileTitle {
    /// Endings of the formats that are read, and of the others that people send.
    private static let longestEnding = 5

    /// The name without its ending and without what no text of the store may have; runs of white space become spaces.
    static func title(of fileName: String) -> String {
        var name = StoredText.clean(fileName)[...]
        if let dot = name.lastIndex(of: "."), dot != name.startIndex,
            name[dot...].dropFirst().utf8.count <= longestEnding,
            name[dot...].dropFirst().allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        {
            name = name[..<dot]
        }
        return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
