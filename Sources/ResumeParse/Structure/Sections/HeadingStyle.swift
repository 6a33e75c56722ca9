/// How a heading looks, as far as it sets it apart from body text.
struct HeadingStyle: Sendable, Equatable {
    var isCapitals: Bool
    var isBold: Bool
    var isRuled: Bool
    var isStyled: Bool
    var fontSize: Float

    init(of line: Int, in lines: ResumeLines) {
        let styled = lines.lines[line]
        isCapitals = lines.profiles[line].marks.contains(.capitals)
        isBold = styled.traits.contains(.bold)
        isRuled = !styled.traits.isDisjoint(with: [.ruled, .underlined])
        isStyled = styled.traits.contains(.headingStyle)
        fontSize = styled.fontSize
    }

    /// The style that most of some headings have, trait by trait; `nil` without headings.
    init?(mostOf styles: [HeadingStyle]) {
        guard let first = styles.first else { return nil }
        func most(_ trait: (HeadingStyle) -> Bool) -> Bool { styles.count(where: trait) * 2 > styles.count }
        self = first
        isCapitals = most(\.isCapitals)
        isBold = most(\.isBold)
        isRuled = most(\.isRuled)
        isStyled = most(\.isStyled)
        fontSize = styles.map(\.fontSize).sorted()[styles.count / 2]
    }

    /// Sizes closer than this look the same, in points.
    private static let sameSize: Float = 0.6

    /// How much of another heading's style this one lacks: what it has beyond it does not count. Capitals and rules
    /// are often forgotten, weight and size seldom.
    func lacks(of other: HeadingStyle) -> Int {
        var lack = 0
        if other.isBold, !isBold { lack += 2 }
        if other.fontSize - fontSize > HeadingStyle.sameSize { lack += 2 }
        if other.isStyled, !isStyled { lack += 1 }
        if other.isCapitals, !isCapitals { lack += 1 }
        if other.isRuled, !isRuled { lack += 1 }
        return lack
    }

    /// Whether anything sets it apart from plain text of a size.
    func isMarked(bodySize: Float) -> Bool {
        isCapitals || isBold || isRuled || isStyled || fontSize - bodySize > HeadingStyle.sameSize
    }

    /// Whether it looks more than bold or in capitals, as names of firms in entries do not.
    func isStrong(bodySize: Float) -> Bool {
        isRuled || isStyled || fontSize - bodySize > HeadingStyle.sameSize || isBold && isCapitals
    }
}
