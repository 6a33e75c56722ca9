/// Moments as text: ISO 8601, as Python's `isoformat` writes it and Django reads it.
public enum TimestampText {
    /// `2025-01-06T14:40:03.684118Z`; without a fraction where there are no microseconds.
    public static func format(_ moment: Timestamp) -> String {
        unsafe TimestampDigits.with(moment) { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// Reads `YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]` and what else Django takes for a moment; UTC where there
    /// is no offset, midnight where there is no time.
    ///
    /// - Returns: nothing where it is none. One that is out of ``range`` in UTC is given as it is.
    public static func parse(_ text: String) -> Timestamp? { TimestampScanner.parse(text) }

    /// The moments that can be written: the years 1 to 9999.
    public static let range =
        Timestamp(microseconds: -62_135_596_800_000_000)...Timestamp(microseconds: 253_402_300_799_999_999)
}
