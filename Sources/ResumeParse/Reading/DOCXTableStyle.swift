/// A style of tables (ISO/IEC 29500-1, 17.7.6), as far as it decides how letters in cells look.
struct DOCXTableStyle: Sendable {
    /// The parts of a table that may look different, later ones before earlier ones.
    enum Part: Int, CaseIterable, Sendable {
        case wholeTable, oddColumns, evenColumns, oddRows, evenRows, firstColumn, lastColumn, firstRow, lastRow
        case topRight, topLeft, bottomRight, bottomLeft

        /// The part that `w:tblStylePr` names.
        init?(_ name: UInt64) {
            guard let part = Self.names[name] else { return nil }
            self = part
        }

        private static let names: [UInt64: Part] = Dictionary(
            uniqueKeysWithValues: zip(
                [
                    "wholeTable", "band1Vert", "band2Vert", "band1Horz", "band2Horz", "firstCol", "lastCol", "firstRow",
                    "lastRow", "neCell", "nwCell", "seCell", "swCell",
                ].map { XMLName.hash($0) }, allCases))
    }

    /// How one part looks.
    struct Look: Sendable, Equatable {
        var run = DOCXRunStyle()
        var ground: UInt32?
    }

    /// The looks that the style sets.
    var looks: [Part: Look] = [:]
    /// How many rows and columns a band has.
    var rowsOfBand = 1
    var columnsOfBand = 1

    /// Whether it says nothing of how letters look.
    var isPlain: Bool { looks.values.allSatisfy { $0 == Look() } }

    /// The looks of a style that this one is based on, where it sets none.
    mutating func inherit(_ base: DOCXTableStyle) {
        for (part, look) in base.looks {
            let own = looks[part] ?? Look()
            looks[part] = Look(run: own.run.over(look.run), ground: own.ground ?? look.ground)
        }
    }

    /// How a cell of some parts looks.
    func look(_ parts: [Part]) -> Look {
        var result = Look()
        for part in parts.sorted(by: { $0.rawValue > $1.rawValue }) {
            guard let look = looks[part] else { continue }
            result.run = result.run.over(look.run)
            result.ground = result.ground ?? look.ground
        }
        return result
    }
}
