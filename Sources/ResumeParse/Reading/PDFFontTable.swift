/// The fonts of one file by name, so that each name is looked at once.
struct PDFFontTable {
    /// Fonts beyond these are looked at again each time.
    private static let mostFonts = 200

    private var fonts: [(name: [UInt8], font: PDFFontName)] = []

    /// What is known of a font by its name's bytes. A file has few fonts and runs of one font follow each other, so
    /// the last ones are looked at first.
    mutating func font(named name: some Collection<UInt8>) -> PDFFontName {
        for entry in fonts.reversed() where entry.name.elementsEqual(name) { return entry.font }
        let font = PDFFontName(name)
        if fonts.count < PDFFontTable.mostFonts { fonts.append((Array(name), font)) }
        return font
    }
}
