internal import NIOCore

/// An address of the internet protocol. Those of version 4 are kept as those of version 6 that stand for them
/// (RFC 4291, section 2.5.5.2), so that a client has one address whichever socket it came through.
struct IPAddress: Sendable, Hashable {
    /// The first half of the 128 bits.
    let high: UInt64
    /// The second half of them.
    let low: UInt64

    /// What precedes the 32 bits of an address of version 4 in the second half.
    private static let mappedPrefix: UInt64 = 0xFFFF_0000_0000

    /// Takes the 128 bits.
    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Takes an address in text, such as `192.0.2.1` or `2001:db8::1`; nil where it is none.
    init?(_ text: some StringProtocol) {
        guard let address = try? SocketAddress(ipAddress: String(text), port: 0) else { return nil }
        self.init(address)
    }

    /// Takes the address of a socket; nil where that is no internet socket.
    init?(_ address: SocketAddress) {
        // As <netinet/in.h> lays them out: family and port, then 4 bytes of address; or a flow's number and 16 bytes.
        switch address {
        case .v4:
            let bits = IPAddress.number(in: address, at: 4, count: 4)
            self.init(high: 0, low: IPAddress.mappedPrefix | bits)
        case .v6:
            self.init(
                high: IPAddress.number(in: address, at: 8, count: 8),
                low: IPAddress.number(in: address, at: 16, count: 8))
        case .unixDomainSocket: return nil
        }
    }

    /// Reads a number, greatest byte first.
    private static func number(in address: SocketAddress, at offset: Int, count: Int) -> UInt64 {
        unsafe address.withSockAddr { start, size in
            let bytes = unsafe UnsafeRawBufferPointer(start: start, count: size)
            return unsafe bytes[offset..<offset + count].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// Whether it is one of version 4.
    var isVersion4: Bool { high == 0 && low >> 32 == IPAddress.mappedPrefix >> 32 }

    /// Whether it is this machine itself: `127.0.0.0/8` or `::1`.
    var isLoopback: Bool { isVersion4 ? low >> 24 & 0xFF == 127 : high == 0 && low == 1 }
}

extension IPAddress: CustomStringConvertible {
    /// The address in text, as RFC 5952 has it.
    var description: String {
        if isVersion4 {
            return "\(low >> 24 & 0xFF).\(low >> 16 & 0xFF).\(low >> 8 & 0xFF).\(low & 0xFF)"
        }
        let groups = [high, low].flatMap { half in [48, 32, 16, 0].map { half >> $0 & 0xFFFF } }
        func joined(_ range: Range<Int>) -> String {
            groups[range].map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard let zeros = IPAddress.longestZeros(groups) else { return joined(0..<8) }
        return joined(0..<zeros.lowerBound) + "::" + joined(zeros.upperBound..<8)
    }

    /// The first of the longest runs of two zero groups or more.
    private static func longestZeros(_ groups: [UInt64]) -> Range<Int>? {
        var best: Range<Int>?
        var start = 0
        while start < groups.count {
            let end = groups[start...].firstIndex { $0 != 0 } ?? groups.count
            if end - start >= 2, end - start > best?.count ?? 0 { best = start..<end }
            start = end + 1
        }
        return best
    }
}
