/// What in a piece is a place or a part of an address.
extension PieceScorer {
    /// "Reno, NV", "Bacoor City" and, behind a firm, "Miskolc (Hungary)": unknown words that what follows makes a place.
    func standsBeforePlace(_ index: Int, in pieces: [EntryPiece], from first: Int) -> Bool {
        let piece = pieces[index]
        guard piece.label == nil, !piece.isPlace, piece.words.count <= 3, piece.lead != .asRole, piece.lead != .firm,
            piece.words.allSatisfy({
                words[$0].shape.contains(.capitalised)
                    && words[$0].classes.isDisjoint(with: [.titleNoun, .institution, .companySuffix])
            })
        else { return false }
        let last = words[piece.words.upperBound - 1]
        if piece.words.count > 1, PieceScorer.districts.contains(last.hash),
            !piece.words.contains(where: { !words[$0].classes.isDisjoint(with: [.titlePrefix, .companySuffix]) })
        {
            return true
        }
        let next = piece.words.upperBound
        guard next < words.count, !words[next].gap.contains(.newline) else { return false }
        let isBeforeComma = words[next].gap.subtracting([.space, .dot]) == .comma
        if isBeforeComma, isState(next) {
            // "Acme, Reno, NV", or all of a line or cell; "Acme Boston, MA" is a firm in front of its place.
            let end = next + 1
            if index == first, piece.words.count > 1, isPlace(piece.words.dropFirst()) { return false }
            return index > first
                || end == words.count || !words[end].gap.isDisjoint(with: [.newline, .tab, .pipe])
        }
        guard index > first, isBeforeComma || words[next].gap.contains(.open),
            words[next].classes.contains(.country) || isPlace(next..<(next + 1))
        else { return false }
        let before = pieces[index - 1]
        return before.firm >= Points.capitalised && before.title < Points.nounInside && piece.followsComma
    }

    /// A town's name has at most so many words.
    static let mostTownWords = 2

    /// "Building 112", "4/F Mariveles Bldg.", "P.O. Box 71": words of addresses with a number.
    func isAddress(_ range: Range<Int>) -> Bool {
        range.count <= 6 && range.contains { words[$0].shape.contains(.hasDigit) }
            && range.contains { PieceScorer.addresses.contains(words[$0].hash) }
            && !range.contains { words[$0].classes.contains(.legalForm) }
    }

    private static let addresses = WordFolding.hashes(
        of:
            "building bldg road rd street st floor block blk plot flat villa sector box unit suite avenue ave lane office"
            + " room phase house")

    func isState(_ word: Int) -> Bool {
        words[word].length == 2 && words[word].shape.contains(.capitals)
            && PieceScorer.states.contains(words[word].hash)
    }

    /// Words that end the names of towns and regions.
    private static let districts = WordFolding.hashes(
        of: "city district dist taluk tehsil county nagar town village road street colony sector midc gidc")

    /// Letters of American states and Canadian provinces, as they stand behind a city.
    static let states = WordFolding.hashes(
        of: "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh"
            + " ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr on qc bc ab mb sk ns nb nl pe")

    /// Whether words are places' names, with nothing but commas and small words between.
    func isPlace(_ range: Range<Int>) -> Bool {
        guard range.count <= 6 else { return false }
        var index = range.lowerBound
        var isFound = false
        let places = lines.text.lexicon.places
        while index < range.upperBound {
            // "Sales" is no plural of the town of Sale.
            if let match = places.longestMatch(in: words, at: index, before: range.upperBound),
                match.words.count > 1 || !words[index].classes.contains(.titlePrefix)
            {
                index = match.words.upperBound
                isFound = true
            } else if !words[index].classes.isDisjoint(with: [.place, .country]) {
                index += 1
                isFound = true
            } else if let end = dottedCountry(at: index, before: range.upperBound) {
                index = end
                isFound = true
            } else if isFound, words[index].length == 2, words[index].shape.contains(.capitals) {
                index += 1
            } else if words[index].classes.contains(.functionWord), words[index].length <= 3, index > range.lowerBound {
                index += 1
            } else {
                return false
            }
        }
        return isFound
    }

    /// One past letters with dots that are a country's or a region's: "K.S.A.", "U.P."
    private func dottedCountry(at index: Int, before end: Int) -> Int? {
        var last = index
        var hash = WordFolding.seed
        while last < end, words[last].length == 1, last == index || words[last].gap == .dot {
            hash = WordFolding.hash(hash, WordFolding.fold(lines.text.document.text[Int(words[last].start)].value))
            last += 1
        }
        guard last > index + 1,
            !lines.text.lexicon.entry(ofHash: hash).classes.isDisjoint(with: [.country, .place])
        else { return nil }
        return last
    }
}
