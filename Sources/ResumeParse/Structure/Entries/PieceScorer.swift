/// Says how much a piece looks like a firm and how much like a title. Points are small integers; what they weigh
/// against each other matters, not their size.
struct PieceScorer {
    private let lines: ResumeLines
    private let words: [Word]

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
    }

    /// Points for what a piece shows.
    private enum Points {
        /// A label in front settles it.
        static let label = 40
        /// "as" before a title, "M/s" before a firm.
        static let surePreposition = 6
        /// "at", "with".
        static let preposition = 3
        /// Ltd, GmbH …
        static let legalForm = 7
        /// Constructions, Technologies … at the end of a name; inside it.
        static let suffix = 4
        static let suffixInside = 2
        /// A college or hospital can employ.
        static let institution = 3
        /// Engineer … at the end; inside, as in "Head of Sales".
        static let noun = 6
        static let nounInside = 4
        /// Senior, project …, each, up to two.
        static let prefix = 1
        /// Words of titles are no firm.
        static let qualifier = 2
        /// "Violinist": an ending of words for people by what they do.
        static let agent = 3
        /// Names are capitalised.
        static let capitalised = 3
        /// Prose is not.
        static let prose = -3
        /// A bracket holds a remark; behind another piece more so.
        static let bracketed = 3
    }

    /// Sets the scores of pieces from an index on; a piece that holds both a title and a firm is cut in two.
    func score(_ pieces: inout [EntryPiece], from first: Int) {
        var index = first
        while index < pieces.count {
            if let cut = splitPoint(pieces[index]) {
                var second = pieces[index]
                second.words = cut..<pieces[index].words.upperBound
                second.followsComma = false
                pieces[index].words = pieces[index].words.lowerBound..<cut
                pieces.insert(second, at: index + 1)
            }
            score(&pieces[index])
            // What follows a title behind a comma or dash may be a part of it: "Staff Nurse, ICU".
            if index > first, pieces[index - 1].title >= 5, pieces[index].lead == .none, pieces[index].label == nil,
                pieces[index].words.lowerBound == pieces[index - 1].words.upperBound,
                words[pieces[index].words.lowerBound].gap.isDisjoint(with: [.tab, .pipe, .at, .newline, .bullet])
            {
                let isSpeciality = pieces[index].words.allSatisfy { words[$0].classes.contains(.titlePrefix) }
                pieces[index].isQualifier = pieces[index].firm < Points.legalForm + Points.capitalised || isSpeciality
                if isSpeciality { pieces[index].firm -= Points.legalForm }
            }
            // "Menon & Fernandez, Chartered Accountants": what a firm does follows its name.
            if index > first, pieces[index].followsComma, pieces[index - 1].firm >= Points.capitalised,
                pieces[index - 1].title < Points.nounInside, isTrade(pieces[index].words)
            {
                pieces[index].firm -= Points.legalForm
            }
            // "Hobbycraft Corner, Bradford": the second of two plain names is more likely the place of the first.
            if index > first, pieces[index].followsComma, pieces[index].label == nil, pieces[index].lead == .none,
                pieces[index].firm <= Points.capitalised, pieces[index].title <= 1,
                pieces[index].words.count <= PieceScorer.mostTownWords, pieces[index - 1].firm >= Points.capitalised,
                pieces[index - 1].title < Points.agent, !pieces[index - 1].isPlace
            {
                pieces[index].firm -= Points.capitalised
                pieces[index].title -= Points.capitalised
            }
            if standsBeforePlace(index, in: pieces, from: first) {
                pieces[index].isPlace = true
                pieces[index].firm -= Points.legalForm
                pieces[index].title -= Points.legalForm
            }
            if index > first, pieces[index].followsComma, pieces[index - 1].isPlace, pieces[index].words.count == 1,
                isState(pieces[index].words.lowerBound)
            {
                pieces[index].isPlace = true
                pieces[index].firm -= Points.label
                pieces[index].title -= Points.label
            }
            // "Leeds, West Yorkshire": what follows a place behind a comma is one too.
            if index > first, pieces[index].followsComma, pieces[index - 1].isPlace, pieces[index].firm < 6 {
                pieces[index].firm -= Points.legalForm
                pieces[index].title -= Points.legalForm
            }
            index += 1
        }
    }

    private func score(_ piece: inout EntryPiece) {
        var nouns = 0
        var plurals = 0
        var prefixes = 0
        var suffixes = 0
        var legal = false
        var institution = false
        var small = 0
        var capital = 0
        var letters = 0
        var numbered = 0
        var isInside = false
        for index in piece.words {
            let word = words[index]
            let classes = word.classes
            // "ORTHOVANCE (acquired by Stellar)": a remark says nothing of how the name is written.
            if word.gap.contains(.close) { isInside = false }
            if word.gap.contains(.open), index > piece.words.lowerBound { isInside = true }
            // People are one, firms are many: "Suryakant Engineers", "Tennant Solicitors".
            if classes.contains(.titleNoun) { if isPlural(word) { plurals += 1 } else { nouns += 1 } }
            if classes.contains(.titlePrefix), !isInside || nouns > 0 { prefixes += 1 }
            if classes.contains(.companySuffix) { suffixes += 1 }
            if classes.contains(.legalForm), word.shape.contains(.capitalised), !isPrivate(index, in: piece.words) {
                legal = true
            }
            if classes.contains(.institution), word.shape.contains(.capitalised) { institution = true }
            if isInside { continue }
            if word.shape.contains(.hasLetter) {
                letters += 1
                if word.shape.isDisjoint(with: [.capitalised, .caseless, .hasDigit]), !classes.contains(.functionWord),
                    word.length > 3, !lines.text.hasInnerCapital(word)
                {
                    small += 1
                }
                if word.shape.contains(.capitalised) { capital += 1 }
            } else {
                numbered += 1
            }
        }
        if endsInDottedForm(piece.words) { legal = true }
        let count = piece.words.count
        let head = words[piece.words.lowerBound]
        let last = words[lastCore(piece.words)]
        piece.isPlace = isPlace(piece.words)
        var firm = 0
        var title = 0
        if legal { firm += Points.legalForm }
        if last.classes.contains(.companySuffix) {
            firm += Points.suffix
        } else if suffixes > 0 {
            firm += Points.suffixInside
        }
        if institution { firm += Points.institution }
        if plurals > 0, nouns == 0, isPlural(last), count > 1 { firm += Points.suffix }
        if last.classes.contains(.titleNoun), !isPlural(last) {
            title += Points.noun
        } else if nouns > 0 {
            title += Points.nounInside
        }
        title += Points.prefix * min(2, prefixes)
        if nouns == 0, prefixes == count { title += 1 }
        if prefixes + nouns >= count, suffixes == 0 { firm -= Points.qualifier }
        if nouns == 0, small == 0, capital > 0, count <= 5, suffixes == 0 {
            title += isAgentive(last) ? Points.agent : 1
        }
        if legal { title -= 6 }
        if last.classes.contains(.companySuffix), !last.classes.contains(.titleNoun), nouns == 0 { title -= 1 }
        if institution { title -= 2 }
        if nouns > 0, !legal { firm -= last.classes.contains(.titleNoun) && !isPlural(last) ? 5 : 2 }
        if small == 0, capital > 0 { firm += Points.capitalised }
        if small > 0 { firm += small * 2 > letters ? Points.prose * 2 : Points.prose }
        if small * 2 > letters { title += piece.lead == .asRole || nouns > 0 && count <= 4 ? 0 : Points.prose }
        if count > 9 { firm -= 2; title -= 3 }
        if count > 14 { firm -= 4; title -= 6 }
        if letters == 0 || numbered > letters { firm -= 6; title -= 6 }
        if head.classes.contains(.actionVerb), nouns == 0 || small > 1 { firm -= 4; title -= 4 }
        if piece.isPlace { firm -= 6; title -= 6 }
        if piece.isBracketed {
            firm -= piece.ordinal > 0 ? Points.bracketed * 2 : Points.bracketed
            title -= Points.bracketed
        }
        if isAddress(piece.words) { firm -= Points.legalForm; title -= Points.legalForm }
        if isGrade(piece.words) { firm -= Points.legalForm }
        if count == 1, head.length == 1 { firm -= 4; title -= 4 }
        if head.classes.contains(.timeUnit) || last.classes.contains(.timeUnit) { firm -= 6; title -= 6 }
        switch piece.lead {
        case .at: firm += Points.preposition; title -= 3
        case .asRole: title += Points.surePreposition; firm -= 3
        case .firm: firm += Points.surePreposition; title -= 6
        case .away: firm -= 2; title -= 2
        case .none: break
        }
        switch piece.label {
        case .company: firm += Points.label; title -= Points.label
        case .position: title += Points.label; firm -= Points.label
        case .role: title += Points.label / 2; firm -= Points.label
        case nil:
            // "Duration" in a cell of its own is a label, whatever follows.
            if nouns == 0, lines.text.lexicon.labels.label(ofWhole: piece.words, in: words) != nil {
                firm -= Points.label
                title -= Points.label
            }
        default: firm -= Points.label; title -= Points.label
        }
        // "Office of the Executive Engineer" is where somebody works.
        if head.hash == PieceScorer.office, count > 2, words[piece.words.lowerBound + 1].hash == PieceScorer.of {
            firm += Points.legalForm
            title -= Points.legalForm
        }
        piece.firm = firm
        piece.title = title
    }

    /// "Reno, NV", "Bacoor City" and, behind a firm, "Miskolc (Hungary)": unknown words that what follows makes a place.
    private func standsBeforePlace(_ index: Int, in pieces: [EntryPiece], from first: Int) -> Bool {
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
    private static let mostTownWords = 2

    /// "Building 112", "4/F Mariveles Bldg.", "P.O. Box 71": words of addresses with a number.
    private func isAddress(_ range: Range<Int>) -> Bool {
        range.count <= 6 && range.contains { words[$0].shape.contains(.hasDigit) }
            && range.contains { PieceScorer.addresses.contains(words[$0].hash) }
            && !range.contains { words[$0].classes.contains(.legalForm) }
    }

    /// "Band 5", "Grade II": a step of a ladder of titles.
    private func isGrade(_ range: Range<Int>) -> Bool {
        range.count == 2 && PieceScorer.grades.contains(words[range.lowerBound].hash)
            && (words[range.lowerBound + 1].shape.contains(.hasDigit) || isRoman(range.lowerBound + 1))
    }

    private static let addresses = WordFolding.hashes(
        of:
            "building bldg road rd street st floor block blk plot flat villa sector box unit suite avenue ave lane office"
            + " room phase house")
    private static let grades = WordFolding.hashes(of: "band grade level class step tier scale")

    /// Whether words name people of one trade and nothing else.
    private func isTrade(_ range: Range<Int>) -> Bool {
        isPlural(words[range.upperBound - 1])
            && range.allSatisfy { !words[$0].classes.isDisjoint(with: [.titleNoun, .titlePrefix]) }
    }

    private func isState(_ word: Int) -> Bool {
        words[word].length == 2 && words[word].shape.contains(.capitals)
            && PieceScorer.states.contains(words[word].hash)
    }

    private static let office = WordFolding.hash(of: "office")
    private static let of = WordFolding.hash(of: "of")
    /// Words that end the names of towns and regions.
    private static let districts = WordFolding.hashes(
        of: "city district dist taluk tehsil county nagar town village road street colony sector midc gidc")
    /// Letters of American states and Canadian provinces, as they stand behind a city.
    static let states = WordFolding.hashes(
        of: "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh"
            + " ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr on qc bc ab mb sk ns nb nl pe")

    /// "Private" makes a firm only beside another form: "Private Limited", but not "Private Chauffeur".
    private func isPrivate(_ index: Int, in range: Range<Int>) -> Bool {
        words[index].hash == PieceScorer.privateWord
            && !(index + 1 < range.upperBound && words[index + 1].classes.contains(.legalForm))
    }

    private static let privateWord = WordFolding.hash(of: "private")

    /// "Engineers", but not "Commis", whose `s` is its own.
    private func isPlural(_ word: Word) -> Bool {
        word.singular != word.hash && word.classes.contains(.titleNoun)
            && lines.text.lexicon.entry(ofHash: word.singular).classes.contains(.titleNoun)
    }

    /// Endings of words for people by what they do: usher, distributor, machinist, technician, draughtsman.
    private static let agentEndings: [[Unicode.Scalar]] = ["er", "or", "ist", "ian", "man", "eur", "ant"].map {
        Array($0.unicodeScalars)
    }

    private func isAgentive(_ word: Word) -> Bool {
        let letters = lines.text.document.text[word.range]
        return word.length >= 5
            && PieceScorer.agentEndings.contains { ending in
                letters.suffix(ending.count).elementsEqual(ending) { WordFolding.fold($0.value) == $1.value }
            }
    }

    /// "S.A.", "W.L.L.": letters with dots that make a legal form together.
    func endsInDottedForm(_ range: Range<Int>) -> Bool {
        var first = range.upperBound - 1
        guard words[first].length == 1, first > range.lowerBound, words[first].gap == .dot else { return false }
        while first > range.lowerBound, words[first].gap == .dot, words[first - 1].length == 1 { first -= 1 }
        var hash = WordFolding.seed
        for index in first..<range.upperBound {
            hash = WordFolding.hash(hash, WordFolding.fold(lines.text.document.text[Int(words[index].start)].value))
        }
        return lines.text.lexicon.entry(ofHash: hash).classes.contains(.legalForm)
    }

    /// The last word that is no grade or number ("Engineer II", "Engineer - 2").
    private func lastCore(_ range: Range<Int>) -> Int {
        var last = range.upperBound - 1
        while last > range.lowerBound,
            !words[last].shape.contains(.hasLetter)
                || words[last].length <= 3 && words[last].shape.contains(.capitals) && isRoman(last)
        {
            last -= 1
        }
        return last
    }

    private func isRoman(_ index: Int) -> Bool {
        lines.text.document.text[words[index].range].allSatisfy { $0 == "I" || $0 == "V" }
    }

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

    /// Where a title ends and a firm begins, or the other way round, with nothing but a space between.
    private func splitPoint(_ piece: EntryPiece) -> Int? {
        guard piece.label == nil, piece.words.count >= 3 else { return nil }
        let lastIndex = piece.words.upperBound - 1
        let last = words[lastIndex]
        if last.classes.contains(.companySuffix), !last.classes.contains(.titleNoun) {
            // "Site Engineer Acme Constructions Pvt Ltd": all words up to the title's noun belong to titles.
            var index = piece.words.lowerBound
            var noun: Int?
            while index < lastIndex, !words[index].classes.isDisjoint(with: [.titleNoun, .titlePrefix]) {
                if words[index].classes.contains(.titleNoun), !words[index].classes.contains(.companySuffix) {
                    noun = index
                }
                index += 1
            }
            if let noun, piece.words.contains(where: { $0 > noun && words[$0].classes.contains(.legalForm) }),
                words[noun + 1].hash != WordFolding.hash(of: "and"), noun + 2 <= lastIndex
            {
                return noun + 1
            }
        }
        if last.classes.contains(.titleNoun), !last.classes.contains(.legalForm), !isPlural(last) {
            // "Acme Constructions Pvt Ltd Site Engineer".
            guard
                let legal = piece.words.last(where: {
                    words[$0].classes.contains(.legalForm) && words[$0].shape.contains(.capitalised)
                }),
                legal < lastIndex, legal > piece.words.lowerBound, !words[legal + 1].gap.contains(.open)
            else { return nil }
            return legal + 1
        }
        return nil
    }
}
