internal import HTTPTypes

/// The proxies in front of the server whose word on whom they ask for counts.
struct TrustedProxies: Sendable {
    /// Their addresses.
    let blocks: [AddressBlock]

    /// Whether an address is a proxy's.
    func contains(_ address: IPAddress) -> Bool { blocks.contains { $0.contains(address) } }

    /// Who asks: the connection's other end or, where that is a trusted proxy, the last address in `X-Forwarded-For`
    /// that is none. Anyone may write what stands before that one.
    func client(of fields: HTTPFields, peer: IPAddress) -> IPAddress {
        guard contains(peer), let forwarded = fields[.xForwardedFor] else { return peer }
        var client = peer
        for part in forwarded.split(separator: ",").reversed() {
            guard let address = TrustedProxies.address(part) else { return client }
            client = address
            if !contains(address) { return client }
        }
        return client
    }

    /// Whether the client spoke TLS with a trusted proxy.
    func isSecure(_ fields: HTTPFields, peer: IPAddress) -> Bool {
        contains(peer) && fields[.xForwardedProto]?.lowercased() == "https"
    }

    /// An address as proxies write it: some add the port, and put brackets around version 6 then.
    private static func address(_ text: Substring) -> IPAddress? {
        let text = text.trimmingPrefix { $0 == " " }
        let end = text.lastIndex { $0 != " " }
        guard let end else { return nil }
        let entry = text[...end]
        if let address = IPAddress(entry) { return address }
        if entry.first == "[", let close = entry.firstIndex(of: "]") {
            return IPAddress(entry[entry.index(after: entry.startIndex)..<close])
        }
        let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? IPAddress(parts[0]) : nil
    }
}
