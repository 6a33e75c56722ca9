/// Counts how many values of each field a parse found, and how many of them are right: a value counts once, however
/// often it is written, for each time that the truth has it.
public struct FieldTally: Sendable {
    /// The counts of one field.
    public struct Counts: Sendable {
        /// Values that are in both.
        public var right = 0
        /// Values that were found.
        public var found = 0
        /// Values that are true.
        public var true_ = 0

        /// Makes counts of nothing.
        public init() {}

        /// The harmonic mean of precision and recall, 0 to 1.
        public var f1: Double { found + true_ == 0 ? 1 : 2 * Double(right) / Double(found + true_) }
    }

    /// The counts by field.
    public private(set) var fields: [String: Counts] = [:]
    /// What was wrong, a line each.
    public private(set) var failures: [String] = []

    /// Makes an empty tally.
    public init() {}

    /// Compares the values of one field of one document.
    public mutating func compare(_ field: String, found: [String], truth: [String], in document: String) {
        let found = found.map(FieldTally.normal).filter { !$0.isEmpty }
        let truth = truth.map(FieldTally.normal).filter { !$0.isEmpty }
        var rest = truth
        var right = 0
        var wrong: [String] = []
        for value in found {
            if let place = rest.firstIndex(of: value) {
                rest.remove(at: place)
                right += 1
            } else {
                wrong.append(value)
            }
        }
        fields[field, default: Counts()].right += right
        fields[field, default: Counts()].found += found.count
        fields[field, default: Counts()].true_ += truth.count
        if !wrong.isEmpty || !rest.isEmpty { failures.append("\(document) \(field): missed \(rest), wrong \(wrong)") }
    }

    /// A value as it is compared: lower case, without punctuation, white space folded. What people disagree on when they
    /// copy a field by hand must not count.
    public static func normal(_ value: String) -> String {
        value.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#") }.joined(separator: " ")
    }
}
