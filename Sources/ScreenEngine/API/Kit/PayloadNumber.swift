/// What DRF's number fields have in common.
enum PayloadNumber {
    /// DRF's guard against texts that take long to convert.
    static let longestText = 1000

    /// An integer.
    static func integer(_ value: JSONValue) throws(FieldProblem) -> Int {
        if case .integer(let number) = value { return number }
        let text = try self.text(value, PayloadMessage.integer)
        guard let found = DecimalText(text)?.scaled(places: 0, rounding: .none) else {
            throw FieldProblem(PayloadMessage.integer)
        }
        // An exponent makes a number of JSON, but in a text Python's `int` doesn't know it.
        if case .string = value, text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
            throw FieldProblem(PayloadMessage.integer)
        }
        return found
    }

    /// A decimal in units of its last place.
    static func decimal(_ value: JSONValue, digits: Int, places: Int) throws(FieldProblem) -> Int {
        let text = try self.text(value, PayloadMessage.number)
        guard let number = DecimalText(text) else { throw FieldProblem(PayloadMessage.number) }
        let precision = number.precision
        if precision.total > digits { throw FieldProblem(PayloadMessage.maxDigits(digits)) }
        if precision.places > places { throw FieldProblem(PayloadMessage.maxPlaces(places)) }
        if precision.whole > digits - places { throw FieldProblem(PayloadMessage.maxWholeDigits(digits - places)) }
        guard let found = number.scaled(places: places, rounding: .none) else {
            throw FieldProblem(PayloadMessage.number)
        }
        return found
    }

    /// An identifier: a number or digits.
    static func key(_ value: JSONValue) throws(FieldProblem) -> Int {
        switch value {
        case .integer(let key): return key
        case .string(""): throw FieldProblem(PayloadMessage.null)
        case .string(let text):
            if let key = PythonInteger.parse(text), key < .max { return key }
            throw FieldProblem(PayloadMessage.keyType("str"))
        case .number(let text):
            if let key = DecimalText(text)?.scaled(places: 0, rounding: .none), key < .max { return key }
            throw FieldProblem(PayloadMessage.key(text: text))
        case .null: throw FieldProblem(PayloadMessage.key(text: "None"))
        case .bool, .array, .object: throw FieldProblem(PayloadMessage.keyType(value.pythonType))
        }
    }

    private static func text(_ value: JSONValue, _ message: String) throws(FieldProblem) -> String {
        switch value {
        case .integer(let number): return String(number)
        case .number(let text): return text
        case .string(let text):
            guard text.unicodeScalars.count <= longestText else { throw FieldProblem(PayloadMessage.numberLength) }
            return PayloadText.trimmed(text)
        case .null, .bool, .array, .object: throw FieldProblem(message)
        }
    }
}
