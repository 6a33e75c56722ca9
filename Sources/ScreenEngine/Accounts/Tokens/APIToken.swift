internal import Crypto

/// A long-lived token for programs: 256 random bits behind a prefix by which people and scanners of leaked secrets know
/// it. With so many bits a plain hash is as good as a slow one, and can be looked up.
enum APIToken {
    /// What all of them start with.
    static let prefix = "screen_"
    /// 256 bits.
    static let byteCount = 32
    /// Enough to tell an owner's few tokens apart, too few to help in guessing one.
    static let hintCount = 4

    /// A token that nobody can guess.
    static func make(random: RandomSource) -> String { prefix + Base64URL.encode(random.bytes(byteCount)) }

    /// What is kept of a token.
    static func hash(_ token: some StringProtocol) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }

    /// The last characters of a token, by which its owner knows it.
    static func hint(_ token: String) -> String { String(token.suffix(hintCount)) }
}
