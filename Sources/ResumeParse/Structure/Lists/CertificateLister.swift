/// Cuts the rows of a section into certificates.
struct CertificateLister {
    /// The certificates so far.
    private(set) var entries: [CertificateEntry] = []

    let text: ResumeText
    let words: [Word]
    let lexicon: ListLexicon
    var head: CertificateTable?
    /// A date in a row of its own above the first certificate: the next one's.
    var pending: PartialDate?
    var isDateFirst = false
    /// Whether the newest entry's line is bold, so that plain lines below belong to it.
    var isBold = false
    /// Whether the newest entry's date stands in front of it, so that what has no date below tells who gave it.
    var startsWithDate = false

    init(_ text: ResumeText) {
        self.text = text
        words = text.words
        lexicon = text.lexicon.lists
    }

    /// A row of more words than this that does not start with a certificate's words describes one.
    static let longestRow = 22

    /// Reads a section's rows.
    ///
    /// - Parameter onlyCourses: whether rows count only where they say that they tell of a course or a certificate.
    mutating func read(_ section: Section, onlyCourses: Bool = false) {
        for row in LineJoiner(section, of: text).rows(of: section) {
            let line = text.document.lines[row.lines.lowerBound]
            if onlyCourses, !row.words.contains(where: isCourseNoun) || row.words.contains(where: isLicence) {
                continue
            }
            if line.cells.count > 1 {
                if let found = CertificateTable(line: row.lines.lowerBound, of: text) {
                    head = found
                    continue
                }
                if let head, head.table == line.table, line.table >= 0 {
                    addRow(row.lines.lowerBound, head)
                    continue
                }
            }
            if row.lines.count == 1, let cards = cards(row.lines.lowerBound) {
                for card in cards where card.lowerBound >= row.words.lowerBound {
                    add(card, line: row.lines.lowerBound)
                }
                continue
            }
            if let items = items(row.words) {
                for item in items { add(item, line: row.lines.lowerBound) }
                continue
            }
            add(row.words, line: row.lines.lowerBound)
        }
    }

    /// The certificates of a line that parts them by dots: "STCW (2019) · PGCertHE, Bangor (2022) · ENG1". With one date
    /// the dots part the name from who gave it and when.
    func items(_ range: Range<Int>) -> [Range<Int>]? {
        var items: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where words[index].gap.contains(.bullet) {
            items.append(start..<index)
            start = index
        }
        guard !items.isEmpty else { return nil }
        items.append(start..<range.upperBound)
        let named = items.filter { item in
            let dates = DateScanner().mentions(in: item, of: text)
            return !dates.isEmpty && item.contains { index in !dates.contains { $0.words.contains(index) } }
        }
        return named.count > 1 ? items : nil
    }

    mutating func addRow(_ line: Int, _ head: CertificateTable) {
        var name: Range<Int>?
        var issuer: Range<Int>?
        var date: PartialDate?
        var expiry: PartialDate?
        var number: Range<Int>?
        for cell in text.document.cells[text.document.lines[line].cells] {
            let range = text.index.indices(in: cell.range)
            guard !range.isEmpty else { continue }
            switch head.role(of: cell) {
            case .name: name = name ?? range
            case .issuer: issuer = issuer ?? range
            case .date: date = date ?? end(of: DateScanner().mentions(in: range, of: text))
            case .expiry: expiry = expiry ?? end(of: DateScanner().mentions(in: range, of: text))
            case .number: number = number ?? range
            default: break
            }
        }
        let count = entries.count
        guard let name else { return }
        append(withoutStatus(name), issuer, date, line: line)
        guard entries.count > count else { return }
        entries[count].expiry = expiry
        entries[count].number = number.map { text.sourced(text.closedSpan(ofWords: $0)) }
    }

    /// The cells of a line, where two of them or more are certificates with dates of their own.
    func cards(_ line: Int) -> [Range<Int>]? {
        let cells = text.document.cells[text.document.lines[line].cells].map { text.index.indices(in: $0.range) }
        guard cells.count > 1 else { return nil }
        let dated = cells.filter { $0.count > 1 && !DateScanner().mentions(in: $0, of: text).isEmpty }
        return dated.count > 1 ? cells.filter { !$0.isEmpty } : nil
    }

