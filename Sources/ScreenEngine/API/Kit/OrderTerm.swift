/// A field that a list is ordered by.
public struct OrderTerm: Sendable, Hashable {
    /// The field, as the API names it.
    public var field: String
    /// Whether the largest come first.
    public var isDescending: Bool

    /// Makes one.
    public init(_ field: String, descending: Bool = false) {
        self.field = field
        isDescending = descending
    }

    /// Reads `-overall_score,created_at`. A field counts where it is named first, others than those offered don't.
    static func parse(_ text: String, of fields: [String]) -> [OrderTerm] {
        var terms: [OrderTerm] = []
        for part in text.split(separator: ",") {
            let name = PayloadText.trimmed(String(part))
            let term = name.hasPrefix("-") ? OrderTerm(String(name.dropFirst()), descending: true) : OrderTerm(name)
            if fields.contains(term.field), !terms.contains(where: { $0.field == term.field }) { terms.append(term) }
        }
        return terms
    }
}
