import Testing

/// A habit of writing employments: an example of it and the entries that it holds.
struct WorkHabits: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    var entries: [String]

    init(_ name: String, _ source: String, _ entries: String...) {
        self.name = name
        self.source = source
        self.entries = entries
    }

    var testDescription: String { name }

    static let all = labelled + linewise + prose + tables + roles + projects + wild
}
