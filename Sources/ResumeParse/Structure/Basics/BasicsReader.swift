/// Finds who a resume is about and how to reach them.
struct BasicsReader {
    private let text: ResumeText
    private let sections: [Section]

    /// Reads the basics of a resume.
    static func read(sections: [Section], of text: ResumeText) -> Basics {
        BasicsReader(text: text, sections: sections).basics()
    }

    private func basics() -> Basics {
        var basics = Basics()
        let own = ownLines
        let address = email(inLines: own)
        basics.email = address
        let name = NameReader(text, sections: sections, email: address?.text).name()
        basics.name = name
        basics.phone = phone(inLines: own)
        basics.label = name.flatMap(headline)
        basics.summary = summary()
        basics.location = LocationReader(text, sections: sections).location()
        let web = ProfileScanner(text).scan(lines: contactLines)
        basics.profiles = web.profiles
        basics.url = web.url
        return basics
    }

    /// The lines in which the person speaks of himself or herself: all but those of referees.
    private var ownLines: [Range<Int>] {
        sections.isEmpty
            ? [text.document.lines.indices] : sections.filter { $0.kind != .references }.map(\.lines)
    }

    /// The lines in which contacts and addresses of pages are the person's own.
    private var contactLines: Range<Int> {
        guard let header = sections.first, header.kind == .header else { return text.document.lines.indices }
        return header.lines.lowerBound..<min(max(header.lines.upperBound, 12), text.document.lines.count)
    }

    // MARK: Contacts

    private func email(inLines lines: [Range<Int>]) -> SourcedText? {
        let addresses = EmailScanner(text).addresses()
        let own = addresses.first { address in
            lines.contains { range in
                guard let first = range.first, let last = range.last else { return false }
                let from = text.document.lines[first].range.lowerBound
                return (from...text.document.lines[last].range.upperBound).contains(address.span.start)
            }
        }
        if let found = own ?? addresses.first { return SourcedText(found.text, span: found.span) }
        // Some write "mail me" and hide the address in the link.
        for link in text.document.links where link.target.lowercased().hasPrefix("mailto:") {
            let target = link.target.dropFirst(7).prefix { $0 != "?" }
            if EmailScanner.length(ofDomain: Array(target.unicodeScalars.drop { $0 != "@" }.dropFirst())) != nil {
                return SourcedText(String(target), span: link.span)
            }
        }
        return nil
    }

    private func phone(inLines lines: [Range<Int>]) -> SourcedText? {
        let scanner = PhoneScanner(text)
        var best: PhoneScanner.Number?
        for (index, range) in lines.enumerated() {
            for number in scanner.numbers(inLines: range) {
                // Contacts stand at the top: what comes later has to be the surer.
                var number = number
                if index == 0 { number.evidence += 3 }
                if let found = best, found.evidence >= number.evidence { continue }
                best = number
            }
        }
        return best.map { text.sourced($0.span) }
    }

    // MARK: Headline and summary

    /// The title under or beside the name.
    private func headline(of name: SourcedText) -> SourcedText? {
        guard let line = text.document.lines.firstIndex(where: { $0.range.upperBound >= name.span.end }) else {
            return nil
        }
        let sameLine = text.index.firstIndex(from: name.span.end)..<text.words(ofLine: line).upperBound
        if let found = title(in: sameLine) { return found }
        for next in (line + 1)..<min(line + 4, text.document.lines.count) {
            if let header = sections.first, header.kind == .header, next >= header.lines.upperBound { return nil }
            if let found = title(in: text.words(ofLine: next)) { return found }
        }
        return nil
    }

    /// A short line of a title's words, up to contacts or a bar before contacts.
    private func title(in words: Range<Int>) -> SourcedText? {
        guard !words.isEmpty else { return nil }
        var end = words.lowerBound
        var hasTitle = false
        while end < words.upperBound, end - words.lowerBound < 14 {
            let word = text.words[end]
            if end > words.lowerBound, !word.gap.isDisjoint(with: [.tab, .at, .colon]) { break }
            if word.shape.contains(.hasDigit) { break }
            if word.classes.contains(.titleNoun) { hasTitle = true }
            end += 1
        }
        let isSentence = words.count > 14 || words.upperBound - end > 3 && text.words[end].gap.contains(.colon)
        guard hasTitle, !isSentence else { return nil }
        return text.sourced(text.span(ofWords: words.lowerBound..<end))
    }

    private func summary() -> SourcedText? {
        guard let section = sections.first(where: { $0.kind == .summary }), let last = section.lines.last,
            text.document.lines[last].range.upperBound > section.contentStart
        else { return nil }
        let value = text.sourced(
            TextSpan(start: section.contentStart, end: text.document.lines[last].range.upperBound))
        return value.text.isEmpty ? nil : value
    }
}
