import Testing

@testable import ScreenEngine

/// Steps are written `identifier:service@order`, those asked for without an identifier.
struct TemplateChangeTests {
    private static func steps(_ text: String) -> [InterviewStep] {
        text.split(separator: " ").map {
            let parts = $0.split { ":@".contains($0) }.compactMap { Int($0) }
            return InterviewStep(id: parts[0], service: parts[1], order: parts[2])
        }
    }

    private static func wishes(_ text: String) -> [TemplateChange.Wish] {
        text.split(separator: " ").map {
            let parts = $0.split(separator: "@").compactMap { Int($0) }
            return TemplateChange.Wish(service: parts[0], order: parts[1])
        }
    }

    @Test(
        "A step keeps its identifier where its service and order are asked for again, else where its service is",
        arguments: [
            ("", "1@1 2@2", "", "1@1 2@2", ""),
            ("5:1@1 6:2@2", "1@1 2@2", "", "", ""),
            ("5:1@1 6:2@2", "2@2 1@1", "", "", ""),
            ("5:1@1 6:2@2", "", "", "", "5 6"),
            ("5:1@1 6:2@2", "2@1 1@2", "6:2@1 5:1@2", "", ""),
            ("5:1@1 6:1@2", "1@2 1@3", "5:1@3", "", ""),
            ("5:1@1 6:1@2", "1@3 1@1", "6:1@3", "", ""),
            ("5:1@1 6:2@2", "1@1 3@2", "", "3@2", "6"),
            ("5:1@1", "1@1 1@2", "", "1@2", ""),
        ])
    func matches(before: String, asked: String, changed: String, added: String, removed: String) {
        let change = TemplateChange(
            of: TemplateChangeTests.steps(before), to: TemplateChangeTests.wishes(asked))
        #expect(change.changed.map { "\($0.id):\($0.service)@\($0.order)" }.joined(separator: " ") == changed)
        #expect(change.added.map { "\($0.service)@\($0.order)" }.joined(separator: " ") == added)
        #expect(change.removed.map(String.init).joined(separator: " ") == removed)
    }

    @Test("Preferences that are not given stay, and others are taken over")
    func preferences() {
        var step = TemplateChangeTests.steps("5:1@1")[0]
        step.preferences = #"{"a":1}"#
        let same = TemplateChange(of: [step], to: [.init(service: 1, order: 1)])
        #expect(same.changed.isEmpty)
        let other = TemplateChange(of: [step], to: [.init(service: 1, order: 1, preferences: "[]")])
        #expect(other.changed.map(\.preferences) == ["[]"])
        #expect(other.changed.map(\.id) == [5])
    }
}
