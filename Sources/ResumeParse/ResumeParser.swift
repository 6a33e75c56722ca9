/// Reads resumes: bytes in, text, sections and fields out. A pure function of the bytes; holds nothing but the
/// lexicon, so one parser serves any number of documents.
public struct ResumeParser: Sendable {
    private let lexicon: Lexicon
    private let reader: DocumentReader
    private let integrity = IntegrityCheck()

    /// Makes a parser.
    public init(lexicon: Lexicon, reader: DocumentReader = DocumentReader()) {
        self.lexicon = lexicon
        self.reader = reader
    }

    /// Reads a resume from a file's bytes. Throws what the reader throws.
    public func parse(_ bytes: [UInt8]) throws(ReadError) -> ParsedResume { parse(try reader.read(bytes)) }

    /// Finds sections and fields in a document that has been read.
    public func parse(_ document: StyledDocument) -> ParsedResume {
        var document = document
        integrity.repair(&document)
        let index = WordIndex(document, lexicon: lexicon)
        let text = ResumeText(document: document, index: index, lexicon: lexicon)
        let lines = ResumeLines(text)
        var splitter = SectionSplitter(lines)
        let sections = splitter.sections()
        var resume = Resume()
        resume.basics = BasicsReader.read(sections: sections, of: text)
        resume.work = WorkReader(lines).read(sections)
        resume.projects = ProjectReader(lines).read(sections)
        resume.education = EducationReader.read(sections: sections, of: text)
        resume.skills = SkillsReader.read(
            sections: sections, of: text, except: resume.basics.name)
        resume.certificates = CertificateReader.read(sections: sections, of: text)
        resume.languages = LanguageReader.read(sections: sections, of: text)
        resume.awards = AwardReader.read(sections: sections, of: text)
        resume.publications = PublicationReader.read(sections: sections, of: text)
        resume.volunteer = VolunteerReader.read(sections: sections, of: text)
        let findings = integrity.findings(in: document, index)
        return ParsedResume(
            document: document, words: index, sections: sections, resume: resume,
            flags: document.flags + findings.flags, discounted: findings.discounted)
    }
}
