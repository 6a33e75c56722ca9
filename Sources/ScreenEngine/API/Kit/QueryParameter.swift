/// A query parameter that an endpoint reads.
public struct QueryParameter: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its shape.
    public var schema: Schema
    /// What it does.
    public var description: String
    /// Whether it may be given more than once.
    public var isRepeatable: Bool

    /// Makes one.
    public init(_ name: String, _ schema: Schema, _ description: String, repeatable: Bool = false) {
        self.name = name
        self.schema = schema
        self.description = description
        isRepeatable = repeatable
    }

    /// What every paged list reads.
    public static let paging: [QueryParameter] = [
        QueryParameter("page", .integer(minimum: 1), "The page, from 1; `last` for the last one."),
        QueryParameter(
            "page_size", .integer(minimum: 1, maximum: PageRequest.largestSize),
            "Objects on a page; \(PageRequest.defaultSize) unless given."),
    ]

    /// The fields by which a list can be ordered.
    public static func ordering(_ fields: [String]) -> QueryParameter {
        QueryParameter(
            "ordering", .string(),
            "Fields with commas between them, `-` before one for the opposite order: \(fields.joined(separator: ", "))."
        )
    }

    /// The search over some fields.
    public static func search(_ fields: String) -> QueryParameter {
        QueryParameter("search", .string(), "Terms that must all be found, whatever their case, in \(fields).")
    }
}
