/// Where messages go: `http` or `https`, a host, perhaps a port, a path and a query, and nothing that two readers of
/// URLs could take for different things: no name and password, no fragment, no escapes in the host, and no address of
/// version 4 in any spelling but the usual one. ``text`` is written from the parts, so that whoever connects reads the
/// same host that was checked.
struct WebhookURL: Sendable, Hashable {
    /// The host.
    enum Host: Sendable, Hashable {
        /// A name, in lower case.
        case name(String)
        /// An address.
        case address(IPAddress)
    }

    /// Characters at most.
    static let longest = 2_000

    /// Whether it speaks TLS.
    let isSecure: Bool
    /// The host.
    let host: Host
    /// The port.
    let port: Int
    /// Path and query, beginning with a slash.
    let target: String

    /// Reads a URL; nothing where it is none that messages can go to.
    init?(_ text: String) {
        guard text.utf8.count <= WebhookURL.longest, text.utf8.allSatisfy({ $0 < 0x80 }),
            let colon = text.firstIndex(of: ":")
        else { return nil }
        switch text[..<colon].lowercased() {
        case "https": isSecure = true
        case "http": isSecure = false
        default: return nil
        }
        guard text[colon...].hasPrefix("://") else { return nil }
        let rest = text[colon...].dropFirst(3)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        guard let (host, port) = WebhookURL.authority(rest[..<end]) else { return nil }
        self.host = host
        self.port = port ?? (isSecure ? 443 : 80)
        let target = rest[end...]
        guard WebhookURL.isTarget(target) else { return nil }
        self.target = target.hasPrefix("/") ? String(target) : "/" + target
    }

    /// It, in the one spelling that it has.
    var text: String {
        let usual = isSecure ? 443 : 80
        return "\(isSecure ? "https" : "http")://\(hostText)\(port == usual ? "" : ":\(port)")\(target)"
    }

    /// The host as it stands in a URL.
    private var hostText: String {
        switch host {
        case .name(let name): name
        case .address(let address): address.isVersion4 ? address.description : "[\(address)]"
        }
    }

    /// Host and port.
    private static func authority(_ text: Substring) -> (Host, Int?)? {
        var name = text
        var port: Int?
        let last = text.lastIndex(of: ":")
        // Within brackets a colon is the address's own.
        if let last, last > (text.lastIndex(of: "]") ?? text.startIndex) {
            let digits = text[text.index(after: last)...]
            guard digits.count <= 5, let number = Int(digits), digits.utf8.allSatisfy(isDigit), isOpen(number) else {
                return nil
            }
            (name, port) = (text[..<last], number)
        }
        if name.first == "[" {
            guard name.last == "]", let address = IPAddress(name.dropFirst().dropLast()), name.contains(":") else {
                return nil
            }
            return (.address(address), port)
        }
        return host(name.lowercased()).map { ($0, port) }
    }

    /// Ports below 1024 belong to other protocols, whose servers might take a message for theirs.
    private static func isOpen(_ port: Int) -> Bool { port == 80 || port == 443 || (1_024...65_535).contains(port) }

    /// A name of the domain name system, or an address of version 4 in four decimal numbers. Systems that look names up
    /// take `2130706433`, `0x7f.1` and `0177.0.0.1` for addresses too: whatever ends like a number is one or nothing.
    private static func host(_ text: String) -> Host? {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = labels.last, text.utf8.count <= 253, labels.allSatisfy(isLabel) else { return nil }
        if last.utf8.allSatisfy(isDigit) || last.hasPrefix("0x") {
            guard let address = IPAddress(text), address.description == text else { return nil }
            return .address(address)
        }
        return .name(text)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "-") }
    }

    /// What RFC 3986 has in paths and queries, escapes whole.
    private static func isTarget(_ text: Substring) -> Bool {
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let first = rest.popFirst(), let second = rest.popFirst(), isHex(first), isHex(second) else {
                    return false
                }
            case _ where isDigit(byte) || isLetter(byte | 0x20): continue
            case _ where marks.contains(byte): continue
            default: return false
            }
        }
        return true
    }

    private static let marks = Set("/?-._~!$&'()*+,;=:@".utf8)
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isHex(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
