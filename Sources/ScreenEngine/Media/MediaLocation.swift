public import SystemPackage

/// Where recordings are kept, as `--media` says it.
public enum MediaLocation: Sendable, Hashable {
    /// A folder, with the files of resumes in it too.
    case folder(FilePath)
    /// A bucket of S3, and what its keys begin with there: empty, or names with a slash after each.
    case s3(bucket: String, prefix: String)

    private static let scheme = "s3://"
    /// S3 takes keys of 1024 bytes.
    private static let mostPrefix = 512

    /// Reads `DIR` or `s3://bucket/prefix`; nothing where it is neither.
    public init?(_ text: String) {
        guard text.lowercased().hasPrefix(MediaLocation.scheme) else {
            guard !text.isEmpty else { return nil }
            self = .folder(FilePath(text))
            return
        }
        let parts = text.dropFirst(MediaLocation.scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        guard let bucket = parts.first, MediaLocation.isBucket(bucket) else { return nil }
        let names = parts.dropFirst().filter { !$0.isEmpty }
        guard names.allSatisfy({ MediaLocation.isName($0) }) else { return nil }
        let prefix = names.map { "\($0)/" }.joined()
        guard prefix.utf8.count <= MediaLocation.mostPrefix else { return nil }
        self = .s3(bucket: String(bucket), prefix: prefix)
    }

    /// As the flag has it.
    var text: String {
        switch self {
        case .folder(let path): path.string
        case .s3(let bucket, let prefix): "\(MediaLocation.scheme)\(bucket)/\(prefix)"
        }
    }

    /// Where the files of resumes are: in the folder; where recordings go to S3, beside the database.
    public func folder(beside database: FilePath) -> FilePath {
        switch self {
        case .folder(let path): path
        case .s3: FileVault.defaultFolder(beside: database)
        }
    }

    /// The names that S3 lets buckets have: 3 to 63 small letters, digits, dots and hyphens, a letter or digit at both
    /// ends.
    private static func isBucket(_ name: Substring) -> Bool {
        (3...63).contains(name.utf8.count)
            && name.utf8.allSatisfy { isSmallLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
            && isSmallLetterOrDigit(name.utf8.first!) && isSmallLetterOrDigit(name.utf8.last!)
            && !name.contains("..")
    }

    /// A part of a prefix that needs no escaping, and that no client takes for a way up.
    private static func isName(_ name: Substring) -> Bool {
        name != "." && name != ".." && name.utf8.allSatisfy { "-_.".utf8.contains($0) || isLetterOrDigit($0) }
    }

    private static func isSmallLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isSmallLetterOrDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
