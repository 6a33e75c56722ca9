internal import Glibc

extension WallClock {
    /// The machine's clock.
    public static let system = WallClock {
        var now = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &now)
        return Timestamp(microseconds: now.tv_sec * 1_000_000 + now.tv_nsec / 1000)
    }
}
