/// Where the name of a certificate begins and ends, and where its issuer stands.
extension CertificateLister {
    /// Without "1." or "2)" in front.
    func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, let first = range.first, words[first].shape.contains(.digits), words[first].length <= 2,
            let sign = text.document.text.indices.contains(Int(words[first].end))
                ? text.document.text[Int(words[first].end)] : nil,
            sign == "." || sign == ")", !words[first + 1].shape.contains(.digits)
        else { return range }
        return range.dropFirst()
    }

    /// Without a label in front of the name: "Name of course : PLC & SCADA", "Certificate: …".
    func withoutLabel(_ range: Range<Int>) -> Range<Int> {
        guard
            let colon = range.prefix(CertificateLister.longestLabel + 1).dropFirst().first(where: {
                words[$0].gap.contains(.colon)
            }),
            (range.lowerBound..<colon).allSatisfy({
                CertificateLister.labels.contains(words[$0].singular) || words[$0].classes.contains(.functionWord)
            })
        else { return range }
        return colon..<range.upperBound
    }

    static let labels = WordFolding.hashes(
        of: "name title course certificate certification training program programme workshop seminar attended completed"
    )
    static let longestLabel = 4

    /// Without what only says that it was passed: "CCNA – trained", "CMA (cleared)".
    func withoutStatus(_ name: Range<Int>) -> Range<Int> {
        var end = name.upperBound
        while end - 1 > name.lowerBound,
            isStatus(end - 1) && !words[end - 1].gap.isSubset(of: .space)
                || CertificateLister.givings.contains(words[end - 1].hash)
                    && !words[end - 1].shape.contains(.capitalised)
        { end -= 1 }
        let name = name.lowerBound..<end
        // 'Course on "Piping Design"': the name stands in quotes.
        if let open = name.dropFirst().first(where: { words[$0].gap.contains(.quote) }),
            let close = (open + 1...name.upperBound).first(where: { $0 < words.count && words[$0].gap.contains(.quote) }
            ),
            close - open > 1, name.lowerBound..<open == name.prefix(open - name.lowerBound),
            lexicon.terms(words[name.lowerBound]).contains(.certificate)
        {
            return open..<close
        }
        return name
    }

    /// The names in a row that is a list of short ones parted by commas: "First aid, Fire warden, Working at height".
    func list(_ row: ListRow) -> [Range<Int>]? {
        guard row.dates.isEmpty, var first = row.parts.first?.words, let last = row.parts.last?.words else {
            return nil
        }
        let all = first.lowerBound..<last.upperBound
        // A label may stand before the list.
        if let colon = all.dropFirst().first(where: { words[$0].gap.contains(.colon) }) {
            guard colon - all.lowerBound <= 2 else { return nil }
            first = colon..<colon
        }
        var names: [Range<Int>] = []
        var start = first.lowerBound
        for index in start + 1...all.upperBound
        where index == all.upperBound || !words[index].gap.isDisjoint(with: [.comma, .semicolon]) {
            names.append(start..<index)
            start = index
        }
        guard names.count >= CertificateLister.fewestListed,
            names.allSatisfy({ name in
                name.count <= CertificateLister.longestListed && !isIssuer(name) && !isRank(name)
                    && name.dropFirst().allSatisfy { words[$0].gap.isDisjoint(with: [.dash, .open, .pipe, .tab]) }
                    && !name.contains { words[$0].shape.contains(.digits) }
            }), names.contains(where: { $0.count > 1 && !isAcronym($0) }),
            names.dropFirst().contains(where: { $0.count > 1 })
        else { return nil }
        return names
    }

    /// A list has at least so many names; each has at most so many words.
    static let fewestListed = 3
    static let longestListed = 4

    /// "Completed a", "Have attended" in front of what was completed.
    func withoutVerbs(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound - 1, lexicon.terms(words[start]).contains(.certificateVerb),
            start == range.lowerBound || words[start].gap == .space || words[start].gap.contains(.newline)
        {
            start += 1
        }
        return start == range.lowerBound || lexicon.terms(words[range.lowerBound]).contains(.certificateVerb)
            ? start..<range.upperBound : range
    }

    /// The name and who gave it. "by" and a pipe part them for sure; of parts behind commas the last is the issuer.
    func divide(_ parts: [ListRow.Part]) -> (name: Range<Int>, issuer: Range<Int>?) {
        // "Member, Institution of Engineers": a membership's name has its body in it.
        if let first = parts.first, first.words.count == 1, parts.count > 1, parts[1].joint == .comma,
            CertificateLister.memberships.contains(words[first.words.lowerBound].hash)
        {
            let body = parts.dropFirst(2).prefix { $0.joint == .bracket }
            return (name(Array(parts.prefix(2 + body.count))), nil)
        }
        let isCourse = parts.first.map { hasCertificate($0.words) } ?? false
        let strong = parts.dropFirst().first {
            $0.joint == .word && (isGiver($0.words) || isIssuer($0.words) || isCourse && isName($0.words))
                || $0.joint == .pipe || $0.joint == .cell
        }
        if let strong {
            let after = parts.filter { $0.words.lowerBound >= strong.words.lowerBound }
            let last = strong.joint == .word ? strong.words.upperBound : after[after.count - 1].words.upperBound
            return (
                name(parts.filter { $0.words.lowerBound < strong.words.lowerBound }), strong.words.lowerBound..<last
            )
        }
        // "Concrete mix design – HBRC, Cairo": the place behind who gave it belongs to neither.
        if parts.count > 2, let place = parts.last, place.joint == .comma, isPlace(place.words),
            case let giver = parts[parts.count - 2], giver.joint == .dash || giver.joint == .comma,
            isIssuer(giver.words) || isName(giver.words) && giver.joint == .dash
        {
            return (name(Array(parts.dropLast(2))), giver.words)
        }
        for index in parts.indices.dropFirst().reversed() where isGiven(by: parts, at: index) {
            return (name(Array(parts[..<index])), parts[index].words)
        }
        return (name(parts), nil)
    }

    func name(_ parts: [ListRow.Part]) -> Range<Int> {
        guard let first = parts.first, let last = parts.last else { return 0..<0 }
        return first.words.lowerBound..<last.words.upperBound
    }

    /// Whether a part is who gave the certificate: an issuer by its words, what stands in brackets with a date, or the
    /// last part behind a comma or a dash, where nothing but brackets and what belongs to the name stands before.
    func isGiven(by parts: [ListRow.Part], at index: Int) -> Bool {
        let part = parts[index]
        switch part.joint {
        case .bracket:
            if part.words.count == 1, words[part.words.lowerBound].hash == words[parts[0].words.lowerBound].hash {
                return true
            }
            if isShortForm(part.words, of: parts[0].words) { return false }
            if hasNumber(part.words) { return false }
            if CertificateLister.statuses.contains(words[part.words.lowerBound].hash) { return false }
            // Behind an issuer of its own, a bracket belongs to the name.
            if parts[(index + 1)...].contains(where: { isIssuer($0.words) }) { return false }
            if parts[1..<index].contains(where: { $0.joint != .bracket && isIssuer($0.words) }) { return false }
            let isLast = parts[(index + 1)...].allSatisfy { $0.isInside && isPlace($0.words) }
            return isIssuer(part.words) || part.isDated && isName(part.words)
                || isLast && (part.words.count == 1 || isName(part.words))
                    && startsWithAcronym(part.words)
        case .comma, .dash:
            if isIssuer(part.words) { return true }
            if part.isInside || CertificateLister.statuses.contains(words[part.words.lowerBound].hash) { return false }
            // "NATE Certified – Heat Pumps": what was certified follows.
            if index == 1, part.joint == .dash, let last = parts[0].words.last, isCertified(last),
                !isAcronym(part.words)
            {
                return false
            }
            guard index == parts.count - 1, isName(part.words) else { return false }
            // "Level II in RT, UT, MT & PT" is a list of methods.
            if part.words.allSatisfy({ words[$0].length <= 2 }) { return false }
            if index > 1, part.words.count > 1, startsWithAcronym(part.words) { return true }
            return parts[1..<index].allSatisfy { $0.joint == .bracket || $0.joint == .colon || isRank($0.words) }
        case .colon: return isIssuer(part.words)
        default: return false
        }
    }
}
