internal import Crypto
internal import Synchronization

/// Tokens whose signatures have been checked, by hash: the tokens themselves are not kept.
final class VerifiedTokenCache: Sendable {
    /// 1 MB. An account at work has one; where there are more, expired ones go, and if that is not enough all.
    static let capacity = 8192

    private let tokens = Mutex<[SHA256Digest: VerifiedToken]>([:])

    /// A token that has been checked.
    subscript(digest: SHA256Digest) -> VerifiedToken? { tokens.withLock { $0[digest] } }

    /// Remembers a token.
    func insert(_ token: VerifiedToken, for digest: SHA256Digest, at now: Timestamp) {
        tokens.withLock { tokens in
            if tokens.count >= VerifiedTokenCache.capacity {
                tokens = tokens.filter { $0.value.expiresAt > now }
                if tokens.count >= VerifiedTokenCache.capacity { tokens.removeAll(keepingCapacity: true) }
            }
            tokens[digest] = token
        }
    }
}
