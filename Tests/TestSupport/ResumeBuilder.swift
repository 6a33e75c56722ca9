public import ResumeParse

/// Builds parsed resumes by hand, so that scoring can be tested without a file: sections of lines, and entries over
/// the lines that belong to them.
public struct ResumeBuilder {
    private var document = StyledDocument(mediaType: .plainText)
    private var resume = Resume()
    private var sections: [Section] = []

    /// Starts an empty resume.
    public init() {}

    /// Adds one line; gives its place.
    @discardableResult
    public mutating func line(_ text: String) -> TextSpan {
        if !document.lines.isEmpty { document.text.append("\n") }
        let start = document.text.count
        document.text.append(contentsOf: text.unicodeScalars)
        let range = start..<document.text.count
        let cell = document.cells.count
        document.cells.append(StyledCell(range: range))
        document.lines.append(StyledLine(range: range, cells: cell..<cell + 1, page: 1))
        if !sections.isEmpty {
            let first = sections[sections.count - 1].lines.lowerBound
            sections[sections.count - 1].lines = first..<document.lines.count
        }
        return TextSpan(range)
    }

    /// Starts a section; the lines that follow belong to it.
    public mutating func section(_ kind: Section.Kind, _ heading: String = "") {
        let span = heading.isEmpty ? TextSpan(start: document.text.count, end: document.text.count) : line(heading)
        let next = document.lines.count
        sections.append(Section(kind: kind, heading: span, lines: next..<next, contentStart: document.text.count))
    }

    /// Adds a section of lines.
    public mutating func section(_ kind: Section.Kind, _ heading: String, lines: [String]) {
        section(kind, heading)
        for text in lines { line(text) }
    }

    /// Adds the name and, where given, a headline and an address.
    public mutating func person(_ name: String, headline: String? = nil, address: String? = nil) {
        section(.header)
        resume.basics.name = SourcedText(name, span: line(name))
        if let headline { resume.basics.label = SourcedText(headline, span: line(headline)) }
        if let address {
            var location = Basics.Location()
            location.address = SourcedText(address, span: line(address))
            resume.basics.location = location
        }
    }

    /// Adds a role of its own lines: the title, the employer, and what was done. Without an end it goes on.
    public mutating func work(
        _ title: String?, at company: String = "Example Works", from start: PartialDate?, to end: PartialDate? = nil,
        lines: [String] = []
    ) {
        let first = document.text.count + (document.lines.isEmpty ? 0 : 1)
        var entry = WorkEntry(span: TextSpan(start: first, end: first))
        if let title { entry.position = SourcedText(title, span: line(title)) }
        entry.name = SourcedText(company, span: line(company))
        entry.start = start
        entry.end = end
        entry.isCurrent = start != nil && end == nil
        entry.highlights = lines.map { SourcedText($0, span: line($0)) }
        entry.span = TextSpan(start: first, end: document.text.count)
        resume.work.append(entry)
    }

    /// Adds a project.
    public mutating func project(_ name: String, lines: [String] = []) {
        let title = line(name)
        var entry = ProjectEntry(span: title)
        entry.name = SourcedText(name, span: title)
        entry.highlights = lines.map { SourcedText($0, span: line($0)) }
        entry.span = TextSpan(start: title.start, end: document.text.count)
        resume.projects.append(entry)
    }

    /// Adds a course of study on one line.
    public mutating func study(_ text: String, level: EducationLevel, institution: String? = nil) {
        let span = line(text)
        var entry = EducationEntry(span: span)
        entry.studyType = SourcedText(text, span: span)
        entry.level = level
        if let institution {
            entry.institution = SourcedText(institution, span: line(institution))
            entry.span = TextSpan(start: span.start, end: document.text.count)
        }
        resume.education.append(entry)
    }

    /// Adds a certificate on one line.
    public mutating func certificate(_ name: String) {
        let span = line(name)
        resume.certificates.append(CertificateEntry(name: SourcedText(name, span: span), span: span))
    }

    /// The resume, cut into words.
    public func build(lexicon: Lexicon) -> ParsedResume {
        ParsedResume(
            document: document, words: WordIndex(document, lexicon: lexicon), sections: sections, resume: resume,
            flags: [])
    }
}
