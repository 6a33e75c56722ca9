import ResumeParse
import TestSupport

@testable import Scoring

/// What every test of scoring shares: the tables, loaded once, and short ways to a score.
enum Fixtures {
    static let lexicon = Lexicon()
    static let knowledge = Knowledge()
    static let taxonomy = knowledge.taxonomy
    static let today = CalendarDay("2025-06-15")!

    /// The names of the skills that the matcher finds in a text.
    static func skills(in text: String, isList: Bool = false) -> [String] {
        let plain = PlainDocument(text, lexicon: lexicon)
        return knowledge.matcher.mentions(in: plain.document, index: plain.index, isList: isList).map {
            taxonomy.skills[$0.skill].name
        }
    }

    /// Scores a resume against a job.
    static func score(_ resume: ParsedResume, _ job: Job) -> ScoreRecord {
        Scorer(knowledge: knowledge, job: job, asOf: today, lexicon: lexicon).score(resume)
    }

    /// Builds a resume and scores it.
    static func score(_ job: Job, _ build: (inout ResumeBuilder) -> Void) -> ScoreRecord {
        var builder = ResumeBuilder()
        build(&builder)
        return score(builder.build(lexicon: lexicon), job)
    }

    static let iosJob = Job(
        title: "iOS Engineer",
        description: """
            Responsibilities
            Build and ship our iOS app in Swift and SwiftUI together with design.
            Write unit tests and keep the continuous integration healthy.
            Requirements
            3+ years of experience with iOS development, Swift, UIKit and REST APIs.
            Bachelor's degree in Computer Science or a related field.
            """,
        mustHaveSkills: ["Swift", "UIKit", "REST APIs", "Git"], minExperience: 36)

    /// A resume that fits `iosJob`.
    static func iosEngineer(_ builder: inout ResumeBuilder) {
        builder.person("Asha Rao", headline: "iOS Developer", address: "12 Lake Road, Pune")
        builder.section(.work, "Experience")
        builder.work(
            "iOS Developer", at: "Example Apps", from: PartialDate(year: 2021, month: 3),
            lines: [
                "Built the shopping app in Swift with UIKit, 40% fewer crashes",
                "Integrated REST APIs and wrote unit tests; reviewed code in Git",
            ])
        builder.work(
            "Junior iOS Developer", at: "Sample Labs", from: PartialDate(year: 2018, month: 6),
            to: PartialDate(year: 2021, month: 2), lines: ["Developed iOS screens in Objective-C and Swift"])
        builder.section(.projects, "Projects")
        builder.project("Trip planner", lines: ["Offline iOS app written in Swift, synced over a REST API, on Git"])
        builder.section(.education, "Education")
        builder.study("B.Tech in Computer Science", level: .bachelor, institution: "Example University")
        builder.section(.skills, "Skills", lines: ["Swift, UIKit, Git, REST APIs"])
    }
}
