extension PageLayout {
    /// More lines than a page has; on longer ones no headings are told by rules.
    private static let mostLines = 1000
    /// A heading's rule is this close to its letters, in parts of the font size.
    private static let ruleGap: Float = 1.1
    /// A rule this much longer than its text is no underline; one so much longer makes a heading of plain text.
    private static let longer: Float = 1.12
    private static let farLonger: Float = 2.5
    /// A plain heading's rule is this part of the page's width and no thicker than this, in points: the bars that show
    /// how well a skill is known are shorter or thicker.
    private static let widthOfPage: Float = 0.35
    private static let thickness: Float = 2
    /// A band behind a heading is this high, in parts of the font size.
    private static let bandHeight: ClosedRange<Float> = 1...3

    /// Marks the lines that have a rule of their own under or over them or a band behind them. A rule between two lines
    /// is the nearer one's.
    mutating func markRuled(_ rules: PageRules) {
        guard lines.count <= PageLayout.mostLines else { return }
        for rule in rules.across {
            var nearest: Int?
            var closest = Float.infinity
            for index in lines.indices where lines[index].left < rule.right && lines[index].right > rule.left {
                let line = lines[index]
                let below = rule.top - line.lastBaseline
                let above = line.firstBaseline - 0.7 * line.size - rule.bottom
                let distance = below > -0.1 * line.size ? max(0, below - 0.2 * line.size) : above
                if distance < closest, distance > -0.1 * line.size {
                    closest = distance
                    nearest = index
                }
            }
            guard let nearest, closest < PageLayout.ruleGap * lines[nearest].size, isHeading(nearest, over: rule) else {
                continue
            }
            lines[nearest].isRuled = true
        }
        for band in rules.bands {
            let inside = lines.indices.filter {
                let middle = lines[$0].firstBaseline - 0.35 * lines[$0].size
                return middle > band.top && middle < band.bottom && lines[$0].left < band.right
                    && lines[$0].right > band.left
            }
            guard inside.count == 1, let index = inside.first, !holdsContact(index), lines[index].left >= band.left - 2,
                lines[index].right <= band.right + 2,
                PageLayout.bandHeight.contains((band.bottom - band.top) / lines[index].size),
                band.right - band.left > PageLayout.widthOfPage * page.width
                    || (isEmphasised(index)
                        && band.right - band.left > PageLayout.farLonger * (lines[index].right - lines[index].left))
            else { continue }
            lines[index].isRuled = true
        }
    }

    private func isHeading(_ index: Int, over rule: GlyphPage.Shape) -> Bool {
        let line = lines[index]
        guard line.table < 0, line.cells.count == 1, !holdsContact(index), rule.left <= line.left + line.size,
            rule.right >= line.right - line.size
        else { return false }
        let times = (rule.right - rule.left) / max(1, line.right - line.left)
        if isEmphasised(index) { return times > PageLayout.longer }
        return times > PageLayout.farLonger && rule.right - rule.left > PageLayout.widthOfPage * page.width
            && rule.bottom - rule.top <= PageLayout.thickness
    }

    /// Addresses and numbers stand over the rule that ends a page's head.
    private func holdsContact(_ index: Int) -> Bool {
        lines[index].cells.contains { cell in
            cells[Int(cell)].parts.contains { part in
                pieces[Int(parts[Int(part)])].words.contains { word in
                    words[Int(word)].hasDigit
                        || words[Int(word)].glyphs.contains { page.glyphs[Int($0)].scalar == "@" }
                }
            }
        }
    }

    private func isEmphasised(_ index: Int) -> Bool {
        cells[Int(lines[index].cells.lowerBound)].parts.allSatisfy { pieces[Int(parts[Int($0)])].isEmphasised }
    }
}
