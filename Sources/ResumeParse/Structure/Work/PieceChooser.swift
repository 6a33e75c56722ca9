/// Chooses the firm and the title of an entry among the pieces of its lines.
struct PieceChooser {
    /// What was chosen, as indices of pieces.
    struct Choice: Sendable {
        var firm: Int?
        var title: Int?
        var place: Int?
        /// How good it is; higher is better.
        var score = 0
    }

    let pieces: [EntryPiece]
    let lines: [WorkLine]
    /// What the document's other entries say of pieces at a place in their block.
    var habits = SlotHabits()

    /// A piece must have so many points to be taken.
    private static let fewestPoints = 1
    /// Beyond this, more points make a piece no better.
    private static let enough = 10
    /// An entry that has both a firm and a title.
    private static let complete = 12
    /// A line farther from the date.
    private static let perLine = 1

    /// The best choice in some lines, for a date on one of them.
    func choice(in block: Range<Int>, anchor: Int) -> Choice {
        var range = 0..<0
        if let first = block.first, let last = block.last {
            range = lines[first].pieces.lowerBound..<lines[last].pieces.upperBound
        }
        return choice(among: range, anchor: anchor, block: block)
    }

    /// Whether a piece follows another in the same line, parted from it by commas.
    private func isPart(_ index: Int, after first: Int) -> Bool {
        index > first && pieces[index].line == pieces[first].line
            && (first + 1...index).allSatisfy { pieces[$0].followsComma }
    }

    /// Whether a piece that shows nothing stands alone before a place, in the line below a firm that stands alone.
    private func isAddress(_ index: Int, below firm: Int) -> Bool {
        let (piece, next) = (pieces[index], index + 1)
        guard index == firm + 1, piece.label == nil, pieces[firm].label == nil, piece.line == pieces[firm].line + 1,
            next < pieces.count, pieces[next].line == piece.line, pieces[next].followsComma, pieces[next].isPlace
        else { return false }
        return piece.firm < PieceChooser.shownPoints && pieces[firm].ordinal == 0
            && pieces[firm].title < PieceChooser.agentPoints
    }

    /// "Shakti Gears, Dewas": of two names with a comma between, neither of which shows that it is a title, one is the
    /// firm and the other its place.
    private func isFirmAndPlace(_ title: (index: Int, points: Int), _ firm: (index: Int, points: Int)) -> Bool {
        guard pieces[title.index].label == nil, pieces[firm.index].label == nil else { return false }
        if title.index == firm.index + 1 {
            return title.points < PieceChooser.shownPoints * 2 && pieces[title.index].followsComma
        }
        return firm.index == title.index + 1 && title.points < PieceChooser.agentPoints * 2
            && firm.points < PieceChooser.shownPoints * 2 && pieces[firm.index].followsComma
    }

    /// A title that shows that it is one has so many points.
    private static let shownPoints = 4
    /// A capitalised name has so many.
    private static let namePoints = 3
    /// A title that ends as words for people do has so many.
    private static let agentPoints = 3

    /// The best choice among some pieces.
    func choice(among range: Range<Int>, anchor: Int, block: Range<Int>) -> Choice {
        var best = Choice()
        var firms: [(index: Int, points: Int)] = []
        var titles: [(index: Int, points: Int)] = []
        var line = block.lowerBound
        for index in range {
            while line < block.upperBound, lines[line].pieces.upperBound <= index { line += 1 }
            let piece = pieces[index]
            // "• Bridge at Toledo, Client: Lucas County" lists work done for the firm above.
            if line < block.upperBound, lines[line].isBullet, piece.label == nil, !lines[line].labels.isEmpty,
                lines[line].labels.isDisjoint(with: [.company, .position, .role, .period, .from])
            {
                continue
            }
            let slot = SlotHabits.Slot(offset: line - anchor, ordinal: piece.ordinal)
            let far = abs(line - anchor) * PieceChooser.perLine
            if best.place == nil, piece.isPlace || piece.label == .location { best.place = index }
            if piece.lead == .away, piece.label != nil { continue }
            // A habit makes a plain name no firm only where it may be a title.
            let isPlainName = piece.firm >= PieceChooser.namePoints && piece.title <= PieceChooser.agentPoints
            let firm = max(piece.firm + habits.firm(slot), isPlainName ? PieceChooser.fewestPoints : Int.min)
            let title = piece.title + habits.title(slot)
            if firm >= PieceChooser.fewestPoints { firms.append((index, min(firm, 100) * 2 - far)) }
            // "Pipe Fitter, then Charge Hand" starts with its first title.
            let goesOn = piece.followsComma && titles.last.map { $0.index == index - 1 && $0.points >= 10 } ?? false
            if title >= PieceChooser.fewestPoints, !goesOn { titles.append((index, min(title, 100) * 2 - far)) }
        }
        // "Sunrise" over "Dwarka, New Delhi": the second line is the first one's address.
        if firms.count > 1 {
            for position in firms.indices.dropFirst()
            where isAddress(firms[position].index, below: firms[position - 1].index) {
                firms[position].points -= PieceChooser.shownPoints * 2
            }
        }
        // "Site Engineer, Sunrise, Tirupur": the last is a better firm than what follows the title only if it shows it.
        // An agency in brackets is no better firm.
        let better = firms.filter {
            !pieces[$0.index].isQualifier
                && !(pieces[$0.index].isBracketed && pieces[$0.index].firm < PieceChooser.shownPoints)
        }
        firms.removeAll { qualifier in
            pieces[qualifier.index].isQualifier
                && better.contains { !isPart($0.index, after: qualifier.index) || $0.points > qualifier.points + 2 }
        }
        best.score = Int.min
        for firm in firms {
            for title in titles where title.index != firm.index && !isFirmAndPlace(title, firm) {
                let score =
                    min(firm.points, PieceChooser.enough * 2) * 4 + min(title.points, PieceChooser.enough * 2) * 4
                    + (firm.points + title.points) / 2 + PieceChooser.complete * 4
                if score > best.score { (best.firm, best.title, best.score) = (firm.index, title.index, score) }
            }
        }
        if best.firm == nil {
            for firm in firms where firm.points * 4 > best.score {
                (best.firm, best.title, best.score) = (firm.index, nil, firm.points * 4)
            }
            for title in titles where title.points * 4 > best.score {
                (best.firm, best.title, best.score) = (nil, title.index, title.points * 4)
            }
        }
        if best.score == Int.min { best.score = 0 }
        return best
    }
}
