/// Which addresses webhooks may be at: those of the public internet, and what the settings allow beside. Without this,
/// whoever can set a URL could have the server call what only the server can reach: itself, the machines beside it, or
/// a cloud's service that hands out credentials.
///
/// Source: the IANA registries of special-purpose addresses (RFC 6890 and its updates), as of 2025.
struct CallableAddresses: Sendable {
    /// What is allowed though it isn't public.
    let allowed: [AddressBlock]

    /// Takes what is allowed beside the public internet.
    init(allowing allowed: [AddressBlock] = []) { self.allowed = allowed }

    /// Whether a webhook may be at an address.
    func contains(_ address: IPAddress) -> Bool {
        allowed.contains { $0.contains(address) } || CallableAddresses.isPublic(address)
    }

    /// Whether an address is reached over the public internet, and is one machine's.
    static func isPublic(_ address: IPAddress) -> Bool {
        // One of version 6 that stands for one of version 4 (`::ffff:…`) is that one already.
        if address.isVersion4 { return !contains(notPublic4, address) }
        if let embedded = embedded(in: address) { return !contains(notPublic4, embedded) }
        return contains(unicast6, address) && !contains(notPublic6, address)
    }

    /// The address of version 4 that a translator or a tunnel makes of one of version 6: the well-known prefix of NAT64
    /// (RFC 6052) and 6to4 (RFC 3056).
    private static func embedded(in address: IPAddress) -> IPAddress? {
        if contains([translated], address) { return IPAddress(version4: address.low & 0xFFFF_FFFF) }
        if contains([tunnelled], address) { return IPAddress(version4: address.high >> 16 & 0xFFFF_FFFF) }
        return nil
    }

    private static func contains(_ blocks: [AddressBlock], _ address: IPAddress) -> Bool {
        blocks.contains { $0.contains(address) }
    }

    private static func block(_ text: String) -> AddressBlock {
        guard let block = AddressBlock(text) else { preconditionFailure("\(text) is no block") }
        return block
    }

    private static let translated = block("64:ff9b::/96")
    private static let tunnelled = block("2002::/16")
    /// Everything else of version 6 is unspecified, loopback, local (`fc00::/7`, `fe80::/10`), multicast or reserved.
    private static let unicast6 = [block("2000::/3")]
    private static let notPublic6 = [
        // Protocols' own, Teredo among them, whose addresses hold others; documentation, twice.
        block("2001::/23"), block("2001:db8::/32"), block("3fff::/20"),
    ]
    private static let notPublic4 = [
        "0.0.0.0/8", "10.0.0.0/8",
        // Shared by customers of a provider.
        "100.64.0.0/10", "127.0.0.0/8",
        // Link-local; clouds have their metadata at 169.254.169.254.
        "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        // Relays of 6to4, which are no more.
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        // Multicast, reserved, broadcast.
        "224.0.0.0/4", "240.0.0.0/4",
    ].map(block)
}

extension IPAddress {
    /// Takes the 32 bits of an address of version 4.
    init(version4 bits: UInt64) { self.init(high: 0, low: 0xFFFF_0000_0000 | bits) }
}
