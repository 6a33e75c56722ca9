/// Says how much a piece looks like a firm and how much like a title. Points are small integers; what they weigh
/// against each other matters, not their size.
struct PieceScorer {
    let lines: ResumeLines
    let words: [Word]

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
    }

    /// Points for what a piece shows.
    enum Points {
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
                // "Research Fellow, University of Porthallow": a school with a name of its own is where one works.
                if namesUniversity(pieces[index].words) { pieces[index].isQualifier = false }
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
            if isCompoundTitle(word) { nouns += 1 }
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
        if last.classes.contains(.titleNoun) && !isPlural(last) || isCompoundTitle(last) {
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
            if PieceScorer.agencies.contains(head.hash) { firm -= Points.legalForm }
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
        // "The Lothian Courier": a title has no article in front.
        if head.hash == PieceScorer.the, nouns > 0, count <= PieceScorer.mostNameWords, small == 0,
            head.shape.contains(.capitalised), piece.lead == .none, piece.label == nil
        {
            firm += Points.suffix
            title -= Points.noun
        }
        if startsWithVessel(piece.words) {
            firm -= Points.legalForm
            title -= Points.legalForm
        }
        // "Office of the Executive Engineer" is where somebody works.
        if head.hash == PieceScorer.office, count > 2, words[piece.words.lowerBound + 1].hash == PieceScorer.of {
            firm += Points.legalForm
            title -= Points.legalForm
        }
        piece.firm = firm
        piece.title = title
    }

    /// "University of Porthallow", "Aalvik College": not "School of Ocean Science" or "University Relations".
    private func namesUniversity(_ range: Range<Int>) -> Bool {
        guard range.count > 1, let last = range.last else { return false }
        if PieceScorer.universities.contains(words[range.lowerBound].hash) {
            return words[range.lowerBound + 1].classes.contains(.functionWord)
        }
        return PieceScorer.universities.contains(words[last].hash)
    }

    private static let universities = WordFolding.hashes(
        of: "university college universitat universite universidad universidade universita universiteit uniwersytet"
            + " hochschule")

    /// What stands in front of the agency that sent somebody, in brackets.
    private static let agencies = WordFolding.hashes(
        of: "through thru via payroll on under contract deputed outsourced")

    private static let the = WordFolding.hash(of: "the")
    /// A name that begins with an article has at most so many words.
    private static let mostNameWords = 6

    /// "m/v MSC Virtuosa", "M.T. Coral Dawn": a ship.
    func startsWithVessel(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        guard range.count > 2, words[first].hash == PieceScorer.motor, words[first + 1].length == 1,
            words[first + 1].gap == .slash || words[first + 1].gap == .dot
        else { return false }
        return words[first + 1].hash == PieceScorer.vessel || words[first + 1].hash == PieceScorer.tanker
    }

    private static let motor = WordFolding.hash(of: "m")
    private static let vessel = WordFolding.hash(of: "v")
    private static let tanker = WordFolding.hash(of: "t")

    static let office = WordFolding.hash(of: "office")
    static let of = WordFolding.hash(of: "of")

    /// "ASSISTENTE CONSERVATRICE Biblioteca Civica": where a title in capitals ends and a firm in small letters begins.
    private func endOfCapitals(_ range: Range<Int>) -> Int? {
        var end = range.lowerBound
        var hasTitle = false
        while end < range.upperBound, words[end].shape.contains(.capitals),
            words[end].gap == .space || end == range.lowerBound
        {
            hasTitle = hasTitle || words[end].classes.contains(.titleNoun)
            end += 1
        }
        guard hasTitle, end > range.lowerBound, end < range.upperBound, words[end].gap == .space,
            words[end].shape.contains(.capitalised), words[end].length > 1, words[end - 1].length > 2,
            !(end..<range.upperBound).contains(where: { words[$0].classes.contains(.titleNoun) })
        else { return nil }
        return end
    }

    /// Where a title ends and a firm begins, or the other way round, with nothing but a space between.
    private func splitPoint(_ piece: EntryPiece) -> Int? {
        guard piece.label == nil, piece.words.count >= 3 else { return nil }
        if let cut = endOfCapitals(piece.words) { return cut }
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
