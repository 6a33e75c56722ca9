/// The size of a document's pages, in twips.
struct DOCXPage: Sendable {
    /// What Word takes where nothing is set: US letter with margins of an inch.
    var width = 12_240
    var height = 15_840
    var left = 1_440
    var top = 1_440

    /// Takes the last section's page, whose properties end a document's main part.
    init(_ part: borrowing ZIPPart) {
        guard let markup = XMLMarkup(part) else { return }
        let end = max(0, markup.all.upperBound - Self.tail)..<markup.all.upperBound
        let size = (
            markup.number("w", ofElementEndingIn: "pgSz", in: end),
            markup.number("h", ofElementEndingIn: "pgSz", in: end)
        )
        if let across = size.0, let down = size.1, min(across, down) >= Self.smallest {
            (width, height) = (across, down)
        }
        left = markup.number("left", ofElementEndingIn: "pgMar", in: end) ?? left
        top = markup.number("top", ofElementEndingIn: "pgMar", in: end) ?? top
    }

    /// Smaller pages are none: two inches.
    private static let smallest = 2_880
    /// The properties of a section take a few hundred bytes.
    private static let tail = 4 << 10

    /// Whether a stretch from left to right lies outside of the page.
    func isBeside(_ start: Int?, _ extent: Int, from base: DOCXPlace.Base) -> Bool {
        Self.isOutside(start, extent, width, base, margin: left)
    }

    /// The same from top to bottom.
    func isAboveOrBelow(_ start: Int?, _ extent: Int, from base: DOCXPlace.Base) -> Bool {
        Self.isOutside(start, extent, height, base, margin: top)
    }

    /// What counts from the text may start anywhere on the page, so that only a page's size to either side is surely
    /// outside of it.
    private static func isOutside(
        _ start: Int?, _ extent: Int, _ page: Int, _ base: DOCXPlace.Base, margin: Int
    ) -> Bool {
        guard let start else { return false }
        return switch base {
        case .page: start + extent <= 0 || start >= page
        case .margin: start + extent <= -margin || start >= page - margin
        case .text: start + extent <= -page || start >= page
        }
    }
}
