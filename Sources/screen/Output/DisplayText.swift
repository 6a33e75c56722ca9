/// Text as a terminal shows it: how wide it is, cut and padded to a width, without what would move the cursor.
enum DisplayText {
    /// The columns that a text takes.
    static func width(_ text: String) -> Int { text.reduce(0) { $0 + columns($1) } }

    /// A text in exactly so many columns; what is cut off is shown by an ellipsis.
    static func fit(_ text: String, _ width: Int, alignRight: Bool = false) -> String {
        let clean = printable(text)
        var kept = ""
        var used = 0
        for character in clean {
            let next = columns(character)
            if used + next > width { break }
            kept.append(character)
            used += next
        }
        if kept.count < clean.count, width > 0 {
            while used > width - 1, let last = kept.popLast() { used -= columns(last) }
            kept += "…"
            used += 1
        }
        let padding = String(repeating: " ", count: max(0, width - used))
        return alignRight ? padding + kept : kept + padding
    }

    /// A text without control characters: a file name or a resume must not command the terminal.
    static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            // Words may stand on both sides of a line break or a cell's border.
            if scalar == "\n" || scalar == "\t" {
                result.append(" ")
                continue
            }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
                result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Two columns for East Asian wide characters and emoji, none for what only marks the character before.
    private static func columns(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return first.properties.generalCategory == .nonspacingMark ? 0 : 1
        }
    }
}
