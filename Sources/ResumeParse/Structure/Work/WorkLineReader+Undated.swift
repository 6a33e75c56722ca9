/// Employments without dates: sentences with a length of time or none, and heads of a title and a firm.
extension WorkLineReader {
    /// Titles with firms in the heads of a section that has no date at all: one head of a few lines for each employment,
    /// or one line each.
    mutating func addUndatedHeads() {
        var first = 0
        while first < workLines.count {
            guard isPlainHead(first) else {
                first += 1
                continue
            }
            var end = first + 1
            while end < workLines.count, isPlainHead(end), !workLines[end].isSetOff { end += 1 }
            let range = first..<end
            if range.allSatisfy({ namesBoth($0..<($0 + 1)) }) {
                for index in range { anchors.append(undatedHead(index, index..<(index + 1))) }
            } else if range.count <= WorkLineReader.mostHeadLines, namesBoth(range) {
                anchors.append(undatedHead(first, range))
            }
            first = end
        }
    }

    /// A head of an employment without a date has at most so many lines: title, firm, place.
    static let mostHeadLines = 3

    private func isPlainHead(_ index: Int) -> Bool {
        let line = workLines[index]
        return line.isHeader && !line.isBullet && line.labels.isEmpty && !line.pieces.isEmpty
    }

    private func namesBoth(_ range: Range<Int>) -> Bool {
        let pieces = workLines[range.lowerBound].pieces.lowerBound..<workLines[range.upperBound - 1].pieces.upperBound
        guard
            let title = self.pieces[pieces].indices.first(where: {
                self.pieces[$0].title >= WorkLineReader.surePoints + 2
            })
        else { return false }
        return self.pieces[pieces].indices.contains {
            $0 != title && self.pieces[$0].firm >= WorkLineReader.namePoints
                && self.pieces[$0].title < self.pieces[title].title
        }
    }

    private func undatedHead(_ index: Int, _ block: Range<Int>) -> WorkAnchor {
        let start = workLines[index].words.lowerBound
        return WorkAnchor(line: index, start: nil, end: nil, isCurrent: false, words: start..<start, block: block)
    }

    /// "Worked as Electrician at Zenith for 2 years" has no date, but says all the rest.
    mutating func addUndated(_ index: Int) -> Bool {
        guard hasBoth(workLines[index].pieces), let months = DurationReader(words).months(in: workLines[index].words)
        else { return false }
        var anchor = undatedAnchor(index)
        anchor.statedMonths = months
        anchors.append(anchor)
        return true
    }

    func undatedAnchor(_ index: Int) -> WorkAnchor {
        WorkAnchor(
            line: index, start: nil, end: nil, isCurrent: false,
            words: workLines[index].words.lowerBound..<workLines[index].words.lowerBound,
            sentence: workLines[index].pieces, block: index..<(index + 1))
    }

    /// "Presently working at Acme as Electrician": a sentence that starts with its verb and names both.
    func tellsWhole(_ index: Int) -> Bool {
        let line = workLines[index]
        guard line.words.count <= WorkLineReader.mostHeaderWords + 6, hasBoth(line.pieces),
            line.words.prefix(4).contains(where: { words[$0].classes.contains(.workVerb) })
        else { return false }
        return pieces[line.pieces].contains { $0.lead == .asRole && $0.title >= WorkLineReader.surePoints }
            && pieces[line.pieces].contains {
                $0.lead != .asRole && $0.firm >= WorkLineReader.surePoints
                    && words[$0.words.lowerBound].shape.contains(.capitalised)
            }
    }
}
