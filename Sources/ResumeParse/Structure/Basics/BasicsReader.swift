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
        let addresses = emails(inLines: own)
        let address = addresses.first
        basics.email = address
        basics.otherEmails = addresses.dropFirst().map(\.text)
        let name = NameReader(text, sections: sections, email: address).name()
        basics.name = name
        let numbers = phones(inLines: own, near: address.flatMap { line($0.span) })
        let normaliser = PhoneNormaliser(text)
        let dialled = numbers.lazy.compactMap { normaliser.normalised($0, countries: []) }.first
        basics.location = LocationReader(
            text, sections: sections,
            contactLines: [address?.span, numbers.first?.span].compactMap { $0.flatMap(line) },
            name: name?.span, hint: dialled?.countryCode
        ).location()
        basics.phones = normalised(numbers, by: normaliser, location: basics.location)
        basics.phone = basics.phones.first?.text
        basics.label = name.flatMap(headline) ?? wanted()
        basics.summary = summary()
        let web = ProfileScanner(text).scan(lines: contactLines)
        basics.profiles = web.profiles
        basics.url = web.url
        return basics
    }

    /// The line that a place in the text lies in.
    private func line(_ span: TextSpan) -> Int? {
        text.document.lines.firstIndex { $0.range.upperBound >= span.end }
    }

    /// The lines in which the person speaks of himself or herself: all but those of referees.
    private var ownLines: [Range<Int>] {
        sections.isEmpty
            ? [text.document.lines.indices]
            : sections.map { $0.kind == .references ? $0.lines.lowerBound..<$0.lines.lowerBound : $0.lines }
    }

    /// The lines in which contacts and addresses of pages are the person's own.
    private var contactLines: Range<Int> {
        guard let header = sections.first, header.kind == .header else { return text.document.lines.indices }
        return header.lines.lowerBound..<min(max(header.lines.upperBound, 12), text.document.lines.count)
    }

    // MARK: Contacts

    /// The person's addresses: those in lines of his or her own first.
    private func emails(inLines lines: [Range<Int>]) -> [SourcedText] {
        let addresses = EmailScanner(text).addresses()
        let own = addresses.filter { address in
            lines.contains { range in
                guard let first = range.first, let last = range.last else { return false }
                let from = text.document.lines[first].range.lowerBound
                return (from...text.document.lines[last].range.upperBound).contains(address.span.start)
            }
        }
        var found: [SourcedText] = []
        for address in own.isEmpty ? Array(addresses.prefix(1)) : own
        where !found.contains(where: { $0.text.lowercased() == address.text.lowercased() }) {
            found.append(SourcedText(address.text, span: address.span))
        }
        if !found.isEmpty { return found }
        // Some write "mail me" and hide the address in the link.
        for link in text.document.links where link.target.lowercased().hasPrefix("mailto:") {
            let target = link.target.dropFirst(7).prefix { $0 != "?" }
            if EmailScanner.length(ofDomain: Array(target.unicodeScalars.drop { $0 != "@" }.dropFirst())) != nil {
                return [SourcedText(String(target), span: link.span)]
            }
        }
        return []
    }

    /// Telephone numbers, the one to call first in front.
    private func phones(inLines lines: [Range<Int>], near email: Int?) -> [PhoneScanner.Number] {
        let scanner = PhoneScanner(text)
        var found: [PhoneScanner.Number] = []
        var best = 0
        for (index, range) in lines.enumerated() {
            let isTold = index < sections.count && BasicsReader.told.contains(sections[index].kind)
            for number in scanner.numbers(inLines: range) {
                var number = number
                if let email, let line = line(number.span), abs(line - email) <= BasicsReader.nearby {
                    number.evidence += 2
                }
                // Among employments and studies a number needs a label or a plus sign.
                if isTold, number.evidence < BasicsReader.surePhone { continue }
                // Contacts stand at the top: what comes later has to be the surer.
                if index == 0 { number.evidence += 3 }
                found.append(number)
                if number.evidence > found[best].evidence { best = found.count - 1 }
            }
        }
        guard !found.isEmpty else { return [] }
        let first = found.remove(at: best)
        return [first] + found
    }

    private static let told: Set<Section.Kind> = [.work, .education, .projects, .certificates, .publications]
    private static let surePhone = 4
    /// Lines between an e-mail address and the telephone number that stands with it, at most.
    private static let nearby = 3

    private func normalised(
        _ numbers: [PhoneScanner.Number], by normaliser: PhoneNormaliser, location: Basics.Location?
    ) -> [Basics.Phone] {
        guard !numbers.isEmpty else { return [] }
        let countries = [location?.countryCode, NationalityReader.countryCode(in: sections, of: text)]
            .compactMap { $0 }
        var phones: [Basics.Phone] = []
        for number in numbers {
            let phone = Basics.Phone(
                text: text.sourced(number.span),
                e164: normaliser.normalised(number, countries: countries)?.number,
                extensionNumber: number.extensionNumber, kind: number.type)
            let isTold = phones.contains {
                $0.text.text == phone.text.text || $0.e164 != nil && $0.e164 == phone.e164
            }
            if !isTold { phones.append(phone) }
        }
        return phones
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

    /// The post that somebody says to apply for, among the first lines.
    private func wanted() -> SourcedText? {
        let header = sections.first { $0.kind != .header }?.lines.lowerBound ?? BasicsReader.topLines
        for line in text.document.lines.indices.prefix(BasicsReader.topLines) {
            let range = text.words(ofLine: line)
            guard
                let length = BasicsReader.wanted.first(where: { text.words[range].map(\.hash).starts(with: $0) })?.count
            else { continue }
            // Below a heading "Position" is an employment's label.
            if length == 1, line >= header { continue }
            let value = range.lowerBound + length
            guard value < range.upperBound,
                !text.words[value].gap.isDisjoint(with: [.colon, .tab, .dash, .hyphen]), range.upperBound - value <= 10
            else { continue }
            return text.sourced(text.closedSpan(ofWords: value..<range.upperBound))
        }
        return nil
    }

    private static let topLines = 15
    private static let wanted = ["post applied for", "position applied for", "applied for", "position", "resume title"]
        .map {
            $0.split(separator: " ").map { WordFolding.hash(of: $0) }
        }

    /// A short line of a title's words, up to contacts or a bar before contacts.
    private func title(in words: Range<Int>) -> SourcedText? {
        guard !words.isEmpty else { return nil }
        var end = words.lowerBound
        var hasTitle = false
        while end < words.upperBound, end - words.lowerBound < 14 {
            let word = text.words[end]
            if end > words.lowerBound, !word.gap.isDisjoint(with: [.tab, .at, .colon]) { break }
            if hasTitle, word.gap.contains(.pipe) { break }
            if word.shape.contains(.hasDigit) { break }
            if word.classes.contains(.titleNoun) { hasTitle = true }
            end += 1
        }
        let isCut = end < words.upperBound && text.words[end].gap.contains(.pipe)
        let isSentence =
            !isCut && words.count > 14 || words.upperBound - end > 3 && text.words[end].gap.contains(.colon)
        guard hasTitle, !isSentence else { return nil }
        return text.sourced(text.closedSpan(ofWords: words.lowerBound..<end))
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
