/// Letters of other scripts that are drawn like a Latin letter, so that a person reads the Latin one.
struct ConfusableTable: Sendable {
    private let letters: [UInt32: Unicode.Scalar]

    /// Reads the table in the binary; about a hundred rows.
    init() {
        var letters: [UInt32: Unicode.Scalar] = [:]
        DataTable(EmbeddedData.confusables).forEachRow { row in
            guard row.count >= 2, let letter = row[0].unicodeScalars.first else { return }
            for code in row[1].split(separator: " ") { letters[UInt32(code, radix: 16) ?? 0] = letter }
        }
        self.letters = letters
    }

    /// The Latin letter that a scalar looks like; `nil` where it looks like none, and for Latin letters themselves.
    func latin(for scalar: Unicode.Scalar) -> Unicode.Scalar? { letters[scalar.value] }
}
