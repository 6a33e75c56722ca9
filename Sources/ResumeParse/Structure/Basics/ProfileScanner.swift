/// Finds web addresses and tells profiles on known sites from a person's own pages.
struct ProfileScanner {
    private let text: ResumeText

    /// Scans a text.
    init(_ text: ResumeText) { self.text = text }

    /// The profiles, each site once, and the first address of the person's own within the lines given.
    func scan(lines: Range<Int>) -> (profiles: [Basics.Profile], url: String?) {
        var profiles: [Basics.Profile] = []
        var own: String?
        func take(_ address: String) {
            guard let site = ProfileScanner.site(of: address) else {
                if own == nil, !address.contains("@") { own = address }
                return
            }
            guard !profiles.contains(where: { $0.network == site.network }) else { return }
            profiles.append(
                Basics.Profile(network: site.network, username: site.username(in: address), url: address))
        }
        for address in written(inLines: lines) { take(address) }
        let range = scalarRange(of: lines)
        for link in text.document.links where range.contains(link.span.start) {
            let target = link.target
            guard target.hasPrefix("http://") || target.hasPrefix("https://") || target.hasPrefix("www.") else {
                continue
            }
            take(target)
        }
        return (profiles, own)
    }

    private func scalarRange(of lines: Range<Int>) -> Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return text.document.lines[first].range.lowerBound..<text.document.lines[last].range.upperBound + 1
    }

    /// Addresses in the text itself, in order.
    private func written(inLines lines: Range<Int>) -> [String] {
        var found: [String] = []
        var end = 0
        for line in lines {
            for index in text.words(ofLine: line) {
                let word = text.words[index]
                guard Int(word.start) >= end, ProfileScanner.starts.contains(word.hash), !word.gap.contains(.at) else {
                    continue
                }
                let range = addressRange(from: Int(word.start), limit: text.document.lines[line].range)
                end = range.upperBound
                let address = text.document.string(of: range)
                // A site's name alone is a label; an address has a path or a domain behind it.
                if address.contains("."), address.unicodeScalars.count > 6 { found.append(address) }
            }
        }
        return found
    }

    /// From the start of an address to the white space behind it, without the sentence's own signs.
    private func addressRange(from word: Int, limit: Range<Int>) -> Range<Int> {
        let scalars = text.document.text
        var start = word
        while start > limit.lowerBound, !ProfileScanner.isBorder(scalars[start - 1]) { start -= 1 }
        var end = word
        while end < limit.upperBound, !ProfileScanner.isBorder(scalars[end]) { end += 1 }
        while end > start, ".,;:)".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isSpace || "|,;()<>[]•".unicodeScalars.contains(scalar)
    }

    /// A site with profiles.
    private struct Site {
        var network: String
        var domain: String
        /// What stands between the domain and the account's name.
        var prefixes: [String]

        func username(in address: String) -> String? {
            guard let range = address.lowercased().firstRange(of: domain) else { return nil }
            let tail = address.unicodeScalars.dropFirst(
                address.lowercased().unicodeScalars.distance(
                    from: address.lowercased().unicodeScalars.startIndex, to: range.upperBound))
            var parts = String(String.UnicodeScalarView(tail)).split(separator: "/").map { String($0) }
            if let first = parts.first, prefixes.contains(first.lowercased()) { parts.removeFirst() }
            guard var name = parts.first else { return nil }
            if let query = name.firstIndex(of: "?") { name = String(name[..<query]) }
            while name.hasPrefix("@") { name.removeFirst() }
            return name.isEmpty ? nil : name
        }
    }

    private static let sites: [Site] = [
        Site(network: "LinkedIn", domain: "linkedin.com", prefixes: ["in", "pub"]),
        Site(network: "GitHub", domain: "github.com", prefixes: []),
        Site(network: "GitLab", domain: "gitlab.com", prefixes: []),
        Site(network: "Bitbucket", domain: "bitbucket.org", prefixes: []),
        Site(network: "Stack Overflow", domain: "stackoverflow.com", prefixes: ["users"]),
        Site(network: "Kaggle", domain: "kaggle.com", prefixes: []),
        Site(network: "LeetCode", domain: "leetcode.com", prefixes: ["u"]),
        Site(network: "HackerRank", domain: "hackerrank.com", prefixes: ["profile"]),
        Site(network: "Behance", domain: "behance.net", prefixes: []),
        Site(network: "Dribbble", domain: "dribbble.com", prefixes: []),
        Site(network: "Medium", domain: "medium.com", prefixes: []),
        Site(network: "Twitter", domain: "twitter.com", prefixes: []),
        Site(network: "X", domain: "//x.com", prefixes: []),
        Site(network: "ORCID", domain: "orcid.org", prefixes: []),
        Site(network: "ResearchGate", domain: "researchgate.net", prefixes: ["profile"]),
        Site(network: "Google Scholar", domain: "scholar.google", prefixes: []),
        Site(network: "Xing", domain: "xing.com", prefixes: ["profile"]),
        Site(network: "Facebook", domain: "facebook.com", prefixes: []),
        Site(network: "Instagram", domain: "instagram.com", prefixes: []),
        Site(network: "YouTube", domain: "youtube.com", prefixes: ["c", "channel"]),
    ]

    private static func site(of address: String) -> Site? {
        let folded = address.lowercased()
        return sites.first { folded.contains($0.domain) }
    }

    /// Words that start an address or name a site in one.
    private static let starts = WordFolding.hashes(
        of: "http https www linkedin github gitlab bitbucket stackoverflow kaggle leetcode hackerrank behance dribbble "
            + "medium twitter orcid researchgate xing facebook instagram youtube")
}
