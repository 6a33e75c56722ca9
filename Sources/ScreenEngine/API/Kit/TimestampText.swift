internal import ResumeParse

/// Moments as text: ISO 8601, as Python's `isoformat` writes it and Django reads it.
public enum TimestampText {
    /// `2025-01-06T14:40:03.684118Z`; without a fraction where there are no microseconds.
    public static func format(_ moment: Timestamp) -> String {
        String(decoding: TimestampDigits(moment).bytes, as: UTF8.self)
    }

    /// Reads a field of a payload: `YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]`; UTC where there is no offset.
    public static func parse(_ text: String) -> Timestamp? { TimestampScanner.parse(text) }

    /// Reads a filter: as a payload's field, or a date, whose midnight is meant.
    public static func parseFilter(_ text: String) -> Timestamp? {
        TimestampScanner.parse(text)
    }
}
