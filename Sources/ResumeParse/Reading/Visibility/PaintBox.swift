import CPopplerPaint

extension paint_box {
    var width: Float { max(0, right - left) }
    var height: Float { max(0, bottom - top) }
    var area: Float { width * height }
    var isEmpty: Bool { !(left < right && top < bottom) }

    /// The part that two boxes share; may be empty.
    func meeting(_ other: paint_box) -> paint_box {
        paint_box(
            left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
            bottom: min(bottom, other.bottom))
    }

    func meets(_ other: paint_box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: paint_box) -> Bool {
        left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
    }

    /// The smallest box around two.
    func joining(_ other: paint_box) -> paint_box {
        paint_box(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }
}

extension paint_glyph {
    /// Where most of a letter's ink is: its box without the room for accents, descenders and side bearings. Never
    /// empty, whatever the advance.
    var core: paint_box {
        let sides = max(box.width, 0.2 * size)
        let ends = max(box.height, 0.2 * size)
        let x = (box.left + box.right) / 2
        let y = (box.top + box.bottom) / 2
        return paint_box(left: x - 0.3 * sides, top: y - 0.25 * ends, right: x + 0.3 * sides, bottom: y + 0.3 * ends)
    }

    /// Whether it stands for something that a person would read.
    var isInk: Bool {
        guard let scalar = Unicode.Scalar(scalar), scalar.value > 0x20 else { return false }
        return TextNormalisation.isDrawn(scalar) && !TextNormalisation.isSpace(scalar)
    }

    /// Whether it stands for a letter or a digit of any script.
    var isLetter: Bool {
        guard let scalar = Unicode.Scalar(scalar) else { return false }
        return scalar.value < 0x80
            ? (scalar.value &- 0x30 < 10 || (scalar.value | 0x20) &- 0x61 < 26)
            : TextNormalisation.isLetter(scalar)
    }
}
