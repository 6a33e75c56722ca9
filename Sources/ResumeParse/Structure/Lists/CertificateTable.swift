/// The head of a table of certificates: what each column tells.
struct CertificateTable {
    /// What a column tells.
    enum Role: Sendable {
        case name, issuer, date, expiry, number, other
    }

    /// The table, as the document numbers them.
    let table: Int
    private var columns: [(column: Int, left: Float, role: Role)] = []

    /// Reads a line as a head; `nil` where no column is for names, another tells nothing, or one is no label.
    init?(line: Int, of text: ResumeText) {
        let row = text.document.lines[line]
        table = row.table
        for cell in text.document.cells[row.cells] {
            let range = text.index.indices(in: cell.range)
            guard !range.isEmpty else { continue }
            guard range.count <= CertificateTable.longestLabel,
                let role = CertificateTable.role(range, text, hasName: columns.contains { $0.role == .name })
            else { return nil }
            columns.append((cell.column, cell.left, role))
        }
        // "Council, Registration No., Valid upto": who registers is what there is of a name.
        if !columns.contains(where: { $0.role == .name }), let first = columns.first, first.role == .issuer {
            columns[0].role = .name
        }
        guard columns.count >= 2, columns.contains(where: { $0.role == .name }) else { return nil }
    }

    /// What a cell under this head tells.
    func role(of cell: StyledCell) -> Role? {
        if table >= 0 { return columns.first { $0.column == cell.column }?.role }
        return columns.min { abs($0.left - cell.left) < abs($1.left - cell.left) }?.role
    }

    private static let longestLabel = 4

    private static func role(_ range: Range<Int>, _ text: ResumeText, hasName: Bool) -> Role? {
        let hashes = text.words[range].map(\.singular)
        func has(_ set: Set<UInt64>) -> Bool { hashes.contains { set.contains($0) } }
        if has(expiries) { return .expiry }
        if has(issuers) { return .issuer }
        if has(numbers) { return has(names) || has(registrations) ? .number : .other }
        if has(dates) { return .date }
        if has(names) { return hasName ? .other : .name }
        return has(others) ? .other : nil
    }

    private static let names = WordFolding.hashes(
        of:
            "certification certificate course training program programme title licence license name qualification workshop "
            + "seminar exam examination particular module subject zertifikat curso cours corso")
    private static let issuers = WordFolding.hashes(
        of:
            "council issuer issuing issued institute institution institutes authority body organization organisation organizer provider "
            + "conducted university board company center centre by from agency")
    private static let dates = WordFolding.hashes(
        of: "date year month completed completion passing period when jahr ano annee anno")
    private static let expiries = WordFolding.hashes(
        of: "valid validity expiry expires expiration till until upto renewal")
    private static let numbers = WordFolding.hashes(of: "registration no number id nr s.no sno sr sl serial")
    private static let registrations = WordFolding.hashes(of: "registration reg licence license")
    private static let others = WordFolding.hashes(
        of: "duration grade place remark status level mark result score s percentage location")
}
