internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials

/// Names a job in public links: a token that says nothing about the job, can't be made by others and is the same every
/// time.
///
/// Source: AES-GCM-SIV (RFC 8452). With it a nonce that is always the same shows no more than that two tokens name the
/// same job, which is the purpose.
struct JobLinkToken: Sendable {
    /// Bytes of a key.
    static let keyLength = 32
    /// What the key is used for: a token made by the same key for another purpose is none.
    private static let purpose = Array("job link 1".utf8)
    private static let nonceLength = 12
    private static let sealedLength = 8 + 16

    private let key: SymmetricKey
    private let nonce: AES.GCM._SIV.Nonce

    /// Takes a key of ``keyLength`` bytes.
    init(key: [UInt8]) {
        precondition(key.count == JobLinkToken.keyLength, "a key for links has 32 bytes")
        self.key = SymmetricKey(data: key)
        guard let nonce = try? AES.GCM._SIV.Nonce(data: [UInt8](repeating: 0, count: JobLinkToken.nonceLength)) else {
            preconditionFailure("a nonce of 12 bytes is always taken")
        }
        self.nonce = nonce
    }

    /// The token of a job: 32 characters that need no escaping in a URL.
    func seal(_ job: Int) -> String {
        let plain = (0..<8).map { UInt8(truncatingIfNeeded: job >> (56 - 8 * $0)) }
        guard let box = try? AES.GCM._SIV.seal(plain, using: key, nonce: nonce, authenticating: JobLinkToken.purpose)
        else { preconditionFailure("sealing eight bytes with a good key can't fail") }
        return Base64URL.encode(Array(box.combined.dropFirst(JobLinkToken.nonceLength)))
    }

    /// The job that a token names; nothing where it was not made with this key.
    func open(_ token: String) -> Int? {
        guard let sealed = Base64URL.decode(token.utf8), sealed.count == JobLinkToken.sealedLength,
            let box = try? AES.GCM._SIV.SealedBox(nonce: nonce, ciphertext: sealed.prefix(8), tag: sealed.dropFirst(8)),
            let plain = try? AES.GCM._SIV.open(box, using: key, authenticating: JobLinkToken.purpose)
        else { return nil }
        return plain.reduce(0) { $0 << 8 | Int($1) }
    }
}
