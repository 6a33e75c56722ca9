internal import HTTPTypes
internal import Synchronization

/// Gives requests the names by which they are found in the log.
final class RequestNaming: Sendable {
    /// Longer ones are no names.
    private static let mostBytes = 64
    private let next: Atomic<UInt64>

    /// Takes where to start; a random number, so that no two runs of a server give the same names.
    init(seed: UInt64) { next = Atomic(seed) }

    /// The name that the client gave, where it is harmless in a log and in a header, or else a new one.
    func name(_ fields: HTTPFields) -> String {
        if let given = fields[.xRequestID], RequestNaming.isHarmless(given) { return given }
        return made()
    }

    /// A new name: 16 hexadecimal digits.
    private func made() -> String {
        // The finaliser of SplitMix64 is a bijection: as many names as numbers, and no two alike in their beginning.
        var bits = next.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        bits ^= bits >> 31
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private static func isHarmless(_ name: String) -> Bool {
        (1...mostBytes).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}