    /// Adds what one row tells: a certificate, or more about the one before.
    mutating func add(_ range: Range<Int>, line: Int) {
        if speaks(range) || isFormula(range) { return }
        if let date = issueDate(range), takesIssuer(date) { return }
        let range = withoutVerbs(withoutLabel(withoutNumber(range)))
        let details = CertificateDetails(range, of: text)
        let row = ListRow(range, of: text, except: details.holes)
        let (date, until) = dates(of: row, range)
        let style = text.document.lines[line].traits
        if row.parts.isEmpty {
            if entries.isEmpty { isDateFirst = date != nil }
            if isDateFirst, let date {
                pending = date
            } else if !entries.isEmpty {
                if let date, entries[entries.count - 1].date == nil { entries[entries.count - 1].date = date }
                complete(with: details)
            }
            return
        }
        if let newest = entries.last, row.dates.isEmpty, row.parts.count == 1,
            range.count <= CertificateLister.longestRest,
            newest.span.end < text.document.lines[line].range.lowerBound, endsOpen(newest.name)
        {
            // A cell that wraps: "Safety and Health (BOSH) for" over "SO1".
            let rest = text.sourced(text.closedSpan(ofWords: range))
            let open = text.index.firstIndex(from: newest.name.span.end)
            let joint = text.sourced(text.span(ofWords: open..<open + 1)).text
            entries[entries.count - 1].name.text += " " + joint + " " + rest.text
            entries[entries.count - 1].span.end = rest.span.end
            return
        }
        if !entries.isEmpty, addsDetail(row, style) {
            complete(with: details)
            return
        }
        if isStudy(range) { return }
        if isVisit(range) { return }
        let telling = row.parts.filter { part in
            if startsWithID(part.words) { return false }
            guard part.joint != .start else { return true }
            let isAside =
                isNumber(part) || part.joint != .bracket && isDuration(part.words) || isResult(part.words)
                || part.words.allSatisfy { isStatus($0) } || isMode(part.words)
            return !isAside
        }
        guard let first = telling.first, range.count <= CertificateLister.longestRow || hasCertificate(first.words)
        else { return }
        if let list = list(row) {
            for words in list { append(words, nil, nil, line: line) }
            return
        }
        let (name, issuer) = divide(telling)
        let count = entries.count
        append(withoutStatus(name), issuer, date ?? pending, line: line)
        if entries.count > count {
            pending = nil
            complete(with: details)
            entries[entries.count - 1].expiry = entries[entries.count - 1].expiry ?? until
        }
        startsWithDate = row.dates.first.map { $0.words.lowerBound == range.lowerBound } ?? false
        isBold = style.contains(.bold) || style.contains(.boldStart)
    }

    /// When a certificate was given and until when it is valid: of two years that lie apart the later is the latter, unless
    /// they are a course's.
    func dates(of row: ListRow, _ range: Range<Int>) -> (PartialDate?, PartialDate?) {
        guard let date = row.dates.first, date.isRange, let start = date.start, let end = date.end,
            end.year > start.year, !range.contains(where: { CertificateLister.courses.contains(words[$0].singular) })
        else { return (self.end(of: row.dates), nil) }
        return (start, end)
    }

    /// Gives the newest certificate its number and validity.
    mutating func complete(with details: CertificateDetails) {
        let newest = entries.count - 1
        if entries[newest].number == nil {
            entries[newest].number = details.number.map { text.sourced(text.span(ofWords: $0)) }
        }
        entries[newest].expiry = entries[newest].expiry ?? details.expiry
    }

    /// The date of a row "Issued Mar 2021 · Expires Mar 2024".
    func issueDate(_ range: Range<Int>) -> (given: PartialDate, until: PartialDate?)? {
        guard let first = range.first, words[first].hash == CertificateLister.issued, range.count > 1,
            let date = DateScanner().mentions(in: range, of: text).first, date.words.lowerBound == first + 1,
            let given = date.start ?? date.end
        else { return nil }
        return (given, CertificateDetails(range, of: text).expiry)
    }

