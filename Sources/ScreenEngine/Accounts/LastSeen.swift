/// How long ago an account was last seen, in words, as the API shows it.
enum LastSeen {
    /// `0 minutes ago`, `3 hours ago`, `80 days ago`: the greatest whole unit up to days, rounded down. A moment that is
    /// still to come, by another machine's clock, is now.
    static func words(_ moment: Timestamp, now: Timestamp) -> String {
        let minutes = max(0, now.microseconds - moment.microseconds) / 60_000_000
        switch minutes {
        case ..<60: return count(minutes, "minute")
        case ..<1440: return count(minutes / 60, "hour")
        default: return count(minutes / 1440, "day")
        }
    }

    private static func count(_ number: Int, _ unit: String) -> String {
        "\(number) \(unit)\(number == 1 ? "" : "s") ago"
    }
}
