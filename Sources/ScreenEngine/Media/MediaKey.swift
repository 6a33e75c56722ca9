/// The name of an object in a media store: `answers/ORGANISATION/RANDOM/FILE`. Whatever a client calls its file, the key
/// has four parts that are names in a folder and need no escaping in a URL, none of them hidden, so that no key leads
/// out of its place; and nobody can guess the third.
struct MediaKey: Sendable, Hashable, CustomStringConvertible {
    /// The key.
    let text: String
    /// Whose it is.
    let organisation: Int

    /// What all keys begin with.
    static let root = "answers"
    /// Characters of the random part: 128 bits in hexadecimal.
    private static let randomLength = 32
    /// Characters of the last part at most; a file system takes 255 bytes.
    private static let mostNameLength = 100
    /// Characters of an ending that is kept when a name is cut.
    private static let mostEndingLength = 12
    /// What a file is called of whose name nothing can be used.
    private static let usualName = "recording"

    /// A new key that no other has.
    ///
    /// - Parameters:
    ///   - organisation: whose it will be.
    ///   - fileName: what the client calls the file, be it what it may.
    ///   - random: where the part comes from that nobody can guess.
    init(organisation: Int, fileName: String, random: RandomSource) {
        precondition(organisation > 0, "an organisation has a positive identifier")
        let secret = Hexadecimal.encode(random.bytes(MediaKey.randomLength / 2))
        text = "\(MediaKey.root)/\(organisation)/\(secret)/\(MediaKey.safeName(fileName))"
        self.organisation = organisation
    }

    /// Takes a key that was made here once; nothing where it can't have been.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == MediaKey.root, let organisation = Int(parts[1]), organisation > 0,
            String(organisation) == parts[1],
            parts[2].utf8.count == MediaKey.randomLength, parts[2].utf8.allSatisfy(FileVault.isHexDigit),
            parts[3] == MediaKey.safeName(String(parts[3]))
        else { return nil }
        self.text = text
        self.organisation = organisation
    }

    /// The folders that lead to the object.
    var folders: [String] { text.split(separator: "/").dropLast().map(String.init) }

    /// The part that nobody can guess; a log may have it, unlike what a client calls a file.
    var secret: String { folders.last ?? "" }

    /// The object's name in the last of its folders.
    var name: String { String(text.split(separator: "/").last ?? "") }

    /// The key; it says nothing about anybody but what a client called a file.
    var description: String { text }

    /// A file name as a part of a key: without folders, its letters, digits, `-`, `_` and `.` as they are, one `_` for
    /// any run of others, no dot in front nor two together, and not too long. What came out of it once, it leaves as it is.
    static func safeName(_ fileName: String) -> String {
        let last = fileName.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? Substring().unicodeScalars
        var safe: [UInt8] = []
        for byte in last.lazy.map(plain) {
            if byte == blank || byte == dot, byte == safe.last { continue }
            safe.append(byte)
        }
        var (stem, ending) = split(safe)
        stem = Array(stem.drop { $0 == dot || $0 == blank }.prefix(mostNameLength - ending.count))
        if !stem.contains(where: isLetterOrDigit) { stem = Array(usualName.utf8) }
        return String(decoding: stem + ending, as: UTF8.self)
    }

    private static let dot = UInt8(ascii: ".")
    private static let blank = UInt8(ascii: "_")

    /// The name before its ending, and the ending with its dot; none where it is no usual one.
    private static func split(_ name: [UInt8]) -> (stem: [UInt8], ending: [UInt8]) {
        guard let index = name.lastIndex(of: dot) else { return (name, []) }
        let ending = name[(index + 1)...]
        guard (1..<mostEndingLength).contains(ending.count), ending.allSatisfy(isLetterOrDigit) else {
            return (name, [])
        }
        return (Array(name[..<index]), Array(name[index...]))
    }

    private static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
        guard let byte = UInt8(exactly: scalar.value),
            isLetterOrDigit(byte) || byte == dot || byte == UInt8(ascii: "-")
        else { return blank }
        return byte
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
