/// Postal codes of an address, before or behind their place.
extension AddressParser {
    /// Whether a postal code stands right behind a name.
    func isNumbered(_ mention: Mention, in range: Range<Int>) -> Bool {
        let end = mention.words.upperBound
        return end < range.upperBound && words[end].shape.contains(.digits) && words[end].length >= 4
            && words[mention.words.lowerBound].gap.contains(.comma)
    }

    func isListed(_ word: Word) -> Bool {
        lexicon.places.payload(ofWhole: [word][...]) != nil
    }

    func postalCode(in range: Range<Int>, _ mentions: [Mention], _ hint: String?) -> PostalCode? {
        var found: PostalCode?
        for index in range where words[index].shape.contains(.hasDigit) {
            guard let code = PostalCode.code(at: index, before: range.upperBound, of: text) else { continue }
            if index > range.lowerBound, words[index - 1].hash == AddressParser.box { continue }
            let isNamed =
                index > range.lowerBound && AddressParser.codeWords.contains(words[index - 1].hash)
                || index > range.lowerBound + 1 && AddressParser.codeWords.contains(words[index - 2].hash)
            let isBeside = mentions.contains {
                $0.words.upperBound == index || code.words.upperBound == $0.words.lowerBound
                    || (1...2).contains(index - $0.words.upperBound)
                        && words[$0.words.upperBound..<index].allSatisfy { $0.length <= 2 }
            }
            // Five digits behind a capitalised word in an address of some place are a code; a house's number is not.
            let isLast =
                code.words.upperBound == range.upperBound && words[index].length >= 5 && index > range.lowerBound
            let isShort =
                words[index].length == 4 && code.words.count == 1
                && !(hint.map { code.countries.contains($0) } ?? false)
            guard
                code.isSure || isNamed || isBefore(code, in: range, mentions, hint)
                    || isBeside && !(isShort && words[index].shape.contains(.year)) || isLast
            else {
                continue
            }
            found = code
            if isNamed || code.isSure { return code }
        }
        return found
    }

    /// Whether a code stands in front of a city that no table has, as on the continent: behind a comma, or at the start of
    /// an address whose country writes codes so.
    func isBefore(_ code: PostalCode, in range: Range<Int>, _ mentions: [Mention], _ hint: String?) -> Bool {
        let next = code.words.upperBound
        guard words[code.words.lowerBound].length == 5 || code.words.count > 1, next < range.upperBound,
            words[next].gap == .space, words[next].shape.contains(.capitalised), words[next].length > 2
        else { return false }
        if !words[code.words.lowerBound].gap.isDisjoint(with: [.comma, .newline]),
            code.words.lowerBound > range.lowerBound
        {
            return true
        }
        let isContinental = hint.map { !AddressParser.codesBehind.contains($0) } ?? false
        return isContinental || mentions.contains { lexicon.place($0.head).kind == .country }
    }

    /// Countries that write the code behind the city.
    static let codesBehind: Set<String> = [
        "US", "CA", "IN", "GB", "AU", "NZ", "IE", "PK", "BD", "LK", "ZA", "NG", "KE",
    ]
    static let box = WordFolding.hash(of: "box")
    static let codeWords = WordFolding.hashes(
        of: "pin pincode pin-code zip zipcode postal code postcode plz cp cap cep")
}
