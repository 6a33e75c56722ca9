import ResumeParse
import TestSupport
import Testing

@testable import Scoring

struct ScoreInvariantTests {
    /// Resumes of different shape, each scored against the same job.
    static let shapes: [(name: String, build: @Sendable (inout ResumeBuilder) -> Void)] = [
        ("ideal", { Fixtures.iosEngineer(&$0) }),
        ("empty", { _ in }),
        ("keywords", { $0.section(.skills, "Skills", lines: ["Swift, UIKit, REST APIs, Git, SwiftUI, Xcode"]) }),
        (
            "other trade",
            {
                $0.person("Ben Okoro", headline: "Civil Site Engineer")
                $0.section(.work, "Experience")
                $0.work("Civil Engineer", from: PartialDate(year: 2015), lines: ["Supervised concreting and surveying"])
            }
        ),
        ("loose words", { $0.line("Swift developer of apps, five years, UIKit and Git") }),
    ]

    @Test(arguments: shapes.indices)
    func everyNumberIsWithinItsBounds(shape: Int) {
        let record = Fixtures.score(Fixtures.iosJob, Self.shapes[shape].build)
        #expect(record.parts.map(\.part) == Part.allCases)
        for part in record.parts {
            #expect((0...1_000_000).contains(part.fraction))
            #expect(!part.explanation.isEmpty)
        }
        let points = Part.allCases.map { record.points(of: $0, weights: .standard) }
        #expect(record.overall(weights: .standard) == points.reduce(0, +))
        #expect((0...1000).contains(record.overall(weights: .standard)))
        #expect(record.relevantMonths >= 0)
        #expect(record.mustHaveSkills.map(\.label) == Fixtures.iosJob.mustHaveSkills)
    }

    @Test(arguments: shapes.indices)
    func everyCreditHasEvidenceThatStandsInTheText(shape: Int) {
        var builder = ResumeBuilder()
        Self.shapes[shape].build(&builder)
        let resume = builder.build(lexicon: Fixtures.lexicon)
        for match in Fixtures.score(resume, Fixtures.iosJob).mustHaveSkills {
            #expect((match.credit > 0) == !match.evidence.isEmpty)
            #expect((match.kind == .none) == (match.credit == 0))
            #expect(match.evidence.count <= SkillsPart.evidenceLimit)
            #expect(Set(match.evidence).count == match.evidence.count)
            for evidence in match.evidence {
                #expect(evidence.text == resume.document.string(of: evidence.span.range))
                #expect(evidence.page == 1)
            }
        }
    }