    static let issued = WordFolding.hash(of: "issued")

    /// Makes the newest entry the issuer of the one in the line above it, where a row tells when that was issued: name,
    /// issuer and date stand below each other in plain lines.
    mutating func takesIssuer(_ date: (given: PartialDate, until: PartialDate?)) -> Bool {
        guard entries.count > 1, let issuer = entries.last, issuer.date == nil, issuer.issuer == nil,
            issuer.number == nil
        else { return false }
        let before = entries[entries.count - 2]
        guard before.date == nil, before.number == nil, before.issuer == nil || !isBetween(before, issuer) else {
            return false
        }
        entries.removeLast()
        entries[entries.count - 1].issuer = issuer.name
        entries[entries.count - 1].date = date.given
        entries[entries.count - 1].expiry = date.until
        return true
    }

    /// Whether another line stands between two certificates, so that the second is no issuer of the first.
    func isBetween(_ first: CertificateEntry, _ second: CertificateEntry) -> Bool {
        second.span.start > first.span.end + 1
    }

    /// Whether a row tells the issuer, the number or the like of the certificate above it.
    mutating func addsDetail(_ row: ListRow, _ style: StyledLine.Traits) -> Bool {
        guard let first = row.parts.first, !style.contains(.listItem) else { return false }
        let newest = entries.count - 1
        let label = words[first.words.lowerBound]
        let isLabelled = row.parts.count > 1 && (row.parts[1].joint == .colon || row.parts[1].joint == .word)
        if isLabelled || !row.dates.isEmpty, first.words.allSatisfy({ isLabel(words[$0]) }) {
            if isLabelled, CertificateLister.issuers.contains(label.hash), entries[newest].issuer == nil {
                entries[newest].issuer = text.sourced(text.closedSpan(ofWords: row.parts[1].words))
            }
            if entries[newest].date == nil { entries[newest].date = end(of: row.dates) }
            return true
        }
        if startsWithID(first.words), row.parts.count == 1 || isLabelled { return true }
        let isBelow =
            isBold && !style.contains(.bold) && !style.contains(.boldStart)
            || startsWithDate && row.dates.isEmpty && row.parts.count == 1
        guard isBelow, first.words.count <= CertificateLister.longestIssuer else { return false }
        if let bracket = entries[newest].issuer {
            // "Mentor Preparation (SSSA)" over "University of Leeds": the bracket belongs to the name.
            guard startsWithDate, isIssuer(first.words), !bracket.text.contains(" "),
                entries[newest].name.span.end < bracket.span.start
            else { return false }
            let words = text.index.indices(in: entries[newest].name.span.start..<bracket.span.end)
            entries[newest].name = text.sourced(text.closedSpan(ofWords: words))
        }
        entries[newest].issuer = text.sourced(text.closedSpan(ofWords: first.words))
        if entries[newest].date == nil { entries[newest].date = end(of: row.dates) }
        return true
    }

    static let issuers = WordFolding.hashes(
        of: "issued issuer issuing institute institution organization organisation authority from by conducted")
    static let longestIssuer = 8

    mutating func append(_ name: Range<Int>, _ issuer: Range<Int>?, _ date: PartialDate?, line: Int) {
        // "B" is a class of a driver's licence.
        guard !name.isEmpty, name.contains(where: { words[$0].shape.contains(.hasLetter) }),
            name.count > 1 || words[name.lowerBound].length > 1
        else { return }
        var entry = CertificateEntry(
            name: text.sourced(text.closedSpan(ofWords: name)), span: TextSpan(text.document.lines[line].range))
        entry.issuer = issuer.map { text.sourced(text.closedSpan(ofWords: $0)) }
        entry.date = date
        entry.url = text.document.links.first { text.document.lines[line].range.contains($0.span.start) }?.target
        entries.append(entry)
    }

    func end(of dates: [DateMention]) -> PartialDate? { dates.first.flatMap { $0.end ?? $0.start } }
}
