import ResumeParse
import TestSupport
import Testing

@testable import Scoring

struct OtherPartsTests {
    private func fraction(_ part: Part, _ job: Job, _ build: (inout ResumeBuilder) -> Void) -> Int {
        Fixtures.score(job, build).parts[part.rawValue].fraction
    }

    // Projects

    @Test func projectOnTheMustHaveSkillsCountsAndOneOnAnotherSubjectDoesNot() {
        let matching = fraction(.projects, Fixtures.iosJob) {
            $0.section(.projects, "Projects")
            $0.project("Trip planner", lines: ["iOS app in Swift and UIKit over a REST API"])
        }
        let other = fraction(.projects, Fixtures.iosJob) {
            $0.section(.projects, "Projects")
            $0.project("Village well", lines: ["Dug a well and laid pipes for forty families"])
        }
        #expect(matching >= 500_000)
        #expect(other == 0)
    }

    @Test func achievementsInRolesStandInForProjectsInPart() {
        let role = { (builder: inout ResumeBuilder) in
            builder.section(.work, "Experience")
            builder.work(
                "iOS Developer", from: PartialDate(year: 2021),
                lines: ["Built the app in Swift and UIKit", "Developed a client for the REST APIs", "Kept code in Git"])
        }
        let fromWork = fraction(.projects, Fixtures.iosJob, role)
        #expect(fromWork > 0)
        #expect(fromWork <= ProjectsPart.workShare * 1000)
        #expect(fraction(.projects, Fixtures.iosJob) { $0.section(.skills, "Skills", lines: ["Swift, UIKit"]) } == 0)
    }

    @Test func moreMustHaveSkillsInProjectsCountMore() {
        func score(_ line: String) -> Int {
            fraction(.projects, Fixtures.iosJob) {
                $0.section(.projects, "Projects")
                $0.project("App", lines: [line])
            }
        }
        #expect(score("Written in Swift") < score("Written in Swift with UIKit"))
    }

    // Education

    @Test(arguments: [
        ("B.Tech in Computer Science", EducationLevel.bachelor, "Diploma in Computer Science", EducationLevel.diploma),
        ("B.Tech in Computer Science", .bachelor, "B.A. in French Literature", .bachelor),
        ("M.Sc in Computer Science", .master, "Higher secondary, science", .upperSecondary),
    ])
    func levelAndFieldCount(better: String, level: EducationLevel, worse: String, lower: EducationLevel) {
        func score(_ text: String, _ level: EducationLevel) -> Int {
            fraction(.education, Fixtures.iosJob) {
                $0.section(.education, "Education")
                $0.study(text, level: level)
            }
        }
        #expect(score(better, level) > score(worse, lower))
        #expect(score(worse, lower) > 0)
    }

    @Test(arguments: [
        ("A computer science degree is needed", true), ("Degree in nursing or midwifery", true),
        ("A degree of any kind", false), ("Experience in nursing", false),
    ])
    func fieldIsReadBesideTheDegree(posting: String, namesField: Bool) {
        let job = JobProfile(
            Job(title: "Helper", description: posting), knowledge: Fixtures.knowledge, lexicon: Fixtures.lexicon)
        #expect(job.education.namesField == namesField)
    }

    @Test(arguments: [("B.Com", 1000), ("MBA in Finance", 600), ("B.Sc Zoology", 0)])
    func fieldsOfStudyAreTheSameNeighboursOrOthers(study: String, expected: Int) {
        let job = JobProfile(
            Job(title: "Accountant", description: "Degree in commerce"), knowledge: Fixtures.knowledge,
            lexicon: Fixtures.lexicon)
        let words = PlainDocument(study, lexicon: Fixtures.lexicon).words
        #expect(
            job.education.fit(of: words, range: words.indices, studies: Fixtures.knowledge.studies) == expected)
    }

    @Test func educationWithoutEntriesIsReadFromItsSection() {
        let found = fraction(.education, Fixtures.iosJob) {
            $0.section(.education, "Education", lines: ["Completed B.Tech in computer science with distinction"])
        }
        #expect(found >= 900_000)
    }

    @Test func degreeOfAnyFieldIsEnoughWhereNothingIsAskedFor() {
        let job = Job(title: "Driver", description: "Drive a van in the city.", mustHaveSkills: ["Driving"])
        let found = fraction(.education, job) {
            $0.section(.education, "Education")
            $0.study("High school", level: .upperSecondary)
        }
        #expect(found > 0)
    }

    @Test(arguments: [
        ("Bachelor's degree in Nursing", [EducationLevel.bachelor]), ("MS Office", []), ("Must be able to", []),
        ("PhD or Master's degree", [.doctorate, .master]), ("B.Tech / BE", [.bachelor, .bachelor]), ("diploma", [.diploma]),
    ])
    func degreesAreReadFromWords(text: String, levels: [EducationLevel]) {
        let words = PlainDocument(text, lexicon: Fixtures.lexicon).words
        #expect(DegreeWords.degrees(in: words, range: words.indices).map(\.level) == levels)
    }

    // Certifications

    private let manager = Job(
        title: "Project Manager",
        description: "Lead construction projects. PMP certification required. Knowledge of scheduling in Primavera P6.",
        mustHaveSkills: ["Project Management", "Primavera P6"])

    @Test func namedCredentialCountsMostAndOneOfAnotherTradeNothing() {
        func score(_ name: String) -> Int {
            fraction(.certifications, manager) {
                $0.section(.certificates, "Certificates")
                $0.certificate(name)
            }
        }
        #expect(score("PMP, 2021") >= 700_000)
        #expect(score("Basic Life Support (BLS)") == 0)
        #expect(score("Primavera P6 course") > 0)
        #expect(score("Primavera P6 course") < score("PMP, 2021"))
    }

    @Test func credentialCountsOutsideTheCertificatesSectionToo() {
        let found = fraction(.certifications, manager) {
            $0.section(.summary, "Summary", lines: ["PMP certified manager of large sites"])
        }
        #expect(found > 0)
    }

    @Test func noCertificateGivesNothing() {
        #expect(fraction(.certifications, manager) { Fixtures.iosEngineer(&$0) } == 0)
    }
}
