import ResumeParse
import Testing

@testable import Scoring

struct TaxonomyTests {
    private let taxonomy = Fixtures.taxonomy

    @Test func hasAtLeastThreeThousandSkills() {
        #expect(taxonomy.skills.count >= 3000)
    }

    @Test func everyReferenceLeadsToASkill() {
        #expect(TaxonomyReader().unresolved == [])
    }

    @Test func namesAreUnique() {
        #expect(Set(taxonomy.skills.map(\.name)).count == taxonomy.skills.count)
    }

    @Test func everyNameIsFoundAsTheLabelOfItsSkillOrOfOneThatSharesItsWords() {
        let lost = taxonomy.skills.indices.filter { skill in
            let words = WordIndex(text: taxonomy.skills[skill].name).words
            return taxonomy.skill(labelled: words[...]) == nil
        }
        #expect(lost.map { taxonomy.skills[$0].name } == [])
    }

    @Test func namesAreCutIntoWordsAsTextsAre() {
        var cutter = NameCutter()
        for name in taxonomy.skills.map(\.name) + ["don't stop", "C++", "c#", "R&D", ".NET core", "asp.net", "F#", "Café-bar", "A.B", "O'Neil's"] {
            let words = WordIndex(text: name).words
            let bytes = Array(name.utf8)
            bytes.withUnsafeBufferPointer { cutter.cut($0, 0..<bytes.count) }
            #expect(cutter.words.map(\.hash) == words.map(\.hash), "\(name)")
            #expect(cutter.words.map(\.singular) == words.map(\.singular), "\(name)")
            #expect(cutter.words.map(\.isCapitals) == words.map { $0.shape.contains(.capitals) }, "\(name)")
            #expect(cutter.words.map(\.isCapitalised) == words.map { $0.shape.contains(.capitalised) }, "\(name)")
        }
    }

    @Test func noSkillShowsItself() {
        let cyclic = taxonomy.skills.indices.filter { skill in
            taxonomy.allBroader(than: skill).contains { step in
                taxonomy.broader(than: step.skill).contains(Int32(skill))
            }
        }
        #expect(cyclic.map { taxonomy.skills[$0].name } == [])
    }

    @Test func everyKindHasSkills() {
        let kinds = Set(taxonomy.skills.map(\.kind))
        #expect(kinds == Set(Skill.Kind.allCases))
    }

    @Test func neighboursAreSymmetric() throws {
        for skill in taxonomy.skills.indices {
            for other in taxonomy.related(to: skill) {
                #expect(taxonomy.related(to: Int(other)).contains(Int32(skill)))
            }
        }
    }

    @Test(arguments: [
        ("SwiftUI", "Swift"), ("React", "JavaScript"), ("Spring Boot", "Java"), ("Accounts Payable", "Accounting"),
        ("Amazon EKS", "Kubernetes"),
    ])
    func narrowerSkillShowsTheBroader(narrow: String, broad: String) throws {
        let narrow = try #require(taxonomy.skill(named: narrow))
        let broad = try #require(taxonomy.skill(named: broad))
        let credits = SkillCredits.credits(for: broad, in: taxonomy)
        let credit = try #require(credits.first { $0.skill == narrow })
        #expect(credit.kind == .implied)
        #expect(credit.credit >= SkillCredits.implied.last!)
    }

    @Test func narrowerSkillsAreNearestFirst() throws {
        let programming = try #require(taxonomy.skill(named: "Programming"))
        let steps = taxonomy.allNarrower(than: programming)
        #expect(steps.map(\.distance) == steps.map(\.distance).sorted())
        #expect(Set(steps.map(\.skill)).count == steps.count)
    }
}
