public import ResumeParse

extension JSONWriter {
    /// Writes a moment.
    public mutating func timestamp(_ moment: Timestamp) {
        unsafe TimestampDigits.with(moment) { unsafe string(utf8: $0) }
    }

    /// Writes a member with a moment, or null.
    public mutating func member(_ name: String, _ moment: Timestamp?) {
        key(name)
        if let moment { timestamp(moment) } else { null() }
    }

    /// Writes a member with a text, or null.
    public mutating func member(_ name: String, orNull text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    /// Writes a member with an integer, or null.
    public mutating func member(_ name: String, orNull number: Int?) {
        key(name)
        if let number { integer(number) } else { null() }
    }

    /// Writes a member with a truth value.
    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// Writes a member with a decimal that is kept times ten to the power of `places`, as a string, or null.
    public mutating func member(_ name: String, decimal value: Int?, places: Int) {
        key(name)
        if let value { string(DecimalDisplay.fixed(value, places: places)) } else { null() }
    }
}
