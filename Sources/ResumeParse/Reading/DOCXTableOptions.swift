/// Which parts of a table's style are shown (`w:tblLook`, ISO/IEC 29500-1, 17.4.55).
struct DOCXTableOptions: OptionSet, Sendable {
    let rawValue: Int
    static let firstRow = DOCXTableOptions(rawValue: 0x20)
    static let lastRow = DOCXTableOptions(rawValue: 0x40)
    static let firstColumn = DOCXTableOptions(rawValue: 0x80)
    static let lastColumn = DOCXTableOptions(rawValue: 0x100)
    static let noRowBands = DOCXTableOptions(rawValue: 0x200)
    static let noColumnBands = DOCXTableOptions(rawValue: 0x400)

    /// Takes bits.
    init(rawValue: Int) { self.rawValue = rawValue }

    /// Takes over the `w:tblLook` that a cursor stands on: one attribute each, or all in one number.
    init(_ cursor: borrowing XMLCursor) {
        self.init(rawValue: cursor.integer(.val, radix: 16) ?? 0)
        let names: [(XMLName, DOCXTableOptions)] = [
            (.firstRow, .firstRow), (.lastRow, .lastRow), (.firstColumn, .firstColumn), (.lastColumn, .lastColumn),
            (.noHBand, .noRowBands), (.noVBand, .noColumnBands),
        ]
        for (name, option) in names where cursor.has(name) {
            if cursor.isOn(name) { insert(option) } else { remove(option) }
        }
    }

    /// The parts of a style that a cell is of. The last row is not known before the table ends; what it sets is left
    /// out.
    func parts(of style: DOCXTableStyle, row: Int, column: Int, isLastColumn: Bool) -> [DOCXTableStyle.Part] {
        var parts: [DOCXTableStyle.Part] = [.wholeTable]
        let isFirstRow = contains(.firstRow) && row == 0
        let isFirstColumn = contains(.firstColumn) && column == 0
        if isFirstRow { parts.append(.firstRow) }
        if isFirstColumn { parts.append(.firstColumn) }
        if isFirstRow, isFirstColumn { parts.append(.topLeft) }
        if contains(.lastColumn), isLastColumn { parts.append(isFirstRow ? .topRight : .lastColumn) }
        if !contains(.noRowBands), !isFirstRow {
            let band = (row - (contains(.firstRow) ? 1 : 0)) / style.rowsOfBand
            parts.append(band % 2 == 0 ? .oddRows : .evenRows)
        }
        if !contains(.noColumnBands), !isFirstColumn {
            let band = (column - (contains(.firstColumn) ? 1 : 0)) / style.columnsOfBand
            parts.append(band % 2 == 0 ? .oddColumns : .evenColumns)
        }
        return parts
    }
}
