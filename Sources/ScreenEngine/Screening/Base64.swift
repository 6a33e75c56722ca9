internal import FoundationEssentials

/// Base64 as of RFC 4648.
enum Base64 {
    /// Bytes as text.
    static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// Text as bytes; `nil` where it is no base64.
    static func decode(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map { [UInt8]($0) } }
}
