/// The sentences of Django's forms about filters.
enum QueryMessage {
    /// No number.
    static let number = "Enter a number."
    /// A number beyond what django-filter takes.
    static let largest = "Ensure this value is less than or equal to 1e+50."
    /// More terms or values than are looked for at once.
    static func tooMany(_ most: Int) -> String { "Ensure this has at most \(most) different values." }
    /// No moment.
    static let timestamp = "Enter a valid date/time."
}

extension DecimalText {
    /// Whether it is at most 10⁵⁰, django-filter's guard.
    var isBelowGoogol: Bool {
        isNegative || digits.isEmpty || digits.count + exponent <= 50
            || (digits.count + exponent == 51 && digits[0] == 1 && digits.dropFirst().allSatisfy { $0 == 0 })
    }
}
