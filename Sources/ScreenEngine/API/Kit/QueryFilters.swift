public import Hummingbird

/// Reads a list's filters, order and search from the query, and collects what is wrong with them as django-filter does.
/// Parameters that nobody reads are ignored, and so are empty ones.
///
///     var query = try QueryFilters(request)
///     let job = query.integer("job")
///     let order = query.ordering(["created_at", "title"], default: "-created_at")
///     try query.finish()
public struct QueryFilters: Sendable {
    /// The query.
    public let query: QueryString
    private var errors: [FieldErrors.Field] = []

    /// Takes the query of a request.
    public init(_ request: Request) throws(APIError) { query = try QueryString(request) }

    /// Takes a query.
    public init(_ query: QueryString) { self.query = query }

    /// How a fraction meets a column of integers.
    public enum Bound: Sendable, Hashable {
        /// The column has to be this: a fraction is no integer, and gives `Int.min`, which no row has.
        case equal
        /// The column has to be this or more.
        case least
        /// The column has to be this or less.
        case most
    }

    /// Whether there is such a parameter, empty or not.
    public func has(_ name: String) -> Bool { query[name] != nil }

    /// A number, for a column of integers; one that is out of range gives the nearest that there is.
    public mutating func integer(_ name: String, _ bound: Bound = .equal) -> Int? {
        decimal(name, places: 0, bound)
    }

    /// A number, for a column of decimals kept times ten to the power of `places`.
    public mutating func decimal(_ name: String, places: Int, _ bound: Bound = .equal) -> Int? {
        guard let text = given(name) else { return nil }
        guard let number = DecimalText(PayloadText.trimmed(text)) else {
            refuse(name, QueryMessage.number)
            return nil
        }
        guard number.isBelowGoogol else {
            refuse(name, QueryMessage.largest)
            return nil
        }
        switch bound {
        case .equal: return number.scaled(places: places, rounding: .none) ?? .min
        case .least: return number.scaled(places: places, rounding: .up)
        case .most: return number.scaled(places: places, rounding: .down)
        }
    }

    /// A moment; UTC where it names no offset, midnight where it is a date.
    public mutating func timestamp(_ name: String) -> Timestamp? {
        guard let text = given(name) else { return nil }
        guard let moment = TimestampText.parse(PayloadText.trimmed(text)), TimestampText.range.contains(moment) else {
            refuse(name, QueryMessage.timestamp)
            return nil
        }
        return moment
    }

    /// A truth value; anything but `true`, `false` (whatever their case), `1` and `0` is ignored.
    public func bool(_ name: String) -> Bool? {
        switch query[name]?.lowercased() {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    /// A text, without space around it.
    public mutating func text(_ name: String) -> String? {
        guard let text = given(name) else { return nil }
        guard !text.utf8.contains(0) else {
            refuse(name, PayloadMessage.nullCharacters)
            return nil
        }
        let trimmed = PayloadText.trimmed(text)
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The different texts of a parameter that may be given more than once.
    public mutating func texts(_ name: String) -> [String] {
        different(query.values(name), name) { $0.map(PayloadText.trimmed).filter { !$0.isEmpty } }
    }

    /// Values of which each costs a condition, so that nobody's list takes minutes.
    private mutating func different(_ given: [String], _ name: String, _ read: ([String]) -> [String]) -> [String] {
        guard !given.contains(where: { $0.utf8.contains(0) }) else {
            refuse(name, PayloadMessage.nullCharacters)
            return []
        }
        var seen: Set<String> = []
        let values = read(given).filter { seen.insert($0).inserted }
        guard values.count <= QueryFilters.mostValues else {
            refuse(name, QueryMessage.tooMany(QueryFilters.mostValues))
            return []
        }
        return values
    }

    /// Different terms of a search, or values of a parameter, that a list is asked for by.
    static let mostValues = 20

    /// The numbers of a list with commas between them.
    public mutating func integers(_ name: String) -> [Int]? {
        guard let text = given(name) else { return nil }
        var found: [Int] = []
        for part in text.split(separator: ",") {
            guard let number = DecimalText(PayloadText.trimmed(String(part))) else {
                refuse(name, QueryMessage.number)
                return nil
            }
            found.append(number.scaled(places: 0, rounding: .none) ?? .min)
        }
        return found
    }

    /// The order asked for; fields that aren't offered are ignored.
    ///
    /// - Parameter fallback: the order where none of them is, written as in the query.
    public func ordering(_ fields: [String], default fallback: String) -> [OrderTerm] {
        let asked = OrderTerm.parse(query["ordering"] ?? "", of: fields)
        return asked.isEmpty ? OrderTerm.parse(fallback, of: fields) : asked
    }

    /// The terms that must all be found, split as DRF splits them.
    public mutating func searchTerms() -> [String] {
        different([query["search"] ?? ""], "search") { $0.flatMap(SearchTerms.split) }
    }

    /// Adds what is wrong with a parameter.
    public mutating func refuse(_ name: String, _ message: String) {
        errors.append(FieldErrors.Field(name, .messages([message])))
    }

    /// Throws 400 if anything was wrong.
    public func finish() throws(APIError) {
        if !errors.isEmpty { throw .invalid(.fields(errors)) }
    }

    private func given(_ name: String) -> String? {
        guard let text = query[name], !PayloadText.trimmed(text).isEmpty else { return nil }
        return text
    }
}
