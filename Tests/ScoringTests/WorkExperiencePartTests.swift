import ResumeParse
import TestSupport
import Testing

@testable import Scoring

struct WorkExperiencePartTests {
    private func work(_ job: Job, _ build: (inout ResumeBuilder) -> Void) -> (fraction: Int, months: Int) {
        let record = Fixtures.score(job) {
            $0.section(.work, "Experience")
            build(&$0)
        }
        return (record.parts[Part.workExperience.rawValue].fraction, record.relevantMonths)
    }

    private let nurse = Job(
        title: "Staff Nurse",
        description: "Care for patients on a surgical ward: medication, wound care, vital signs, infection control.",
        mustHaveSkills: ["Patient Care", "Wound Care"], minExperience: 24)

    @Test(arguments: [
        ("iOS Engineer", "Senior iOS Developer", 800...1000),
        ("iOS Engineer", "Mobile Developer", 400...700),
        ("iOS Engineer", "Civil Engineer", 0...100),
        ("Staff Nurse", "RN", 800...1000),
        ("Staff Nurse", "Registered Nurse (ICU)", 800...1000),
        ("Electrical Engineer", "Civil Site Engineer", 0...100),
        ("Accountant", "Accounts Executive", 800...1000),
        ("Accountant", "Cashier", 0...100),
        ("HR Manager", "Project Manager", 0...100),
        ("HR Manager", "Manager, Human Resources", 800...1000),
        ("Marketing Manager", "Marketing Executive", 800...1000),
        ("Secondary Mathematics Teacher", "Math Teacher", 800...1000),
        ("Security Guard", "Network Security Engineer", 0...450),
        ("Java Developer", "Spring Boot Engineer", 400...1000),
    ])
    func titlesAreAlikeByTradeAndNotByRank(job: String, role: String, expected: ClosedRange<Int>) {
        func title(_ text: String) -> TitleProfile {
            let plain = PlainDocument(text, lexicon: Fixtures.lexicon)
            let mentions = Fixtures.knowledge.matcher.mentions(in: plain.document, index: plain.index, isList: true)
            return Fixtures.knowledge.titles.profile(
                of: plain.words, stems: Stem.hashes(of: plain.words, in: plain.document.text),
                mentions: mentions.map(\.skill))
        }
        let wanted = JobProfile(Job(title: job, description: job), knowledge: Fixtures.knowledge, lexicon: Fixtures.lexicon)
        let likeness = Fixtures.knowledge.titles.likeness(of: title(role), to: wanted.title, credits: wanted.titleCredits)
        #expect(expected.contains(likeness))
    }

    @Test func overlappingRolesCountOnce() {
        let lines = ["Patient care and wound care on a surgical ward, medication and vital signs for thirty patients"]
        let once = work(nurse) {
            $0.work("Nurse", from: PartialDate(year: 2020, month: 1), to: PartialDate(year: 2021, month: 12), lines: lines)
        }
        let twice = work(nurse) {
            $0.work("Nurse", from: PartialDate(year: 2020, month: 1), to: PartialDate(year: 2021, month: 12), lines: lines)
            $0.work("Nurse", from: PartialDate(year: 2020, month: 6), to: PartialDate(year: 2021, month: 6), lines: lines)
        }
        #expect(once.months == 24)
        #expect(twice.months == 24)
    }

    @Test func roleOfAnotherTradeThatSharesOnlyGenericWordsIsNotRelevant() {
        let result = work(nurse) {
            $0.work(
                "Store Manager", from: PartialDate(year: 2015),
                lines: ["Managed inventory, customer service and communication with a team of assistants in a busy store"])
        }
        #expect(result.months == 0)
        #expect(result.fraction == 0)
    }

    @Test func shorterExperienceThanAskedForGivesLess() {
        func fraction(_ year: Int) -> Int {
            work(nurse) {
                let start = PartialDate(year: year, month: 1)
                $0.work("Staff Nurse", from: start, lines: ["Patient care, wound care and medication on a surgical ward"])
            }.fraction
        }
        #expect(fraction(2025) < fraction(2024))
        #expect(fraction(2024) < fraction(2022))
    }

    @Test func moreThanTheMostAskedForLosesLittle() {
        let lines = ["Patient care, wound care and medication on a surgical ward"]
        var capped = nurse
        capped.maxExperience = 48
        let within = work(capped) { $0.work("Staff Nurse", from: PartialDate(year: 2022), lines: lines) }.fraction
        let beyond = work(capped) { $0.work("Staff Nurse", from: PartialDate(year: 2005), lines: lines) }.fraction
        #expect(beyond <= within)
        #expect(beyond * 100 >= within * 90)
    }

    @Test func recentRoleFitsBetterThanAnOldOne() {
        let lines = ["Patient care, wound care and medication on a surgical ward"]
        let now = work(nurse) { $0.work("Staff Nurse", from: PartialDate(year: 2022), lines: lines) }.fraction
        let old = work(nurse) {
            $0.work("Staff Nurse", from: PartialDate(year: 2008), to: PartialDate(year: 2012), lines: lines)
        }.fraction
        #expect(now > old)
    }

    @Test func statedLengthCountsWhereNoDateIsWritten() {
        var builder = ResumeBuilder()
        builder.section(.work, "Experience")
        builder.work("Staff Nurse", from: nil, lines: ["Patient care, wound care and medication on a surgical ward"])
        var resume = builder.build(lexicon: Fixtures.lexicon)
        resume.resume.work[0].statedMonths = 30
        #expect(Fixtures.score(resume, nurse).relevantMonths == 30)
    }

    @Test func lengthStatedInTheSummaryCountsWhereNoRoleHasDates() {
        func fraction(_ summary: String) -> Int {
            Fixtures.score(nurse) {
                $0.section(.summary, "Summary", lines: [summary])
                $0.section(.work, "Experience")
                $0.work(
                    "Staff Nurse", from: nil, lines: ["Patient care, wound care and medication on a surgical ward"])
            }.parts[Part.workExperience.rawValue].fraction
        }
        #expect(fraction("Nurse with over 8 years of experience") > fraction("Nurse with much experience"))
    }

    @Test func bareTitleCountsLessThanATitleWithContent() {
        let bare = work(nurse) { $0.work("Staff Nurse", from: PartialDate(year: 2020)) }.fraction
        let full = work(nurse) {
            $0.work(
                "Staff Nurse", from: PartialDate(year: 2020),
                lines: ["Patient care, wound care, medication, vital signs and infection control on a surgical ward"])
        }.fraction
        #expect(bare < full)
    }

    @Test(
        arguments: [
            (PartialDate(year: 2020, month: 1), PartialDate(year: 2020, month: 12) as PartialDate?, false, 12),
            (PartialDate(year: 2018), PartialDate(year: 2020), false, 24),
            (PartialDate(year: 2024, month: 7), nil, true, 12),
            (PartialDate(year: 2030, month: 1), nil, true, nil),
            (PartialDate(year: 2021, month: 12), PartialDate(year: 2021, month: 1), false, 12),
            (PartialDate(year: 2024, month: 1), PartialDate(year: 2031, month: 1), false, 18),
        ] as [(PartialDate, PartialDate?, Bool, Int?)])
    func monthsAreCountedFromTheFirstToTheLast(start: PartialDate, end: PartialDate?, isCurrent: Bool, months: Int?) {
        let range = Timeline.months(from: start, to: end, isCurrent: isCurrent, today: Fixtures.today)
        #expect(range?.count == months)
    }
}
