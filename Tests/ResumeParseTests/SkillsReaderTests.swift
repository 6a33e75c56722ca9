import Testing

@testable import ResumeParse

/// Groups are compared as `name: a, b`; without a name only `a, b`.
struct SkillsReaderTests {
    static func found(_ source: String, kind: Section.Kind = .skills) -> [String] {
        let fixture = SectionFixture(source, kind: kind)
        return SkillsReader.read(sections: [fixture.section], of: fixture.text).map { group in
            (group.name.map { $0.text + ": " } ?? "") + group.keywords.map(\.text).joined(separator: ", ")
        }
    }

    @Test(
        "Any separator parts skills",
        arguments: [
            ("Swift, Objective-C; UIKit | Core Data", "Swift, Objective-C, UIKit, Core Data"),
            ("• Java • Spring Boot • C++", "Java, Spring Boot, C++"), ("Java\tPython\tC#", "Java, Python, C#"),
            ("Word / Excel / PowerPoint", "Word, Excel, PowerPoint"), ("QA/QC, CI/CD", "QA/QC, CI/CD"), ("FOB / CIF / DDP, Air freight", "FOB / CIF / DDP, Air freight"),
            ("Training & Development, P&L", "Training & Development, P&L"), ("Setting out, Make-up", "Setting out, Make-up"),
            ("Auto level\nTotal station\nBar bending schedule", "Auto level, Total station, Bar bending schedule"),
            ("Java, Python and Kotlin.", "Java, Python, Kotlin"), ("HTML, CSS etc.", "HTML, CSS"),
            ("Pain management, Insulin and heparin protocols", "Pain management, Insulin and heparin protocols"),
            ("Node.js, .NET, ASP.NET", "Node.js, .NET, ASP.NET"), ("C, R, Go", "C, R, Go"),
            ("Java - Spring - Hibernate", "Java, Spring, Hibernate"), ("➢ AutoCAD\n➢ STAAD Pro", "AutoCAD, STAAD Pro"),
            ("Figma,\nSketch, Adobe XD", "Figma, Sketch, Adobe XD"),
            ("MS Office 2010, Windows 7", "MS Office 2010, Windows 7"),
        ])
    func separators(source: String, expected: String) { #expect(Self.found(source) == [expected]) }

    @Test(
        "Levels, ratings and years are no part of a skill",
        arguments: [
            ("Java ●●●○○\nSQL ●●○○○", "Java, SQL"), ("Excel (Advanced), Word (Good)", "Excel, Word"),
            ("Python - 4 years", "Python"), ("MS Office – Good", "MS Office"), ("Excel: Advanced", "Excel"),
            ("Photoshop 80%", "Photoshop"), ("Java ★★★★☆", "Java"), ("AutoCAD\tExpert", "AutoCAD"),
            ("Kotlin (3+ yrs)", "Kotlin"),
            ("|||\nSkill\tLevel\nSQL\tIntermediate\nTableau\tExpert\n|||", "SQL, Tableau"),
        ])
    func levels(source: String, expected: String) { #expect(Self.found(source).joined(separator: ", ") == expected) }

    @Test(
        "Labels name groups",
        arguments: [
            ("Languages: Swift, C\nTools: Git, Xcode", ["Languages: Swift, C", "Tools: Git, Xcode"]),
            ("**Operating Systems :** Windows XP, Linux", ["Operating Systems: Windows XP, Linux"]),
            (
                "|||\n**Databases**\tOracle, MySQL\n**Web**\tHTML, CSS\n|||",
                ["Databases: Oracle, MySQL", "Web: HTML, CSS"]
            ),
            ("Packages\t: MS Office, Tally", ["Packages: MS Office, Tally"]),
            ("Technical skills: SAP MM, Ariba", ["Technical skills: SAP MM, Ariba"]), ("Skills: Swift, C", ["Swift, C"]),
            ("Cloud:\n• AWS\n• Azure\nData:\n• Spark", ["Cloud: AWS, Azure", "Data: Spark"]),
            (
                "**Clinical**\nTriage\nWound care\n**Systems**\nEpic, Cerner",
                ["Clinical: Triage, Wound care", "Systems: Epic, Cerner"]
            ),
        ])
    func groups(source: String, expected: [String]) { #expect(Self.found(source) == expected) }

    @Test(
        "Brackets with a long list give their items, others stay",
        arguments: [
            ("AWS (EC2, S3), Docker", "AWS (EC2, S3), Docker"), ("AWS (EC2, S3, EKS, RDS), Docker", "AWS, EC2, S3, EKS, RDS, Docker"),
            ("Basic Life Support (BLS), Triage", "Basic Life Support (BLS), Triage"),
            ("Formwork (Mivan)", "Formwork (Mivan)"),
        ])
    func brackets(source: String, expected: String) { #expect(Self.found(source) == [expected]) }

    @Test(
        "Sentences give the skills they name and nothing else",
        arguments: [
            ("Proficient in AutoCAD, Revit and STAAD Pro", ["AutoCAD, Revit, STAAD Pro"]),
            ("Knowledge of MS Excel and Tally", ["MS Excel, Tally"]),
            ("Basic knowledge of computer, MS Word, Excel and internet.", ["computer, MS Word, Excel, internet"]),
            ("Proficient with AutoCAD, MS Project & Primavera P6", ["AutoCAD, MS Project, Primavera P6"]),
            ("Good knowledge of PLC programming.", ["PLC programming"]),
            ("Ability to work under pressure with any team", []),
            ("Good communication skills", ["Good communication skills"]),
            ("Able to motivate people and to lead them", []),
            ("I have always been keen to take responsibility for the results of my team", []),
            ("Well versed with software like ETABS and SAP2000", ["ETABS, SAP2000"]),
            ("Familiar with Linux for daily work", ["Linux"]),
        ])
    func sentences(source: String, expected: [String]) { #expect(Self.found(source) == expected) }

    @Test func `Labels of skills are found in other sections`() {
        #expect(
            Self.found(
                "Father's name : A. Example\nComputer skills : MS Office, Tally\nOperating systems: Windows",
                kind: .personal)
                == ["Computer skills: MS Office, Tally", "Operating systems: Windows"])
        #expect(Self.found("B.Tech, 2015\nAddress: Road 5, Pune", kind: .education) == [])
    }

    @Test func `Single words below each other are items whatever their letters`() {
        #expect(Self.found("SQL\nTableau\ndbt\nLooker") == ["SQL, Tableau, dbt, Looker"])
    }

    static func levels(_ source: String) -> [String] {
        let fixture = SectionFixture(source, kind: .skills)
        return SkillsReader.read(sections: [fixture.section], of: fixture.text).map {
            $0.keywords.map(\.text).joined(separator: ", ") + " = " + ($0.level ?? "")
        }
    }

    @Test(
        "Levels are kept beside the skill, in dots, stars, shares, words and cells",
        arguments: [
            ("Java ●●●○○", "Java = 3/5"), ("SQL ★★★★☆", "SQL = 4/5"), ("Photoshop 80%", "Photoshop = 80%"),
            ("Excel (Advanced)", "Excel = Advanced"), ("Python - 4 years", "Python = 4 years"),
            ("AutoCAD\tExpert", "AutoCAD = Expert"), ("Swift • UIKit", "Swift, UIKit = "),
        ])
    func level(source: String, expected: String) { #expect(Self.levels(source) == [expected]) }

    @Test(
        "A suite's programs are a group, a bracket that explains a skill belongs to it",
        arguments: [
            ("MS Office (Excel, Word, Power Point)", "MS Office: Excel, Word, Power Point"),
            ("PLC Programming (Allen Bradley, Siemens S7-1200)", "PLC Programming (Allen Bradley, Siemens S7-1200)"),
            ("Chemical handling (SDS)", "Chemical handling (SDS)"), ("CCC from NIELIT", "CCC"),
            ("MS Word, MS Excel, Power Point & Internet.", "MS Word, MS Excel, Power Point, Internet"),
            ("Welding, Testing & Commissioning", "Welding, Testing & Commissioning"),
            ("1. Tally\n2. Internet", "Tally, Internet"), ("e-MAR, e-mail", "e-MAR, e-mail"),
        ])
    func groups(source: String, expected: String) { #expect(Self.found(source) == [expected]) }

    @Test("Strengths are skills only where they are no traits of character")
    func strengths() {
        #expect(
            Self.found("Channel expansion\nKey accounts\nForecasting", kind: .strengths) == [
                "Channel expansion, Key accounts, Forecasting"
            ])
        #expect(Self.found("Hard working\nPositive attitude\nForecasting", kind: .strengths) == [])
    }

    @Test("A label with its list in one row is that row's alone")
    func rows() { #expect(Self.found("Tools: Git, Jira\nTally ERP\nSAP") == ["Tools: Git, Jira", "Tally ERP, SAP"]) }
}
