/// How failed sign-ins slow down those that follow: some are free, then each doubles the wait, in which not even the
/// right password is looked at. What is tried while waiting doesn't count, so that somebody who is impatient waits no
/// longer.
struct LoginThrottle: Sendable, Hashable {
    /// The failures that cost nothing.
    var allowance: Int

    /// A person who has forgotten which password it was finds it in five; a guesser has about a hundred a day.
    static let account = LoginThrottle(allowance: 5)
    /// An address may be a whole office's. More than can wait for a check at once, so that many people signing in
    /// together never count as failures.
    static let address = LoginThrottle(allowance: PasswordHasher.mostWaiting + 18)

    /// The first wait, in seconds.
    static let firstWait = 30
    /// The longest wait, in seconds.
    static let longestWait = 900
    /// After so many quiet seconds all is forgotten.
    static let memory = 3600
    /// So many accounts and addresses are remembered: 10 MB.
    static let mostRemembered = 100_000

    /// What is known after one more failure.
    func failing(_ known: LoginAttempts?, at now: Timestamp) -> LoginAttempts {
        let failures = (known.map { isForgotten($0, at: now) ? 0 : $0.failures } ?? 0) + 1
        return LoginAttempts(
            failures: failures, blockedUntil: now.adding(seconds: wait(after: failures)), updatedAt: now)
    }

    /// What is known once an attempt that was counted as a failure has turned out well.
    func forgiving(_ known: LoginAttempts) -> LoginAttempts {
        let failures = max(0, known.failures - 1)
        let isFree = failures < allowance
        return LoginAttempts(
            failures: failures, blockedUntil: isFree ? Timestamp(microseconds: 0) : known.blockedUntil,
            updatedAt: known.updatedAt)
    }

    /// Seconds to wait at a moment, rounded up; 0 where nothing is in the way.
    static func wait(_ known: LoginAttempts?, at now: Timestamp) -> Int {
        guard let known, known.blockedUntil > now else { return 0 }
        return (known.blockedUntil.microseconds - now.microseconds + 999_999) / 1_000_000
    }

    /// Seconds to wait after so many failures.
    private func wait(after failures: Int) -> Int {
        guard failures >= allowance else { return 0 }
        return min(LoginThrottle.longestWait, LoginThrottle.firstWait << min(failures - allowance, 16))
    }

    private func isForgotten(_ known: LoginAttempts, at now: Timestamp) -> Bool {
        known.updatedAt.adding(seconds: LoginThrottle.memory) < now
    }
}
