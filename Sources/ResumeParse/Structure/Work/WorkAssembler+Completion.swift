/// What an entry takes along once its firm and title are chosen.
extension WorkAssembler {
    private static let then = WordFolding.hash(of: "then")

    /// A title takes along what qualifies it: "Engineer – Rotary Equipment", "Staff Nurse, ICU", "Manager, Sales".
    mutating func completeTitle(_ index: Int) {
        guard let title = anchors[index].title, pieces[title].label == nil,
            pieces[title].title >= WorkAssembler.surePoints
        else { return }
        let next = title + 1
        guard next < pieces.count, pieces[next].line == pieces[title].line, next != anchors[index].firm,
            qualifies(next, title) || isPromotion(next, from: title)
        else { return }
        pieces[title].words = pieces[title].words.lowerBound..<pieces[next].words.upperBound
    }

    /// A firm takes along what it is: "Bhandari & Associates, Chartered Accountants".
    mutating func completeFirm(_ index: Int) {
        guard let firm = anchors[index].firm, pieces[firm].label == nil, firm + 1 < pieces.count,
            pieces[firm + 1].line == pieces[firm].line, pieces[firm + 1].followsComma, firm + 1 != anchors[index].title,
            pieces[firm + 1].words.count <= 3
        else { return }
        let last = words[pieces[firm + 1].words.upperBound - 1]
        guard last.classes.contains(.titleNoun), last.singular != last.hash else { return }
        pieces[firm].words = pieces[firm].words.lowerBound..<pieces[firm + 1].words.upperBound
    }

    /// Where the firm is sure and no piece looks like a title, what stands at a title's place is one: "Customer
    /// service", "Lifeguarding and first aid".
    mutating func fillTitle(_ index: Int) {
        guard anchors[index].title == nil, anchors[index].sentence == nil, !anchors[index].isProject,
            let firm = anchors[index].firm,
            pieces[firm].firm >= WorkAssembler.surePoints || pieces[firm].label == .company
        else { return }
        for line in extended(index) {
            for piece in lines[line].pieces where piece != firm && isFreeTitle(piece, firm) {
                anchors[index].title = piece
                anchors[index].block =
                    min(line, anchors[index].block.lowerBound)..<max(line + 1, anchors[index].block.upperBound)
                return
            }
        }
    }

    private func isFreeTitle(_ index: Int, _ firm: Int) -> Bool {
        let piece = pieces[index]
        let next = piece.words.upperBound
        // "Job Knowledge :" heads what follows.
        guard next >= words.count || !words[next].gap.contains(.colon) else { return false }
        guard piece.label == nil, !piece.isPlace, !piece.isBracketed, piece.lead == .none, piece.words.count <= 6,
            piece.firm < WorkAssembler.surePoints, piece.title > WorkAssembler.leastFreeTitle,
            !(piece.followsComma && pieces[index - 1].line == piece.line)
        else { return false }
        return words[piece.words.lowerBound].shape.contains(.capitalised)
            && words[piece.words.lowerBound].classes.isDisjoint(with: [.actionVerb, .functionWord])
            && piece.words.allSatisfy {
                words[$0].classes.isDisjoint(with: [.timeUnit, .numberWord])
                    && !WorkAssembler.studies.contains(words[$0].hash)
            }
    }

    /// Words of training: a course at a firm is no position there.
    private static let studies = WordFolding.hashes(of: "training trainings course courses internship project break")

    /// A piece with fewer points is prose, a place or a number.
    private static let leastFreeTitle = -5

    /// "Management Trainee → Sales Officer": both are one position.
    private func isPromotion(_ next: Int, from title: Int) -> Bool {
        pieces[next].words.lowerBound == pieces[title].words.upperBound
            && words[pieces[next].words.lowerBound].gap.contains(.arrow)
            && pieces[next].title >= WorkAssembler.surePoints
    }

    /// Whether a piece can only be a part of the title before it: short, no place, no firm, nothing else to be.
    private func qualifies(_ next: Int, _ title: Int) -> Bool {
        let piece = pieces[next]
        // "Pipe Fitter, then Charge Hand".
        if piece.words.lowerBound == pieces[title].words.upperBound, piece.followsComma,
            words[piece.words.lowerBound].hash == WorkAssembler.then
        {
            return true
        }
        guard piece.words.lowerBound == pieces[title].words.upperBound, !piece.isPlace, piece.label == nil,
            piece.lead == .none,
            !piece.isBracketed, piece.words.count <= 4, piece.isQualifier
        else { return false }
        let word = words[piece.words.lowerBound]
        // "Teaching Assistant. Helped with reading."
        if word.gap.isSuperset(of: [.dot, .space]), words[piece.words.lowerBound - 1].length > 4,
            word.classes.contains(.actionVerb)
        {
            return false
        }
        return word.gap.isDisjoint(with: [.tab, .pipe, .newline, .bullet, .at, .colon, .semicolon])
            && !word.classes.contains(.functionWord)
    }
}
