/// Finds what is no UTF-8.
enum UTF8Check {
    /// Where the first sequence that is none begins.
    static func firstInvalid(in bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var offset = 0
        var decoder = UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    /// What Python says about it.
    static func complaint(about bytes: [UInt8], at offset: Int) -> String {
        let first = bytes[offset]
        let length = first >= 0xF5 || first < 0xC2 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var end = offset + 1
        while end < bytes.count, end < offset + length, isContinuation(bytes[end], after: end == offset + 1 ? first : 0)
        {
            end += 1
        }
        let place =
            end == offset + 1
            ? "byte 0x\(String(first, radix: 16)) in position \(offset)" : "bytes in position \(offset)-\(end - 1)"
        let reason =
            length == 1
            ? "invalid start byte" : end == bytes.count ? "unexpected end of data" : "invalid continuation byte"
        return "'utf-8' codec can't decode \(place): \(reason)"
    }

    private static func isContinuation(_ byte: UInt8, after first: UInt8) -> Bool {
        switch first {
        case 0xE0: (0xA0...0xBF).contains(byte)
        case 0xED: (0x80...0x9F).contains(byte)
        case 0xF0: (0x90...0xBF).contains(byte)
        case 0xF4: (0x80...0x8F).contains(byte)
        default: (0x80...0xBF).contains(byte)
        }
    }
}
