internal import Crypto

/// Under what names an attempt to sign in is counted.
struct LoginKeys: Sendable, Hashable {
    /// The account's. A hash: what is typed where the address belongs is sometimes a password.
    var account: String
    /// The client's address; `nil` where there is none, as within one process.
    var address: String?

    /// Takes an e-mail address in lower case, of an account or not, and the client's address as text.
    init(email: String, clientAddress: String) {
        account = "account:" + Hexadecimal.encode(SHA256.hash(data: Array(email.utf8)).prefix(16))
        address = clientAddress.isEmpty ? nil : "address:" + LoginKeys.network(of: clientAddress)
    }

    /// An IPv4 address as it is, an IPv6 one as its first 64 bits: whoever has one of these has all of them.
    private static func network(of address: String) -> String {
        // A socket for both kinds shows IPv4 as `::ffff:192.0.2.1`.
        if let colon = address.lastIndex(of: ":"), address.contains(".") {
            return String(address[address.index(after: colon)...])
        }
        guard address.contains(":") else { return address }
        let halves = address.prefix { $0 != "%" }.split(separator: ":", omittingEmptySubsequences: false)
        // `::` stands for as many zeros as are missing.
        let gap = halves.dropFirst().dropLast().firstIndex(of: "") ?? halves.endIndex
        let front = halves[..<gap].map { $0.isEmpty ? "0" : String($0) }
        return (front + ["0", "0", "0", "0"]).prefix(4).joined(separator: ":") + "::/64"
    }
}
