import TestSupport
import Testing

@testable import ResumeParse

struct SectionListTests {
    /// The kinds of the sections of a text.
    static func kinds(_ source: String) -> [Section.Kind] {
        let document = MarkedText.document(source)
        let lexicon = SectionFixture.lexicon
        let text = ResumeText(document: document, index: WordIndex(document, lexicon: lexicon), lexicon: lexicon)
        var splitter = SectionSplitter(ResumeLines(text))
        return splitter.sections().map(\.kind)
    }

    @Test func `A label of a study is no heading of courses or skills`() {
        let source = """
            A. Example

            # EDUCATION
            Course : B.Sc
            Specialization : Horticulture
            Institute : Example University

            # HOBBIES
            Chess
            """
        #expect(Self.kinds(source) == [.header, .education, .interests])
    }

    @Test func `Programming languages in a section on skills are no spoken ones`() {
        let source = """
            A. Example

            # TECHNICAL SKILLS
            Languages : C, C++, Java
            Operating Systems : Windows, Linux

            # LANGUAGES
            English, Tamil
            """
        #expect(Self.kinds(source) == [.header, .skills, .languages])
    }

    @Test func `Sections with headings of their own stay apart`() {
        let source = """
            A. Example

            # EDUCATION
            B.Sc, Example University, 2015

            # CERTIFICATIONS
            First Aid, 2016

            # SKILLS
            Swift, C
            """
        #expect(Self.kinds(source) == [.header, .education, .certificates, .skills])
    }

    @Test func `Personal labels end a list without a heading`() {
        let source = """
            A. Example

            # SKILLS
            AutoCAD, Revit
            Father's Name : B. Example
            Gender : Female

            # CERTIFICATIONS
            NEBOSH IGC
            Marital Status : Single
            """
        #expect(Self.kinds(source) == [.header, .skills, .personal, .certificates, .personal])
    }

    @Test func `A mother tongue among skills is a language, and skills go on behind it`() {
        let source = """
            A. Example

            # PERSONAL SKILLS
            Mother tongue(s)\tItalian
            Other language(s)\tEnglish C1
            Digital skills\tExcel
            """
        #expect(Self.kinds(source).contains(.languages))
        #expect(Self.kinds(source).last == .skills)
    }

    @Test func `A place is a signature's only where the document ends`() {
        let tail = Array(repeating: "More work was done here.", count: 8).joined(separator: "\n")
        let head = "A. Example\n\n# CERTIFICATIONS\nNEBOSH IGC\nPlace : Example Town\n"
        #expect(Self.kinds(head).contains(.declaration))
        #expect(!Self.kinds(head + tail).contains(.declaration))
    }
}
