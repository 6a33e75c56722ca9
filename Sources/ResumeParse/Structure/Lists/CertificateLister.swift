/// Cuts the rows of a section into certificates.
struct CertificateLister {
    /// The certificates so far.
    private(set) var entries: [CertificateEntry] = []

    private let text: ResumeText
    private let words: [Word]
    private let lexicon: ListLexicon
    private var head: CertificateTable?
    /// A date in a row of its own above the first certificate: the next one's.
    private var pending: PartialDate?
    private var isDateFirst = false
    /// Whether the newest entry's line is bold, so that plain lines below belong to it.
    private var isBold = false
    /// Whether the newest entry's date stands in front of it, so that what has no date below tells who gave it.
    private var startsWithDate = false

    init(_ text: ResumeText) {
        self.text = text
        words = text.words
        lexicon = text.lexicon.lists
    }

    /// A row of more words than this that does not start with a certificate's words describes one.
    private static let longestRow = 22

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

    private func isCourseNoun(_ index: Int) -> Bool { CertificateLister.courses.contains(words[index].singular) }

    private func isLicence(_ index: Int) -> Bool { CertificateLister.licences.contains(words[index].singular) }

    private static let licences = WordFolding.hashes(of: "licence license patente permis permiso carta")

    /// The certificates of a line that parts them by dots: "STCW (2019) · PGCertHE, Bangor (2022) · ENG1". With one date
    /// the dots part the name from who gave it and when.
    private func items(_ range: Range<Int>) -> [Range<Int>]? {
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

    private mutating func addRow(_ line: Int, _ head: CertificateTable) {
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
    private func cards(_ line: Int) -> [Range<Int>]? {
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
    private func dates(of row: ListRow, _ range: Range<Int>) -> (PartialDate?, PartialDate?) {
        guard let date = row.dates.first, date.isRange, let start = date.start, let end = date.end,
            end.year > start.year, !range.contains(where: { CertificateLister.courses.contains(words[$0].singular) })
        else { return (self.end(of: row.dates), nil) }
        return (start, end)
    }

    private static let courses = WordFolding.hashes(
        of: "course training diploma apprenticeship workshop internship trade iti programme program")

    /// "3 days course", "60 hours": how long it took.
    private func isDuration(_ range: Range<Int>) -> Bool {
        guard range.count > 1 || words[range.lowerBound].shape.contains(.hasDigit) else { return false }
        let first = words[range.lowerBound]
        guard first.shape.contains(.hasDigit) || first.classes.contains(.numberWord) else { return false }
        return range.contains {
            words[$0].classes.contains(.timeUnit) || CertificateLister.hours.contains(words[$0].singular)
        }
    }

    /// "– CIVIL/00000": a registration's number behind its name.
    private func isNumber(_ part: ListRow.Part) -> Bool {
        guard part.joint == .dash || part.joint == .comma, let last = part.words.last, part.words.count <= 3,
            words[last].shape.contains(.digits), words[last].length >= CertificateLister.shortestNumber
        else { return false }
        return part.words.dropLast().allSatisfy { words[$0].shape.contains(.capitals) }
            && part.words.dropFirst().allSatisfy { words[$0].gap.isSubset(of: [.slash, .hyphen, .space]) }
    }

    private static let shortestNumber = 5

    /// "865 points", "Grade A": what was reached.
    private func isResult(_ range: Range<Int>) -> Bool {
        range.count == 2 && range.contains { words[$0].shape.contains(.hasDigit) }
            && range.contains { CertificateLister.results.contains(words[$0].singular) }
    }

    private static let results = WordFolding.hashes(of: "point score mark puntos punto punkte pontos percent")

    /// "in house", "online": where it was.
    private func isMode(_ range: Range<Int>) -> Bool {
        range.allSatisfy { CertificateLister.modes.contains(words[$0].hash) }
    }

    private static let modes = WordFolding.hashes(
        of: "in house inhouse in-house internal online offline onsite virtual webinar")

    private static let hours = WordFolding.hashes(
        of: "hour hr h hora heure stunde ora day uur godzin hrs 16h 20h 40h 60h")

    /// Whether a row tells of a visit or of training in a plant, which give no certificate.
    private func isVisit(_ range: Range<Int>) -> Bool {
        range.dropLast().contains { index in
            CertificateLister.plants.contains(words[index].hash)
                && (CertificateLister.visits.contains(words[index + 1].singular)
                    || words[index].hash == CertificateLister.inplant)
        }
    }

    private static let inplant = WordFolding.hash(of: "inplant")
    private static let plants = WordFolding.hashes(of: "inplant plant implant industrial")
    private static let visits = WordFolding.hashes(of: "visit training")

    /// Gives the newest certificate its number and validity.
    private mutating func complete(with details: CertificateDetails) {
        let newest = entries.count - 1
        if entries[newest].number == nil {
            entries[newest].number = details.number.map { text.sourced(text.span(ofWords: $0)) }
        }
        entries[newest].expiry = entries[newest].expiry ?? details.expiry
    }

    /// Without "1." or "2)" in front.
    private func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, let first = range.first, words[first].shape.contains(.digits), words[first].length <= 2,
            let sign = text.document.text.indices.contains(Int(words[first].end))
                ? text.document.text[Int(words[first].end)] : nil,
            sign == "." || sign == ")", !words[first + 1].shape.contains(.digits)
        else { return range }
        return range.dropFirst()
    }

    /// Without a label in front of the name: "Name of course : PLC & SCADA", "Certificate: …".
    private func withoutLabel(_ range: Range<Int>) -> Range<Int> {
        guard
            let colon = range.prefix(CertificateLister.longestLabel + 1).dropFirst().first(where: {
                words[$0].gap.contains(.colon)
            }),
            (range.lowerBound..<colon).allSatisfy({
                CertificateLister.labels.contains(words[$0].singular) || words[$0].classes.contains(.functionWord)
            })
        else { return range }
        return colon..<range.upperBound
    }

    private static let labels = WordFolding.hashes(
        of: "name title course certificate certification training program programme workshop seminar attended completed"
    )
    private static let longestLabel = 4

    /// The date of a row "Issued Mar 2021 · Expires Mar 2024".
    private func issueDate(_ range: Range<Int>) -> (given: PartialDate, until: PartialDate?)? {
        guard let first = range.first, words[first].hash == CertificateLister.issued, range.count > 1,
            let date = DateScanner().mentions(in: range, of: text).first, date.words.lowerBound == first + 1,
            let given = date.start ?? date.end
        else { return nil }
        return (given, CertificateDetails(range, of: text).expiry)
    }

    private static let issued = WordFolding.hash(of: "issued")

    /// Makes the newest entry the issuer of the one in the line above it, where a row tells when that was issued: name,
    /// issuer and date stand below each other in plain lines.
    private mutating func takesIssuer(_ date: (given: PartialDate, until: PartialDate?)) -> Bool {
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
    private func isBetween(_ first: CertificateEntry, _ second: CertificateEntry) -> Bool {
        second.span.start > first.span.end + 1
    }

    /// Whether a row is a sentence in which somebody speaks: "I can start after four weeks' notice."
    private func speaks(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count > 3, words[first].hash == CertificateLister.i,
            words[first].length == 1, words[first].shape.contains(.capitals), words[first + 1].gap == .space,
            !words[first + 1].shape.contains(.capitalised)
        else { return false }
        return !hasCertificate(range)
    }

    /// Whether a row is one of the sentences that stand at the end of resumes, below whatever section comes last:
    /// "References are available upon request", a declaration, a consent.
    private func isFormula(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        if CertificateLister.consents.contains(words[first].hash) { return range.count > 3 }
        let isReference = words[first].singular == CertificateLister.reference
        if isReference { return range.contains { CertificateLister.offers.contains(words[$0].hash) } }
        return range.prefix(4).contains { CertificateLister.declares.contains(words[$0].hash) } && range.count > 6
            && range.contains { CertificateLister.truths.contains(words[$0].hash) }
    }

    private static let consents = WordFolding.hashes(of: "autorizzo acconsento autorizo wyrazam")
    private static let reference = WordFolding.hash(of: "reference")
    private static let offers = WordFolding.hashes(of: "request available furnished demand")
    private static let declares = WordFolding.hashes(of: "declare certify affirm confirm solemnly hereby")
    private static let truths = WordFolding.hashes(of: "true correct knowledge belief above")

    private static let longestRest = 5

    /// Whether the word behind a name's last one, or its last, is one that cannot end a name.
    private func endsOpen(_ name: SourcedText) -> Bool {
        let next = text.index.firstIndex(from: name.span.end)
        guard next < words.count, words[next].gap.contains(.space),
            words[next].gap.isDisjoint(with: [.tab, .comma, .newline])
        else { return false }
        return words[next].classes.contains(.functionWord) && !words[next].shape.contains(.capitalised)
            && (next + 1 >= words.count || !words[next + 1].gap.isDisjoint(with: [.tab, .newline]))
    }

    private static let i = WordFolding.hash(of: "i")

    /// Without what only says that it was passed: "CCNA – trained", "CMA (cleared)".
    private func withoutStatus(_ name: Range<Int>) -> Range<Int> {
        var end = name.upperBound
        while end - 1 > name.lowerBound,
            isStatus(end - 1) && !words[end - 1].gap.isSubset(of: .space)
                || CertificateLister.givings.contains(words[end - 1].hash)
                    && !words[end - 1].shape.contains(.capitalised)
        { end -= 1 }
        let name = name.lowerBound..<end
        // 'Course on "Piping Design"': the name stands in quotes.
        if let open = name.dropFirst().first(where: { words[$0].gap.contains(.quote) }),
            let close = (open + 1...name.upperBound).first(where: { $0 < words.count && words[$0].gap.contains(.quote) }
            ),
            close - open > 1, name.lowerBound..<open == name.prefix(open - name.lowerBound),
            lexicon.terms(words[name.lowerBound]).contains(.certificate)
        {
            return open..<close
        }
        return name
    }

    private func isStatus(_ index: Int) -> Bool { CertificateLister.statuses.contains(words[index].hash) }

    /// "conducted by", "offered by": what stands in front of who gave it and belongs to neither.
    private static let givings = WordFolding.hashes(
        of: "conducted organized organised offered provided issued held given awarded done undertaken completed")

    private static let statuses = WordFolding.hashes(
        of:
            "passed cleared qualified completed trained certified ongoing pursuing active valid current pass lifetime obtained"
    )

    /// Whether a row is a school's or a university's: a degree in front, with its place and its date or grade.
    private func isStudy(_ range: Range<Int>) -> Bool {
        let pieces = StudyPieceScanner(text).pieces(in: range)
        guard let first = pieces.first, first.kind == .degree, !first.isWeak, let level = first.level,
            level != .vocational, level != .diploma,
            !CertificateLister.professions.contains(words[first.words.lowerBound].hash)
        else { return false }
        return pieces.contains { $0.kind == .institution || $0.kind == .board }
            && pieces.contains { $0.kind == .date || $0.kind == .grade }
    }

    /// Professional bodies' examinations are certificates as well as studies.
    private static let professions = WordFolding.hashes(of: "ca cs cma cwa acca ipcc icwa icwai chartered company cost")

    /// The names in a row that is a list of short ones parted by commas: "First aid, Fire warden, Working at height".
    private func list(_ row: ListRow) -> [Range<Int>]? {
        guard row.dates.isEmpty, var first = row.parts.first?.words, let last = row.parts.last?.words else {
            return nil
        }
        let all = first.lowerBound..<last.upperBound
        // A label may stand before the list.
        if let colon = all.dropFirst().first(where: { words[$0].gap.contains(.colon) }) {
            guard colon - all.lowerBound <= 2 else { return nil }
            first = colon..<colon
        }
        var names: [Range<Int>] = []
        var start = first.lowerBound
        for index in start + 1...all.upperBound
        where index == all.upperBound || !words[index].gap.isDisjoint(with: [.comma, .semicolon]) {
            names.append(start..<index)
            start = index
        }
        guard names.count >= CertificateLister.fewestListed,
            names.allSatisfy({ name in
                name.count <= CertificateLister.longestListed && !isIssuer(name) && !isRank(name)
                    && name.dropFirst().allSatisfy { words[$0].gap.isDisjoint(with: [.dash, .open, .pipe, .tab]) }
                    && !name.contains { words[$0].shape.contains(.digits) }
            }), names.contains(where: { $0.count > 1 && !isAcronym($0) }),
            names.dropFirst().contains(where: { $0.count > 1 })
        else { return nil }
        return names
    }

    private func isAcronym(_ range: Range<Int>) -> Bool { range.allSatisfy { words[$0].shape.contains(.capitals) } }

    /// A list has at least so many names; each has at most so many words.
    private static let fewestListed = 3
    private static let longestListed = 4

    /// "Completed a", "Have attended" in front of what was completed.
    private func withoutVerbs(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound - 1, lexicon.terms(words[start]).contains(.certificateVerb),
            start == range.lowerBound || words[start].gap == .space || words[start].gap.contains(.newline)
        {
            start += 1
        }
        return start == range.lowerBound || lexicon.terms(words[range.lowerBound]).contains(.certificateVerb)
            ? start..<range.upperBound : range
    }

    /// Whether a row tells the issuer, the number or the like of the certificate above it.
    private mutating func addsDetail(_ row: ListRow, _ style: StyledLine.Traits) -> Bool {
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

    private static let issuers = WordFolding.hashes(
        of: "issued issuer issuing institute institution organization organisation authority from by conducted")
    private static let longestIssuer = 8

    private func isLabel(_ word: Word) -> Bool {
        CertificateLister.issuers.contains(word.hash) || lexicon.terms(word).contains(.id)
            || word.classes.contains(.functionWord)
            || text.lexicon.studies.terms(word).contains(.roleYear) || word.hash == CertificateLister.duration
    }

    private static let duration = WordFolding.hash(of: "duration")

    private func startsWithID(_ range: Range<Int>) -> Bool {
        lexicon.terms(words[range.lowerBound]).contains(.id)
            && (range.count == 1 || range.dropFirst().contains { words[$0].shape.contains(.hasDigit) })
            && !hasCertificateNoun(range)
    }

    private func hasCertificateNoun(_ range: Range<Int>) -> Bool {
        lexicon.terms(words[range.lowerBound]).contains(.certificate) && range.count > 3
    }

    private func hasCertificate(_ range: Range<Int>) -> Bool {
        range.contains { lexicon.terms(words[$0]).contains(.certificate) }
    }

    /// The name and who gave it. "by" and a pipe part them for sure; of parts behind commas the last is the issuer.
    private func divide(_ parts: [ListRow.Part]) -> (name: Range<Int>, issuer: Range<Int>?) {
        // "Member, Institution of Engineers": a membership's name has its body in it.
        if let first = parts.first, first.words.count == 1, parts.count > 1, parts[1].joint == .comma,
            CertificateLister.memberships.contains(words[first.words.lowerBound].hash)
        {
            let body = parts.dropFirst(2).prefix { $0.joint == .bracket }
            return (name(Array(parts.prefix(2 + body.count))), nil)
        }
        let isCourse = parts.first.map { hasCertificate($0.words) } ?? false
        let strong = parts.dropFirst().first {
            $0.joint == .word && (isGiver($0.words) || isIssuer($0.words) || isCourse && isName($0.words))
                || $0.joint == .pipe || $0.joint == .cell
        }
        if let strong {
            let after = parts.filter { $0.words.lowerBound >= strong.words.lowerBound }
            let last = strong.joint == .word ? strong.words.upperBound : after[after.count - 1].words.upperBound
            return (
                name(parts.filter { $0.words.lowerBound < strong.words.lowerBound }), strong.words.lowerBound..<last
            )
        }
        // "Concrete mix design – HBRC, Cairo": the place behind who gave it belongs to neither.
        if parts.count > 2, let place = parts.last, place.joint == .comma, isPlace(place.words),
            case let giver = parts[parts.count - 2], giver.joint == .dash || giver.joint == .comma,
            isIssuer(giver.words) || isName(giver.words) && giver.joint == .dash
        {
            return (name(Array(parts.dropLast(2))), giver.words)
        }
        for index in parts.indices.dropFirst().reversed() where isGiven(by: parts, at: index) {
            return (name(Array(parts[..<index])), parts[index].words)
        }
        return (name(parts), nil)
    }

    private static let memberships = WordFolding.hashes(
        of: "member membership fellow licentiate membro mitglied membre")

    /// Whether "by" or "from" stands before a part: "at" and the like may belong to a name.
    private func isGiver(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && CertificateLister.givers.contains(words[range.lowerBound - 1].hash)
    }

    private static let givers = WordFolding.hashes(of: "by from")

    private func name(_ parts: [ListRow.Part]) -> Range<Int> {
        guard let first = parts.first, let last = parts.last else { return 0..<0 }
        return first.words.lowerBound..<last.words.upperBound
    }

    /// Whether a part is who gave the certificate: an issuer by its words, what stands in brackets with a date, or the
    /// last part behind a comma or a dash, where nothing but brackets and what belongs to the name stands before.
    private func isGiven(by parts: [ListRow.Part], at index: Int) -> Bool {
        let part = parts[index]
        switch part.joint {
        case .bracket:
            if part.words.count == 1, words[part.words.lowerBound].hash == words[parts[0].words.lowerBound].hash {
                return true
            }
            if isShortForm(part.words, of: parts[0].words) { return false }
            if hasNumber(part.words) { return false }
            if CertificateLister.statuses.contains(words[part.words.lowerBound].hash) { return false }
            // Behind an issuer of its own, a bracket belongs to the name.
            if parts[(index + 1)...].contains(where: { isIssuer($0.words) }) { return false }
            if parts[1..<index].contains(where: { $0.joint != .bracket && isIssuer($0.words) }) { return false }
            let isLast = parts[(index + 1)...].allSatisfy { $0.isInside && isPlace($0.words) }
            return isIssuer(part.words) || part.isDated && isName(part.words)
                || isLast && (part.words.count == 1 || isName(part.words))
                    && startsWithAcronym(part.words)
        case .comma, .dash:
            if isIssuer(part.words) { return true }
            if part.isInside || CertificateLister.statuses.contains(words[part.words.lowerBound].hash) { return false }
            // "NATE Certified – Heat Pumps": what was certified follows.
            if index == 1, part.joint == .dash, let last = parts[0].words.last, isCertified(last),
                !isAcronym(part.words)
            {
                return false
            }
            guard index == parts.count - 1, isName(part.words) else { return false }
            // "Level II in RT, UT, MT & PT" is a list of methods.
            if part.words.allSatisfy({ words[$0].length <= 2 }) { return false }
            if index > 1, part.words.count > 1, startsWithAcronym(part.words) { return true }
            return parts[1..<index].allSatisfy { $0.joint == .bracket || $0.joint == .colon || isRank($0.words) }
        case .colon: return isIssuer(part.words)
        default: return false
        }
    }

    private func hasNumber(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].shape.contains(.digits) }
            || range.count == 1 && !isIssuer(range) && words[range.lowerBound].shape.contains(.hasDigit)
    }

    private func isRank(_ range: Range<Int>) -> Bool { lexicon.terms(words[range.lowerBound]).contains(.rank) }

    /// "(BLS)" behind "Basic Life Support": the first letters of its words.
    private func isShortForm(_ range: Range<Int>, of name: Range<Int>) -> Bool {
        guard range.count == 1, let short = range.first, words[short].shape.contains(.capitals) else { return false }
        // The letters follow each other in the initials: SCFHS in "Saudi Commission for Health Specialties".
        var letters = text.document.text[words[short].range].makeIterator()
        var wanted = letters.next().map { WordFolding.fold($0.value) }
        for index in name where wanted != nil {
            for place in words[index].range
            where place == Int(words[index].start) || text.document.text[place].properties.isUppercase {
                guard WordFolding.fold(text.document.text[place].value) == wanted else { continue }
                wanted = letters.next().map { WordFolding.fold($0.value) }
            }
        }
        return wanted == nil
    }

    private func isPlace(_ range: Range<Int>) -> Bool {
        text.lexicon.places.longestMatch(in: words, at: range.lowerBound, before: range.upperBound)?.words == range
    }

    /// "IHK Nürnberg", "ITS".
    private func startsWithAcronym(_ range: Range<Int>) -> Bool {
        let first = words[range.lowerBound]
        return first.shape.contains(.capitals) && first.length > 1 && !first.shape.contains(.hasDigit)
    }

    private func isCertified(_ index: Int) -> Bool { CertificateLister.certifieds.contains(words[index].hash) }

    private static let certifieds = WordFolding.hashes(of: "certified licensed")

    private func isIssuer(_ range: Range<Int>) -> Bool {
        range.contains {
            words[$0].shape.contains(.capitalised)
                && (lexicon.terms(words[$0]).contains(.issuer)
                    || words[$0].length > 4 && text.lexicon.studies.terms(words[$0]).contains(.institution))
        }
    }

    private func isName(_ range: Range<Int>) -> Bool {
        range.count <= CertificateLister.longestIssuer && words[range.lowerBound].shape.contains(.capitalised)
            && !hasCertificate(range) && !isRank(range) && !range.contains { words[$0].shape.contains(.digits) }
    }

    private mutating func append(_ name: Range<Int>, _ issuer: Range<Int>?, _ date: PartialDate?, line: Int) {
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

    private func end(of dates: [DateMention]) -> PartialDate? { dates.first.flatMap { $0.end ?? $0.start } }
}
