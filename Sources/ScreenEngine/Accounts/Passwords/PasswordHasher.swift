internal import Dispatch
internal import Synchronization

/// Makes and checks password hashes, one at a time on a thread of its own: whatever is asked at once, the memory is that
/// of one derivation and one core is left for everybody else.
public final class PasswordHasher: Sendable {
    /// More than this many waiting would wait longer than a client does.
    static let mostWaiting = 32

    private let cost: ScryptCost
    private let random: RandomSource
    private let mostWaiting: Int
    private let queue = DispatchQueue(label: "screen.passwords")
    private let waiting = Mutex(0)
    /// Stands in for the hash of an account that doesn't exist or has no password, so that it takes as long to say no.
    private let decoy: PasswordHash

    /// Makes a hasher.
    ///
    /// - Parameter random: where salts come from.
    public convenience init(random: RandomSource) { self.init(cost: .standard, random: random) }

    init(cost: ScryptCost, random: RandomSource, mostWaiting: Int = PasswordHasher.mostWaiting) {
        self.cost = cost
        self.mostWaiting = mostWaiting
        self.random = random
        decoy = PasswordHash(
            cost: cost, salt: random.bytes(PasswordHash.saltCount), key: random.bytes(PasswordHash.keyCount))
    }

    /// The text to keep for a password.
    ///
    /// - Throws: ``AccountError`` with the code `busy` where too many are waiting.
    public func hash(_ password: String) async throws -> String {
        try await run { [cost, random] in
            try PasswordHash(of: password, salt: random.bytes(PasswordHash.saltCount), cost: cost).text
        }
    }

    /// Compares a password with the text that is kept; `nil` where there is no such account or it has no password.
    ///
    /// - Throws: ``AccountError`` with the code `busy` where too many are waiting.
    func check(_ password: String, against kept: String?) async throws -> PasswordCheck {
        let known = kept.flatMap(PasswordHash.init)
        return try await run { [cost, random, decoy] in
            let isRight = try (known ?? decoy).matches(password)
            guard isRight, let known else { return .wrong }
            if known.cost == cost { return .right }
            let fresh = try PasswordHash(of: password, salt: random.bytes(PasswordHash.saltCount), cost: cost)
            return .outdated(replacement: fresh.text)
        }
    }

    private func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        let mayWait = waiting.withLock { waiting in
            guard waiting < mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard mayWait else { throw AccountError(.busy, "too many passwords are being checked; try again in a moment") }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
