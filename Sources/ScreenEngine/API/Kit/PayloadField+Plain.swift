extension PayloadField where Value == String {
    /// A text; numbers count as one. Space around it is taken away.
    public static func text(
        maxLength: Int? = nil, allowBlank: Bool = false, trim: Bool = true
    ) -> PayloadField {
        PayloadField { value throws(FieldProblem) in
            let text = try PayloadText.read(value, trim: trim)
            if text.isEmpty || (trim && value.isBlank) {
                guard allowBlank else { throw FieldProblem(PayloadMessage.blank) }
                return ""
            }
            try PayloadText.check(text, maxLength: maxLength)
            return text
        }
    }

    /// One of these texts.
    public static func choice(_ choices: [String]) -> PayloadField {
        PayloadField { value throws(FieldProblem) in
            let text = value.pythonText ?? value.text
            guard choices.contains(text) else { throw FieldProblem(PayloadMessage.choice(text)) }
            return text
        }
    }

    /// An e-mail address, as Django's validator takes it.
    public static func email(maxLength: Int = 254) -> PayloadField {
        text(maxLength: maxLength).map { text throws(FieldProblem) in
            guard EmailAddress.isValid(text) else { throw FieldProblem(PayloadMessage.email) }
            return text
        }
    }
}

extension PayloadField {
    /// One of the raw values of an enum.
    public static func choice() -> PayloadField
    where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
        PayloadField { value throws(FieldProblem) in
            let text = value.pythonText ?? value.text
            guard let found = Value(rawValue: text) else { throw FieldProblem(PayloadMessage.choice(text)) }
            return found
        }
    }
}

extension PayloadField where Value == Bool {
    /// A truth value, in any of the words that DRF knows.
    public static var boolean: PayloadField {
        var field = PayloadField { value throws(FieldProblem) in
            switch value {
            case .bool(let truth): return truth
            case .integer(1): return true
            case .integer(0): return false
            case .number(let text):
                switch DecimalText(text)?.scaled(places: 0, rounding: .none) {
                case 1: return true
                case 0: return false
                default: throw FieldProblem(PayloadMessage.boolean)
                }
            case .string(let text):
                switch text.lowercased() {
                case "t", "y", "yes", "true", "on", "1": return true
                case "f", "n", "no", "false", "off", "0": return false
                default: throw FieldProblem(PayloadMessage.boolean)
                }
            default: throw FieldProblem(PayloadMessage.boolean)
            }
        }
        field.blankIsNull = true
        return field
    }
}

extension PayloadField where Value == Timestamp {
    /// A moment in ISO 8601; UTC where it names no offset.
    public static var timestamp: PayloadField {
        PayloadField { value throws(FieldProblem) in
            guard case .string(let text) = value, let moment = TimestampText.parse(text) else {
                throw FieldProblem(PayloadMessage.timestamp)
            }
            guard TimestampText.range.contains(moment) else { throw FieldProblem(PayloadMessage.timestampRange) }
            return moment
        }
    }
}

extension PayloadField where Value == JSONValue {
    /// Any JSON, null too.
    public static var json: PayloadField {
        var field = PayloadField { value throws(FieldProblem) in value }
        field.takesNull = true
        return field
    }
}
