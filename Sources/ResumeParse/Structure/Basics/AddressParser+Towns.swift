/// Names of towns: those that stand beside districts and postal codes without being known, and what tells a name from other words.
extension AddressParser {
    /// Whether a place is marked as a district: "Tiruppur (Dt)", "Dist. Nashik".
    func isDistrict(_ place: Range<Int>, in range: Range<Int>) -> Bool {
        isMark(AddressParser.districtMarks, at: place.upperBound, in: range)
    }

    /// The name of a taluk in front of its district: "Udumalpet (TK), Tiruppur (Dt)". Post offices and police stations
    /// are too small to be anybody's city.
    func town(before place: Range<Int>, in range: Range<Int>) -> Range<Int>? {
        for index in range.lowerBound..<place.lowerBound
        where index > range.lowerBound && isMark(AddressParser.townMarks, at: index, in: range) {
            var start = index - 1
            while start > range.lowerBound, words[start].gap == .space, words[start - 1].shape.contains(.capitalised) {
                start -= 1
            }
            if isName(start..<index) { return start..<index }
        }
        return nil
    }

    /// Whether a mark stands at a word, in one word or as letters with dots: "Taluk", "(T.K)", "Dist.".
    func isMark(_ marks: Set<UInt64>, at index: Int, in range: Range<Int>) -> Bool {
        guard index < range.upperBound, words[index].gap.isSubset(of: [.space, .open, .hyphen, .dash]) else {
            return false
        }
        if marks.contains(words[index].hash) { return true }
        guard index + 1 < range.upperBound, words[index].length == 1, words[index + 1].length == 1,
            words[index + 1].gap.contains(.dot)
        else { return false }
        var hash = WordFolding.seed
        for position in [words[index].start, words[index + 1].start] {
            hash = WordFolding.hash(hash, WordFolding.fold(text.document.text[Int(position)].value))
        }
        return marks.contains(hash)
    }

    static let districtMarks = WordFolding.hashes(of: "dist district dt distt")
    static let townMarks = WordFolding.hashes(of: "tk taluk taluka tq tehsil tahsil tal mandal")

    /// What a city's name that is not listed would stand in front of: a region, a country or a postal code.
    func anchor(
        _ mentions: [Mention], _ code: PostalCode?, _ best: Choice?, _ country: String?, _ range: Range<Int>
    ) -> Int? {
        var anchors: [Int] = []
        for mention in mentions {
            let places = alternatives(mention)
            if let region = best?.region, places.contains(where: { $0 == region }) {
                anchors.append(mention.words.lowerBound)
            }
            if country != nil, places.contains(where: { $0.kind == .country && $0.countryCode == country }) {
                anchors.append(mention.words.lowerBound)
            }
        }
        if let code, words[code.words.lowerBound].length >= 5 || code.isSure || code.words.count > 1 {
            anchors.append(code.words.lowerBound)
        }
        return anchors.min()
    }

    func isBeside(_ city: Range<Int>?, _ anchor: Int) -> Bool {
        guard let city else { return false }
        return city.upperBound >= anchor - 1 || city.lowerBound > anchor
    }

    /// The name in front of an anchor, where it is nothing but a name.
    func unlisted(before anchor: Int, in range: Range<Int>, _ city: Range<Int>?) -> Range<Int>? {
        guard city == nil, anchor > range.lowerBound else { return nil }
        let gap = words[anchor].gap
        let isNumber = words[anchor].shape.contains(.hasDigit)
        guard
            !gap.isDisjoint(
                with: isNumber ? [.comma, .hyphen, .dash, .space, .open] : [.comma, .hyphen, .dash, .open]),
            gap.isDisjoint(with: [.pipe, .bullet, .tab, .colon])
        else { return nil }
        var pieces: [Range<Int>] = []
        var end = anchor
        var index = anchor - 1
        while index >= range.lowerBound {
            let isBorder =
                index == range.lowerBound || !words[index].gap.isSubset(of: [.space, .apostrophe, .hyphen, .dot])
            if isBorder {
                pieces.append(index..<end)
                end = index
                if !words[index].gap.contains(.comma) { break }
            }
            index -= 1
        }
        let names = pieces.prefix { isName($0) }
        guard let nearest = names.first else { return nil }
        // "Nuvem, Salcete, Goa": names only, the smallest first.
        return names.count == pieces.count && names.count <= 2 && !words[anchor].shape.contains(.digits)
            && words[anchor].length > AddressParser.longestCode ? names.last : nearest
    }

    /// The name behind a postal code, as on the continent: "69117 Heidelberg".
    func unlisted(behind code: PostalCode, in range: Range<Int>) -> Range<Int>? {
        var end = code.words.upperBound
        while end < range.upperBound, words[end].gap.isSubset(of: [.space, .hyphen, .dot]),
            words[end].gap.contains(.space) || end > code.words.upperBound
        {
            end += 1
        }
        let piece = code.words.upperBound..<end
        return !piece.isEmpty && isName(piece) ? piece : nil
    }

    func isName(_ piece: Range<Int>) -> Bool {
        guard (1...3).contains(piece.count) else { return false }
        return piece.allSatisfy { index in
            let word = words[index]
            let refused: WordClasses = [
                .titleNoun, .companySuffix, .institution, .degree, .month, .honorific, .spokenLanguage, .actionVerb,
            ]
            return word.shape.contains(.capitalised) && !word.shape.contains(.hasDigit)
                && word.classes.isDisjoint(with: refused) && word.length > 1
                && !lexicon.contacts.streetWords.contains(word.hash)
                && !lexicon.contacts.partWords.contains(word.hash) && !NameWords.things.contains(word.hash)
                && !NameWords.contactLabels.contains(word.hash)
        }
    }

    func isPure(_ range: Range<Int>, _ mentions: [Mention], _ code: PostalCode?) -> Bool {
        range.allSatisfy { index in
            mentions.contains { $0.words.contains(index) } || code?.words.contains(index) ?? false
                || words[index].classes.contains(.functionWord)
        }
    }
}
