/// What Django's `EmailValidator` takes for an e-mail address, except for numeric addresses in brackets, `a@[127.0.0.1]`.
public enum EmailAddress {
    /// Whether a text is one.
    public static func isValid(_ text: String) -> Bool {
        guard text.utf8.count <= 320, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
        return isLocal(text[..<at]) && isDomain(text[text.utf8.index(after: at)...])
    }

    private static func isLocal(_ text: Substring) -> Bool {
        if text.utf8.first == UInt8(ascii: "\"") { return isQuoted(text) }
        return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.allSatisfy(isAtomByte)
        }
    }

    private static func isQuoted(_ text: Substring) -> Bool {
        guard text.utf8.count >= 2, text.utf8.last == UInt8(ascii: "\"") else { return false }
        var isEscaped = false
        for byte in text.utf8.dropFirst().dropLast() {
            if isEscaped {
                guard (0x01...0x09).contains(byte) || byte == 0x0B || byte == 0x0C || (0x0E...0x7F).contains(byte)
                else {
                    return false
                }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                let isPlain =
                    (0x01...0x08).contains(byte) || byte == 0x0B || byte == 0x0C || (0x0E...0x1F).contains(byte)
                    || byte == 0x21 || (0x23...0x5B).contains(byte) || (0x5D...0x7F).contains(byte)
                guard isPlain else { return false }
            }
        }
        return !isEscaped
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "-!#$%&'*+/=?^_`{}|~".utf8.contains(byte)
    }

    private static func isDomain(_ text: Substring) -> Bool {
        if text == "localhost" { return true }
        let labels = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.count >= 2 else { return false }
        return isLabel(last) && labels.dropLast().allSatisfy { isLabel($0) && $0.first != "-" }
    }

    /// The last label may begin with a hyphen, as far as Django's pattern is concerned.
    private static func isLabel(_ label: Substring.UnicodeScalarView) -> Bool {
        guard !label.isEmpty, label.count <= 63, label.last != "-" else { return false }
        return label.allSatisfy { scalar in
            scalar.isASCII
                ? scalar == "-" || isLetterOrDigit(UInt8(scalar.value)) : (0xA1...0xFFFF).contains(scalar.value)
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
