internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials

/// A password as it is kept: salt, scrypt's cost and what scrypt makes of them, in one text after the PHC string format:
/// `$scrypt$ln=15,r=8,p=3$<salt>$<key>`, both Base64 without padding. The cost travels with the hash, so that raising
/// it leaves older ones readable.
struct PasswordHash: Sendable, Hashable {
    /// The cost that it was made with.
    var cost: ScryptCost
    /// Its salt, of its own.
    var salt: [UInt8]
    /// What scrypt gave.
    var key: [UInt8]

    /// Sixteen bytes never repeat by chance.
    static let saltCount = 16
    /// As wide as the hash inside of scrypt.
    static let keyCount = 32

    /// Takes parts as they are.
    init(cost: ScryptCost, salt: [UInt8], key: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    /// Derives the hash of a password. Takes a tenth of a second or more: never on an event loop.
    init(of password: String, salt: [UInt8], cost: ScryptCost) throws {
        // The library takes the address of the first byte, which nothing at all has not. No such password is ever set.
        let bytes = password.isEmpty ? [0] : Array(password.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: PasswordHash.keyCount, rounds: 1 << cost.logRounds,
            blockSize: cost.blockSize, parallelism: cost.parallelism)
        self.init(cost: cost, salt: salt, key: unsafe key.withUnsafeBytes { unsafe [UInt8]($0) })
    }

    /// Reads the kept text; `nil` where it is none of ours.
    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt",
            let cost = ScryptCost(parameters: parts[2]),
            let salt = PasswordHash.decode(parts[3]), !salt.isEmpty,
            let key = PasswordHash.decode(parts[4]), key.count == PasswordHash.keyCount
        else { return nil }
        self.init(cost: cost, salt: salt, key: key)
    }

    /// The text that is kept.
    var text: String {
        "$scrypt$\(cost.parameters)$\(PasswordHash.encode(salt))$\(PasswordHash.encode(key))"
    }

    /// Whether a password is this one; takes as long as making the hash.
    func matches(_ password: String) throws -> Bool {
        let other = try PasswordHash(of: password, salt: salt, cost: cost)
        return ConstantTime.areEqual(other.key, key) && !password.isEmpty
    }

    private static func encode(_ bytes: [UInt8]) -> String {
        String(Base64.encode(bytes).prefix { $0 != "=" })
    }

    private static func decode(_ text: Substring) -> [UInt8]? {
        Base64.decode(text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4))
    }
}

extension ScryptCost {
    /// The parameters as the PHC string format has them.
    fileprivate var parameters: String { "ln=\(logRounds),r=\(blockSize),p=\(parallelism)" }

    fileprivate init?(parameters: Substring) {
        let values = parameters.split(separator: ",", omittingEmptySubsequences: false)
        guard values.count == 3,
            let logRounds = ScryptCost.value(values[0], "ln="), let blockSize = ScryptCost.value(values[1], "r="),
            let parallelism = ScryptCost.value(values[2], "p=")
        else { return nil }
        self.init(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
        if !isSound { return nil }
    }

    private static func value(_ text: Substring, _ name: String) -> Int? {
        text.hasPrefix(name) ? Int(text.dropFirst(name.count)) : nil
    }
}