    @Test(arguments: ["Kubernetes", "Swift", "UIKit", "Git", "Communication", "Swift, UIKit, Git, REST APIs, SwiftUI"])
    func addingSkillsNeverLowersTheScore(skill: String) {
        for shape in Self.shapes {
            let before = Fixtures.score(Fixtures.iosJob, shape.build)
            let after = Fixtures.score(Fixtures.iosJob) {
                shape.build(&$0)
                $0.section(.skills, "More skills", lines: [skill])
            }
            for (old, new) in zip(before.parts, after.parts) { #expect(new.fraction >= old.fraction) }
            for (old, new) in zip(before.mustHaveSkills, after.mustHaveSkills) { #expect(new.credit >= old.credit) }
        }
    }

    @Test(arguments: ["Swift", "SwiftUI", "Git and UIKit"])
    func addingAMatchingSkillToARoleNeverLowersTheScore(skill: String) {
        func score(_ extra: [String]) -> ScoreRecord {
            Fixtures.score(Fixtures.iosJob) {
                $0.section(.work, "Experience")
                $0.work(
                    "Software Developer", from: PartialDate(year: 2019, month: 2), to: PartialDate(year: 2022, month: 5),
                    lines: ["Developed mobile apps"] + extra)
            }
        }
        let before = score([])
        let after = score(["Used \(skill) every day"])
        for (old, new) in zip(before.parts, after.parts) { #expect(new.fraction >= old.fraction) }
    }

    @Test(arguments: [
        ("Swift Kotlin", "12 Lake Road, Pune"), ("Mr. Ali Hassan", "Java Street 5, Jakarta"), ("Ms. Li Wei", "Berlin"),
    ])
    func nameAndAddressChangeNothing(name: String, address: String) {
        func score(_ name: String, _ address: String) -> ScoreRecord {
            Fixtures.score(Fixtures.iosJob) {
                $0.person(name, headline: "iOS Developer", address: address)
                $0.section(.work, "Experience")
                $0.work("iOS Developer", from: PartialDate(year: 2021), lines: ["Built apps in Swift"])
            }
        }
        let plain = score("Asha Rao", "12 Hill Road, Delhi")
        let other = score(name, address)
        #expect(other.parts == plain.parts)
        #expect(other.mustHaveSkills.map(\.credit) == plain.mustHaveSkills.map(\.credit))
    }

    @Test(arguments: [
        "Date of birth: 1 May 1960, male, married, Indian", "Gender: female. Nationality: French. Swift is my nickname",
    ])
    func personalDetailsChangeNothing(details: String) {
        let without = Fixtures.score(Fixtures.iosJob) { Fixtures.iosEngineer(&$0) }
        let with = Fixtures.score(Fixtures.iosJob) {
            Fixtures.iosEngineer(&$0)
            $0.section(.personal, "Personal details", lines: [details])
        }
        #expect(with == without)
    }

    @Test func yearOfGraduationAndNameOfTheSchoolChangeNothing() {
        func education(_ year: String, _ school: String) -> PartScore {
            Fixtures.score(Fixtures.iosJob) {
                $0.section(.education, "Education")
                $0.study("B.Sc in Computer Science, \(year)", level: .bachelor, institution: school)
            }.parts[Part.education.rawValue]
        }
        #expect(education("1988", "Small Town College") == education("2024", "Famous Computer Science University"))
    }

    @Test func repetitionCountsOnce() {
        func score(_ lines: [String]) -> ScoreRecord {
            Fixtures.score(Fixtures.iosJob) { $0.section(.skills, "Skills", lines: lines) }
        }
        let once = score(["Swift, UIKit"])
        let often = score(Array(repeating: "Swift, UIKit", count: 40))
        #expect(often.parts == once.parts)
        #expect(often.mustHaveSkills.allSatisfy { $0.evidence.count <= SkillsPart.evidenceLimit })
    }

    @Test func evidenceIsOrderedByStrengthThenPlace() throws {
        let record = Fixtures.score(Fixtures.iosJob) {
            $0.section(.skills, "Skills", lines: ["Swift"])
            $0.section(.work, "Experience")
            $0.work("iOS Developer", from: PartialDate(year: 2022), lines: ["Wrote Swift", "Taught Swift"])
        }
        let sections = try #require(record.mustHaveSkills.first).evidence.map(\.section)
        #expect(sections == [.work, .work, .skills])
        let starts = record.mustHaveSkills[0].evidence.prefix(2).map(\.span.start)
        #expect(starts == starts.sorted())
    }

    @Test func listOfKeywordsStaysBelowHalfOfAnEvidencedResume() {
        let evidenced = Fixtures.score(Fixtures.iosJob) { Fixtures.iosEngineer(&$0) }
        let keywords = Fixtures.score(Fixtures.iosJob) {
            $0.person("Eve Doe", headline: "iOS Engineer")
            $0.section(.skills, "Skills", lines: ["Swift, SwiftUI, UIKit, REST APIs, Git, Xcode, iOS, Combine, Core Data"])
        }
        #expect(evidenced.overall(weights: .standard) >= 750)
        #expect(keywords.overall(weights: .standard) * 2 < evidenced.overall(weights: .standard))
    }

    @Test func partWithoutWeightGivesNoPoints() throws {
        let weights = try ScoreWeights(thousandths: [0, 500, 200, 200, 100])
        let record = Fixtures.score(Fixtures.iosJob) { Fixtures.iosEngineer(&$0) }
        #expect(record.points(of: .skills, weights: weights) == 0)
    }

    @Test func sameResumeGivesTheSameRecord() {
        let first = Fixtures.score(Fixtures.iosJob) { Fixtures.iosEngineer(&$0) }
        for _ in 0..<5 { #expect(Fixtures.score(Fixtures.iosJob) { Fixtures.iosEngineer(&$0) } == first) }
    }
}
