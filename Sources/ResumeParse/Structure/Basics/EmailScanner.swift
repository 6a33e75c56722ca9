/// Finds e-mail addresses, also where a line break or a space runs through one and where the next field sticks to it.
struct EmailScanner {
    /// An address found in a text.
    struct Address: Equatable {
        /// The address without the breaks.
        var text: String
        /// Its place.
        var span: TextSpan
        /// The index of the word behind the at sign.
        var word: Int
    }

    private let text: ResumeText
    private var scalars: [Unicode.Scalar] { text.document.text }

    /// Scans a text.
    init(_ text: ResumeText) { self.text = text }

    /// All addresses, in order.
    func addresses() -> [Address] {
        var found: [Address] = []
        for index in text.words.indices where text.words[index].gap.contains(.at) {
            guard let address = address(behindWord: index) else { continue }
            if let last = found.last, last.span.end > address.span.start { continue }
            found.append(address)
        }
        return found
    }

    private func address(behindWord index: Int) -> Address? {
        let from = index > 0 ? Int(text.words[index - 1].start) : 0
        guard let at = scalars[from..<Int(text.words[index].start)].lastIndex(of: "@") else { return nil }
        let (start, local) = localPart(before: at)
        guard !local.isEmpty, let (end, domain) = domain(after: at) else { return nil }
        var address = String.UnicodeScalarView()
        address.append(contentsOf: local)
        address.append("@")
        address.append(contentsOf: domain)
        return Address(text: String(address), span: TextSpan(start: start, end: end), word: index)
    }

    private func localPart(before at: Int) -> (start: Int, scalars: [Unicode.Scalar]) {
        var start = at
        // One space or line break in front of the at sign is a slip, not an end.
        if start > 0, scalars[start - 1] == " " || scalars[start - 1] == "\n" { start -= 1 }
        let end = start
        while start > 0, EmailScanner.isLocal(scalars[start - 1]) { start -= 1 }
        while start < end, !EmailScanner.isLetterOrDigit(scalars[start]) { start += 1 }
        return (start, Array(scalars[start..<end]))
    }

    /// The domain behind an at sign: it has to end in a top-level domain, over one break if need be.
    private func domain(after at: Int) -> (end: Int, scalars: [Unicode.Scalar])? {
        var position = at + 1
        if position < scalars.count, scalars[position] == " " || scalars[position] == "\n" { position += 1 }
        var domain: [Unicode.Scalar] = []
        var breaks = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if EmailScanner.isDomain(scalar) {
                domain.append(scalar)
                position += 1
            } else if breaks == 0, continues(domain, across: position) {
                breaks += 1
                position += 1
            } else {
                break
            }
        }
        guard let length = EmailScanner.length(ofDomain: domain) else { return nil }
        // Whatever was cut off sticks to the address and belongs to the next field.
        return (position - (domain.count - length), Array(domain[..<length]))
    }

    /// Whether a domain that is not whole goes on behind a line break or a space: `gmail.⏎com`, `gmail⏎.com`, `gm⏎ail.com`.
    private func continues(_ domain: [Unicode.Scalar], across position: Int) -> Bool {
        guard scalars[position] == "\n" || scalars[position] == " ", position + 1 < scalars.count,
            EmailScanner.length(ofDomain: domain) == nil
        else { return false }
        var rest = domain
        var next = position + 1
        while next < scalars.count, EmailScanner.isDomain(scalars[next]) {
            rest.append(scalars[next])
            next += 1
        }
        return EmailScanner.length(ofDomain: rest) == rest.count && !domain.isEmpty
    }

    /// How much of some scalars is a domain: labels up to a top-level domain; `nil` where there is none.
    static func length(ofDomain scalars: [Unicode.Scalar]) -> Int? {
        var end = scalars.count
        while end > 0, !isLetterOrDigit(scalars[end - 1]) { end -= 1 }
        guard let dot = scalars[..<end].lastIndex(of: "."), dot > 0 else { return nil }
        let last = String(String.UnicodeScalarView(scalars[(dot + 1)..<end]))
        let folded = last.lowercased()
        if topLevelDomains.contains(folded) { return end }
        // `gmail.comMobile`, `gmail.com9876543210`: the field behind it sticks to the address.
        for length in stride(from: min(4, folded.count - 1), through: 2, by: -1)
        where topLevelDomains.contains(String(folded.prefix(length))) {
            let next = last.unicodeScalars[last.unicodeScalars.index(last.unicodeScalars.startIndex, offsetBy: length)]
            if next.properties.isUppercase || !next.properties.isAlphabetic || length >= 3 { return dot + 1 + length }
        }
        let isPlausible = (2...12).contains(last.count) && last.unicodeScalars.allSatisfy(\.properties.isLowercase)
        return isPlausible ? end : nil
    }

    /// The top-level domains that most addresses have; others count when they look like one.
    private static let topLevelDomains: Set<String> = [
        "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "name", "pro", "mobi", "dev", "app", "tech",
        "online", "site", "xyz", "in", "uk", "us", "ca", "au", "nz", "ie", "za", "ng", "ke", "gh", "eg", "ma", "de",
        "fr", "es", "it", "nl", "be", "ch", "at", "pt", "br", "mx", "ar", "cl", "co", "pe", "pl", "cz", "sk", "hu",
        "ro", "bg", "gr", "tr", "ru", "ua", "se", "no", "dk", "fi", "is", "il", "ae", "sa", "qa", "om", "kw", "bh",
        "jo", "lb", "pk", "bd", "lk", "np", "cn", "jp", "kr", "hk", "tw", "sg", "my", "id", "th", "vn", "ph", "me",
        "io", "ai", "eu", "asia", "cat", "lu", "hr", "si", "rs", "ba", "lt", "lv", "ee", "tv", "cc",
    ]

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: scalar.value > 0x7F && scalar.properties.isAlphabetic
        }
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || scalar == "." || scalar == "_" || scalar == "-" || scalar == "+" || scalar == "%"
    }

    private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || scalar == "." || scalar == "-"
    }
}
