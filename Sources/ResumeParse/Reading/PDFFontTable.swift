/// The fonts of one file by name, so that each name is looked at once.
struct PDFFontTable {
    private var fonts: [(name: [UInt8], font: PDFFontName)] = []

    /// What is known of a font by its name's bytes. A file has few fonts and runs of one font follow each other, so
    /// the last ones are looked at first.
    mutating func font(named name: UnsafeBufferPointer<UInt8>) -> PDFFontName {
        for entry in fonts.reversed() where unsafe entry.name.elementsEqual(name) { return entry.font }
        let font = unsafe PDFFontName(name)
        unsafe fonts.append((Array(name), font))
        return font
    }
}
