/// What one derivation of scrypt costs: RFC 7914's N, r and p.
struct ScryptCost: Sendable, Hashable {
    /// The logarithm of N, the rounds; a derivation takes `128 × N × r` bytes while it runs.
    var logRounds: Int
    /// r.
    var blockSize: Int
    /// p: lanes, worked on one after the other in the same memory, so that they cost time alone.
    var parallelism: Int

    /// One of the settings that OWASP's Password Storage Cheat Sheet lists as equally strong to N = 2^17, r = 8, p = 1.
    /// That one takes 128 MB a login, of the 200 MB that the whole server may have; this one takes 32 MB, and the time
    /// is made up by three lanes.
    static let standard = ScryptCost(logRounds: 15, blockSize: 8, parallelism: 3)

    /// Above this a stored hash is not ours, and would take the server down: 256 MB.
    static let mostBytes = 256 << 20

    /// The bytes that a derivation takes while it runs.
    var bytes: Int { 128 * blockSize << logRounds }

    /// Whether the numbers are such that a derivation is defined and affordable.
    var isSound: Bool {
        (1...24).contains(logRounds) && (1...64).contains(blockSize) && (1...16).contains(parallelism)
            && bytes <= ScryptCost.mostBytes
    }
}
