/// A block of addresses, such as `10.0.0.0/8` or `2001:db8::/32` (RFC 4632, RFC 4291); a single address is one too.
struct AddressBlock: Sendable, Hashable {
    private let base: IPAddress
    /// How many of the 128 leading bits count.
    private let length: Int

    /// Takes a block in text; nil where it is none.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(parts[0]) else { return nil }
        let longest = address.isVersion4 && !parts[0].contains(":") ? 32 : 128
        var length = longest
        if parts.count == 2 {
            guard let given = Int(parts[1]), (0...longest).contains(given), parts[1].utf8.allSatisfy({ $0 != 43 })
            else { return nil }
            length = given
        }
        base = address
        self.length = length + 128 - longest
    }

    /// Whether an address is in the block.
    func contains(_ address: IPAddress) -> Bool {
        (address.high ^ base.high) & AddressBlock.mask(length) == 0
            && (address.low ^ base.low) & AddressBlock.mask(length - 64) == 0
    }

    private static func mask(_ bits: Int) -> UInt64 { bits <= 0 ? 0 : bits >= 64 ? .max : ~(.max >> UInt64(bits)) }
}
