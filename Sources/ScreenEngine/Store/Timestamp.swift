/// A moment in UTC, as the store keeps it and the API shows it.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Microseconds since the beginning of 1970, leap seconds not counted.
    public var microseconds: Int

    /// Takes microseconds since the beginning of 1970.
    public init(microseconds: Int) { self.microseconds = microseconds }

    /// Earlier before later.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

    /// A moment so many seconds later.
    func adding(seconds: Int) -> Timestamp { Timestamp(microseconds: microseconds + seconds * 1_000_000) }

    /// The day number since the beginning of 1970, in UTC.
    public var day: Int {
        let length = 86_400_000_000
        return (microseconds >= 0 ? microseconds : microseconds - length + 1) / length
    }
}

/// Where the time comes from; tests bring their own.
public struct WallClock: Sendable {
    /// The time now.
    public var now: @Sendable () -> Timestamp

    /// Takes the source of time.
    public init(now: @escaping @Sendable () -> Timestamp) { self.now = now }
}
