internal import ResumeParse

/// What is wrong with a payload, in the shape in which DRF says it: messages at a field, below it an object's fields,
/// or a list's items. Members keep the order in which they were found.
public indirect enum FieldErrors: Sendable, Hashable {
    /// Sentences about one value.
    case messages([String])
    /// By field; a list of plain values names the items that are wrong by their position, `{"1": […]}`.
    case fields([Field])
    /// By item of a list of objects; an item without errors is an empty object.
    case items([FieldErrors])

    /// A field and what is wrong with it.
    public struct Field: Sendable, Hashable {
        /// The field's name.
        public var name: String
        /// What is wrong.
        public var errors: FieldErrors

        /// Makes one.
        public init(_ name: String, _ errors: FieldErrors) {
            self.name = name
            self.errors = errors
        }
    }

    /// Whether nothing is wrong.
    var isEmpty: Bool {
        switch self {
        case .messages(let messages): messages.isEmpty
        case .fields(let fields): fields.isEmpty
        case .items(let items): items.allSatisfy(\.isEmpty)
        }
    }

    /// Writes it as JSON.
    func write(to json: inout JSONWriter) {
        switch self {
        case .messages(let messages): json.array { for message in messages { $0.string(message) } }
        case .fields(let fields):
            json.object {
                for field in fields {
                    $0.key(field.name)
                    field.errors.write(to: &$0)
                }
            }
        case .items(let items):
            json.array {
                for item in items {
                    if item.isEmpty { $0.object { _ in } } else { item.write(to: &$0) }
                }
            }
        }
    }
}
