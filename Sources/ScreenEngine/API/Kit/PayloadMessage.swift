/// The sentences of DRF 3.15 about values.
public enum PayloadMessage {
    /// A field that has to be there.
    public static let required = "This field is required."
    /// Null where there has to be a value.
    public static let null = "This field may not be null."
    /// Blank where there has to be a text.
    public static let blank = "This field may not be blank."
    /// No text.
    public static let text = "Not a valid string."
    /// A NUL in a text.
    public static let nullCharacters = "Null characters are not allowed."
    /// No integer.
    public static let integer = "A valid integer is required."
    /// No number.
    public static let number = "A valid number is required."
    /// Too long to be a number.
    public static let numberLength = "String value too large."
    /// No truth value.
    public static let boolean = "Must be a valid boolean."
    /// No e-mail address.
    public static let email = "Enter a valid email address."
    /// No URL.
    public static let url = "Enter a valid URL."
    /// No moment.
    public static let timestamp =
        "Datetime has wrong format. Use one of these formats instead: "
        + "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."
    /// A moment that UTC puts outside of the years 1 to 9999.
    public static let timestampRange = "Datetime value out of range."
    /// A list without items.
    public static let emptyList = "This list may not be empty."

    /// A text over a length.
    public static func maxLength(_ length: Int) -> String {
        "Ensure this field has no more than \(length) characters."
    }
    /// A text under a length.
    public static func minLength(_ length: Int) -> String { "Ensure this field has at least \(length) characters." }
    /// A number over a bound.
    public static func maximum(_ bound: String) -> String {
        "Ensure this value is less than or equal to \(bound)."
    }
    /// A number under a bound.
    public static func minimum(_ bound: String) -> String {
        "Ensure this value is greater than or equal to \(bound)."
    }
    /// A decimal with too many digits.
    public static func maxDigits(_ count: Int) -> String {
        "Ensure that there are no more than \(count) digits in total."
    }
    /// A decimal with too many places.
    public static func maxPlaces(_ count: Int) -> String {
        "Ensure that there are no more than \(count) decimal places."
    }
    /// A decimal with too many digits before the point.
    public static func maxWholeDigits(_ count: Int) -> String {
        "Ensure that there are no more than \(count) digits before the decimal point."
    }
    /// A value that isn't offered.
    public static func choice(_ value: String) -> String { "\"\(value)\" is not a valid choice." }
    /// An identifier of nothing that is there, or nothing that may be seen.
    public static func key(_ id: Int) -> String { key(text: String(id)) }
    /// The same for what can't be one.
    static func key(text: String) -> String { "Invalid pk \"\(text)\" - object does not exist." }
    /// No identifier.
    public static func keyType(_ type: String) -> String { "Incorrect type. Expected pk value, received \(type)." }
    /// No list.
    public static func list(_ type: String) -> String { "Expected a list of items but got type \"\(type)\"." }
    /// More items than allowed.
    public static func maxItems(_ count: Int) -> String {
        "Ensure this field has no more than \(count) elements."
    }
}
