/// An e-mail address as accounts have it: what somebody signs in with.
struct MailAddress: Sendable, Hashable {
    /// The address, in lower case: nobody remembers how they once wrote it, and no provider tells the cases apart.
    let text: String

    /// RFC 5321's longest.
    private static let mostBytes = 254

    /// Reads an address; `nil` where it can't be one. Only what every address has is asked for, since the rules beyond
    /// that refuse real ones.
    init?(_ text: String) {
        let address = text.lowercased()
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard address.utf8.count <= MailAddress.mostBytes, parts.count == 2, !parts[0].isEmpty,
            parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty }),
            address.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0.value > 0x20 && $0.value != 0x7F })
        else { return nil }
        self.text = address
    }
}
