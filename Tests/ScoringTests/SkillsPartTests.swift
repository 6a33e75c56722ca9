import ResumeParse
import TestSupport
import Testing

@testable import Scoring

struct SkillsPartTests {
    private func match(_ label: String, _ build: (inout ResumeBuilder) -> Void) -> SkillMatch {
        Fixtures.score(Job(title: "Engineer", mustHaveSkills: [label]), build).mustHaveSkills[0]
    }

    private func inWork(_ text: String, from: Int = 2020, to: Int? = nil) -> (inout ResumeBuilder) -> Void {
        { builder in
            builder.section(.work, "Experience")
            builder.work(
                "Developer", from: PartialDate(year: from), to: to.map { PartialDate(year: $0, month: 6) }, lines: [text])
        }
    }

    @Test(arguments: [
        ("Swift", "Wrote services in Swift and Kotlin", SkillMatch.Kind.exact),
        ("Kubernetes", "Ran everything on K8s", .alias),
        ("Swift", "Built screens in SwiftUI", .implied),
        ("PostgreSQL", "Tuned MySQL", .related),
        ("Kubernetes", "Painted walls", .none),
        ("Old church ledgers", "Catalogued old church ledgers", .exact),
        ("Financial statement archiving", "Archived the financial statements", .alias),
    ])
    func matchIsOfItsKind(label: String, text: String, kind: SkillMatch.Kind) {
        #expect(match(label, inWork(text)).kind == kind)
    }

    @Test(arguments: [
        ("Bank Reconciliation", "Reconciled the two sides of a quarrel at the bank", false),
        ("Bank Reconciliation", "Reconciled 14 bank accounts every day", true),
        ("Risk Assessment", "Assessed the risks of every lift", true),
        ("Risk Assessment", "Assessed candidates. Risks were few", false),
        ("Swift", "Acted swiftly", false),
        ("Negotiation", "Negotiated yearly terms with suppliers", true),
    ])
    func nameInOtherFormsCountsWhereItsWordsStandTogether(label: String, text: String, counts: Bool) {
        #expect((match(label, inWork(text)).credit >= 300) == counts)
    }

    @Test func kindsRankByCredit() {
        let credits = ["Wrote Swift and Objective-C", "Wrote SwiftUI", "Wrote Objective-C", "Wrote poems"].map {
            match("Swift", inWork($0)).credit
        }
        #expect(credits == credits.sorted(by: >))
        #expect(Set(credits).count == credits.count)
        #expect(credits.last == 0)
    }

    @Test func placesRankByWhatTheyProve() {
        let recent = match("Docker", inWork("Deployed with Docker")).credit
        let project = match("Docker") {
            $0.section(.projects, "Projects")
            $0.project("Home server", lines: ["Deployed with Docker"])
        }.credit
        let supported = Fixtures.score(Job(title: "Engineer", mustHaveSkills: ["Docker", "Git"])) {
            inWork("Kept the code in Git")(&$0)
            $0.section(.skills, "Skills", lines: ["Docker"])
        }.mustHaveSkills[0].credit
        let bare = match("Docker") { $0.section(.skills, "Skills", lines: ["Docker"]) }.credit
        #expect(recent > project)
        #expect(project > supported)
        #expect(supported > bare)
        #expect(bare > 0)
    }

    @Test func recentUseCountsMoreThanUseLongAgo() {
        let now = match("Docker", inWork("Docker", from: 2020)).credit
        let before = match("Docker", inWork("Docker", from: 2014, to: 2018)).credit
        let longAgo = match("Docker", inWork("Docker", from: 2002, to: 2006)).credit
        #expect(now > before)
        #expect(before > longAgo)
        #expect(longAgo >= 600)
    }

    @Test func longerUseCountsALittleMore() {
        let short = match("Docker", inWork("Docker", from: 2025)).credit
        let long = match("Docker", inWork("Docker", from: 2020)).credit
        #expect(short < long)
        #expect(long - short <= EvidenceStrength.shortUseLoss)
    }

    @Test func weakClaimsCountLess() {
        let plain = match("Docker") { $0.section(.summary, "Summary", lines: ["Knowledge of Docker"]) }.credit
        let weak = match("Docker") { $0.section(.summary, "Summary", lines: ["Basic knowledge of Docker"]) }.credit
        let denied = match("Docker") { $0.section(.summary, "Summary", lines: ["Willing to learn Docker"]) }.credit
        #expect(plain > weak)
        #expect(weak > 0)
        #expect(denied == 0)
    }

    @Test func alternativesTakeTheBestAndListsTheMean() {
        let either = match("Java or Docker", inWork("Docker")).credit
        let both = match("Java and Docker", inWork("Docker"))
        #expect(either == match("Docker", inWork("Docker")).credit)
        #expect(both.credit < either)
        #expect(both.kind == .related)
    }

    @Test func genericSkillsOutsideRelevantRolesAreCapped() {
        let job = Job(
            title: "Staff Nurse", description: "Nursing of patients on the ward, giving medication and wound care.",
            mustHaveSkills: ["Customer Service", "Wound Care"])
        let neighbour = Fixtures.score(job) {
            $0.section(.work, "Experience")
            $0.work("Cashier", from: PartialDate(year: 2018), lines: ["Customer service at the till of a supermarket"])
        }
        #expect(neighbour.mustHaveSkills[0].credit <= EvidenceStrength.genericCap)
    }

    @Test func skillsAreTakenFromTheDescriptionWhereNoneAreGiven() {
        let job = Job(
            title: "Data Engineer",
            description: """
                Requirements
                Experience with Apache Spark, Airflow and SQL. Good communication.
                Benefits
                Free yoga and a gym in the house.
                """)
        let labels = Fixtures.score(job) { _ in }.mustHaveSkills.map(\.label)
        #expect(labels.contains("Apache Spark"))
        #expect(labels.contains("SQL"))
        #expect(!labels.contains("Communication"))
        #expect(!labels.contains { $0.contains("Yoga") })
        #expect(labels.count <= JobProfile.derivedLimit)
    }
}
