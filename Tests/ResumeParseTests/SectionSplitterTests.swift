import TestSupport
import Testing

@testable import ResumeParse

/// Sections are compared as `kind: first line of content`.
struct SectionSplitterTests {
    static let lexicon = Lexicon()

    static func sections(_ source: String) -> [String] {
        let document = MarkedText.document(source)
        let text = ResumeText(document: document, index: WordIndex(document, lexicon: lexicon), lexicon: lexicon)
        var splitter = SectionSplitter(ResumeLines(text))
        return splitter.sections().map { section in
            guard let first = section.lines.first else { return "\(section.kind):" }
            return "\(section.kind): " + document.string(of: section.contentStart..<document.lines[first].range.upperBound)
        }
    }

    @Test(
        "A heading is known in any case, with colon, numbering, bullets, letter spacing and the usual typos",
        arguments: [
            ("WORK EXPERIENCE", "work"), ("Working Experience:-", "work"), ("W O R K   E X P E R I E N C E", "work"),
            ("➢ CARRIER OBJECTIVE:", "summary"), ("3. Educational Qualification", "education"),
            ("Academic Credentials :", "education"), ("PROJECTS UNDERTAKEN", "projects"), ("Martial Status", "personal"),
            ("HOBBIES & INTERESTS", "interests"), ("Berufserfahrung", "work"), ("EXPÉRIENCE PROFESSIONNELLE", "work"),
            ("Formación académica", "education"), ("Istruzione e formazione", "education"), ("Werkervaring", "work"),
            ("Doświadczenie zawodowe", "work"), ("Experiência Profissional", "work"), ("Sprachkenntnisse", "languages"),
            ("**Technical Skills**", "skills"), ("PERSONAL DOSSIER", "personal"), ("Declaration:", "declaration"),
            ("P ROFESSIONAL E XPERIENCE", "work"), ("~ EDUCATION ~", "education"), ("TEACHING EXPERIENCE IN GULF REGION", "other"),
            ("**Marine Work Experience**", "work"), ("AWARDS AND RECOGNITIONS", "awards"), ("SUMMER INTERNSHIP", "work"),
        ])
    func known(heading: String, kind: String) {
        let found = Self.sections("Jane Example\n" + heading + "\nContent of it")
        #expect(found == (kind == "other" ? ["header: Jane Example"] : ["header: Jane Example", "\(kind): Content of it"]))
    }

    @Test func `Every line belongs to exactly one section, headings apart`() {
        let source = "Jane\nOBJECTIVE\nTo work\nEXPERIENCE\nAcme Ltd\n2010 - 2012\nEDUCATION\nB.Sc.\nDECLARATION\nI declare"
        #expect(
            Self.sections(source) == [
                "header: Jane", "summary: To work", "work: Acme Ltd", "education: B.Sc.", "declaration: I declare",
            ])
    }

    @Test func `Headings that share their line with content start there`() {
        #expect(
            Self.sections("Jane\nSkills: Swift, C\nLanguages known: English, Hindi") == [
                "header: Jane", "skills: Swift, C", "languages: English, Hindi",
            ])
        #expect(
            Self.sections("Jane\nWork experience\t2012 – 2014 Engineer\nAcme Ltd\nEducation\tB.Sc.") == [
                "header: Jane", "work: 2012 – 2014 Engineer", "education: B.Sc.",
            ])
    }

    @Test func `Sub-headings inside entries do not end a section of work`() {
        let source = """
            Jane
            **WORK EXPERIENCE**
            Acme Ltd, Engineer, 2010 - 2012
            Responsibilities:
            - Built
            Key Achievements:
            - Won
            Projects:
            - Bridge
            Beta Ltd, Engineer, 2012 - 2014
            **EDUCATION**
            B.Sc.
            """
        #expect(Self.sections(source) == ["header: Jane", "work: Acme Ltd, Engineer, 2010 - 2012", "education: B.Sc."])
    }

    @Test func `Lines of prose and header rows of tables are no headings`() {
        let source = """
            Jane
            OBJECTIVE
            Looking for a role that uses my
            experience
            EDUCATION
            |||
            Qualification\tInstitution\tYear
            B.Sc.\tPune University\t2010
            |||
            """
        #expect(Self.sections(source) == ["header: Jane", "summary: Looking for a role that uses my", "education: Qualification\tInstitution\tYear"])
    }

    @Test func `A profile is work when dated entries follow it`() {
        #expect(Self.sections("Jane\nProfile Summary\nTen years in civil works")[1].hasPrefix("summary"))
        #expect(Self.sections("Jane\nExperience Summary\nSite Engineer, Acme Ltd\nJan 2010 - Mar 2012")[1].hasPrefix("work"))
        #expect(Self.sections("Jane\nIndustrial Training\nTwo weeks at a power plant")[1].hasPrefix("certificates"))
        #expect(Self.sections("Jane\nIndustrial Training\nTrainee Engineer, Acme Power Ltd, Jan 2010 - Mar 2010")[1].hasPrefix("work"))
    }

    @Test func `Unlisted headings that look like the listed ones start a section of their own`() {
        let source = """
            Jane
            # OBJECTIVE ___
            To work
            # EXPERIENCE ___
            Acme Ltd, Engineer, 2010 - 2012
            # THINGS I LIKE ___
            Cats
            # EDUCATION ___
            B.Sc.
            """
        #expect(Self.sections(source).contains("other: Cats"))
    }

    @Test func `Work is found without any heading`() {
        let source = "Jane Example\njane@example.com\nAcme Constructions Ltd\nSite Engineer\nJan 2010 - Mar 2012\n- Built a bridge"
        #expect(Self.sections(source) == ["header: Jane Example", "work: Acme Constructions Ltd"])
    }
}
