import ResumeParse
import TestSupport
import Testing

@testable import Scoring

struct SkillMatcherTests {
    @Test(arguments: [
        ("Deployed services on K8s", "Kubernetes"),
        ("Built the app with SwiftUI", "SwiftUI"),
        ("Advanced user of MS Excel", "Microsoft Excel"),
        ("Skilled in e-procurement", "e-Procurement"),
        ("Python and Golang services", "Go"),
        ("Java, Python, Go, Rust", "Go"),
        ("Statistical modelling with R, Python and SAS", "R"),
        ("Experience in C++ and C#", "C++"),
        ("Wrote REST API tests", "RESTful APIs"),
        ("ACLS certified", "ACLS"),
        ("Managed stock control of two stores", "Inventory Management"),
        ("ASP.NET and .NET services", ".NET"),
    ])
    func findsASkillByItsNamesInContext(text: String, skill: String) {
        #expect(Fixtures.skills(in: text).contains(skill))
    }

    @Test(arguments: [
        ("Led the go to market plan", "Go"),
        ("Worked in R&D for pumps", "R"),
        ("I excel at working with people", "Microsoft Excel"),
        ("Excel in a team and meet targets", "Microsoft Excel"),
        ("Took swift action to react to complaints", "Swift"),
        ("Took swift action to react to complaints", "React"),
        ("Vitamin C deficiency", "C"),
        ("Responsible for it and more", "Information Technology"),
        ("In the spring of 2019", "Spring Framework"),
        ("No experience in Kubernetes", "Kubernetes"),
        ("Willing to learn Python", "Python"),
        ("I am eager to learn Docker and Kubernetes", "Docker"),
    ])
    func doesNotFindAnEverydayWordOrADeniedSkill(text: String, skill: String) {
        #expect(!Fixtures.skills(in: text).contains(skill))
    }

    @Test func skillAfterADenialEndsWithTheSentence() {
        #expect(Fixtures.skills(in: "No experience in Java. Five years of Python") == ["Python"])
        #expect(Fixtures.skills(in: "Not familiar with Java but expert in Python") == ["Python"])
    }

    @Test func longestNameWins() {
        #expect(Fixtures.skills(in: "Worked with SQL Server Reporting Services") != ["SQL"])
        #expect(!Fixtures.skills(in: "Machine learning engineer").contains("Fast Learning"))
    }

    @Test(arguments: [
        (Section.Kind.personal, false), (.references, false), (.declaration, false), (.interests, false),
        (.work, true), (.skills, true), (.summary, true),
    ])
    func onlySectionsThatTellOfWorkGiveMentions(kind: Section.Kind, counts: Bool) {
        var builder = ResumeBuilder()
        builder.section(kind, "Heading", lines: ["Kubernetes and Docker"])
        let parsed = builder.build(lexicon: Fixtures.lexicon)
        let found = Fixtures.knowledge.matcher.mentions(in: parsed, map: ResumeMap(parsed))
        #expect(found.isEmpty == !counts)
    }

    @Test func namesOfPeopleEmployersAndSchoolsAreNoSkills() {
        var builder = ResumeBuilder()
        builder.person("Python Kumar")
        builder.section(.work, "Experience")
        builder.work("Clerk", at: "Kubernetes Consulting", from: PartialDate(year: 2020))
        builder.section(.education, "Education")
        builder.study("B.Com", level: .bachelor, institution: "Docker University")
        builder.section(.other, "Links", lines: ["https://www.jenkins.io/user", "name@terraform.com"])
        let parsed = builder.build(lexicon: Fixtures.lexicon)
        let found = Fixtures.knowledge.matcher.mentions(in: parsed, map: ResumeMap(parsed))
        let names = Set(found.map { Fixtures.taxonomy.skills[$0.skill].name })
        #expect(names.isDisjoint(with: ["Python", "Kubernetes", "Docker", "Jenkins", "Terraform"]))
    }

    @Test func nameIsFoundOverTheEndOfAWrappedLine() {
        var builder = ResumeBuilder()
        builder.section(.work, "Experience", lines: ["Led the team that introduced machine", "learning in the bank"])
        let parsed = builder.build(lexicon: Fixtures.lexicon)
        let found = Fixtures.knowledge.matcher.mentions(in: parsed, map: ResumeMap(parsed))
        #expect(found.contains { Fixtures.taxonomy.skills[$0.skill].name == "Machine Learning" })
    }
}
