import Testing

@testable import Scoring

struct RequirementReaderTests {
    private let reader = RequirementReader(
        taxonomy: Fixtures.taxonomy, matcher: Fixtures.knowledge.matcher, lexicon: Fixtures.lexicon)

    /// The groups of a label by the names of the skills that meet them in full.
    private func groups(_ label: String) -> [[String]] {
        reader.requirement(label).groups.map { group in
            group.compactMap {
                if case .skill(let skill) = $0.target, $0.scale == 1000 { Fixtures.taxonomy.skills[skill].name } else { nil }
            }
        }
    }

    @Test(arguments: [
        ("Swift", [["Swift"]]),
        ("go", [["Go"]]),
        ("R", [["R"]]),
        ("3+ years of Python", [["Python"]]),
        ("Strong communication skills", [["Communication"]]),
        ("Knowledge of MS Excel (required)", [["Microsoft Excel"]]),
        ("Django/Flask", [["Django", "Flask"]]),
        ("Java or Python", [["Java", "Python"]]),
        ("Java and Python", [["Java"], ["Python"]]),
        ("Python, Django, PostgreSQL", [["Python"], ["Django"], ["PostgreSQL"]]),
        ("Java, Kotlin or Scala", [["Java", "Kotlin", "Scala"]]),
        ("AWS (EC2, S3)", [["Amazon Web Services"]]),
        ("CI/CD", [["CI/CD"]]),
        ("K8s", [["Kubernetes"]]),
    ])
    func labelIsReadAsGroupsOfAlternatives(label: String, expected: [[String]]) {
        #expect(groups(label) == expected)
    }

    @Test func unknownLabelIsLookedForWordByWord() {
        let requirement = reader.requirement("Reading of old church ledgers")
        #expect(requirement.groups.count == 1)
        #expect(requirement.groups[0].contains { if case .words = $0.target { $0.scale == 1000 } else { false } })
        #expect(requirement.groups[0].contains { if case .stems = $0.target { true } else { false } })
    }

    @Test func softSkillsAndOfficeSoftwareAreGeneric() {
        #expect(reader.requirement("Communication").isGeneric)
        #expect(reader.requirement("MS Office").isGeneric)
        #expect(!reader.requirement("Swift").isGeneric)
    }
}
