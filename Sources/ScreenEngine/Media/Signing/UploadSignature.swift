internal import Crypto

/// Signs the URLs by which a server with a media folder takes uploads: a query that says what may be sent, and an
/// HMAC-SHA-256 over it. The signature is over the query as it was written, byte by byte, with the method and the path:
/// nothing can be altered, added, repeated or written in another way.
struct UploadSignature: Sendable {
    /// Bytes of a key.
    static let keyLength = 32
    /// The path that takes uploads. Its URLs have no slash at the end: `curl --upload-file` would write the file's name after
    /// it.
    static let path = "/uploads"
    /// What comes before the signature, at the end of a query.
    private static let mark = "&signature="

    private let key: SymmetricKey

    /// Takes a key of ``keyLength`` bytes.
    init(key: [UInt8]) {
        precondition(key.count == UploadSignature.keyLength, "a key for uploads has 32 bytes")
        self.key = SymmetricKey(data: key)
    }

    /// The query of an upload's URL.
    func query(for upload: PresignedUpload) -> String {
        let expiry = upload.issuedAt.adding(seconds: upload.lifetime)
        var query = "key=\(PercentEncoding.form(upload.key.text))&expires=\(expiry.microseconds / 1_000_000)"
        query += "&limit=\(upload.limit)"
        if let type = upload.mediaType { query += "&type=\(PercentEncoding.form(type))" }
        return query + UploadSignature.mark + signature(of: query)
    }

    /// What a query allows; nothing where it was not made here, whatever was altered in it.
    func open(_ query: String) -> SignedUpload? {
        let mark = Array(UploadSignature.mark.utf8)
        let bytes = Array(query.utf8)
        let length = mark.count + 2 * SHA256.byteCount
        guard bytes.count > length, bytes[(bytes.count - length)...].starts(with: mark) else { return nil }
        let signed = String(decoding: bytes.dropLast(length), as: UTF8.self)
        guard ConstantTime.areEqual(Array(signature(of: signed).utf8), Array(bytes.suffix(2 * SHA256.byteCount))),
            let values = try? QueryString(signed), let key = values["key"].flatMap(MediaKey.init),
            let expires = values["expires"].flatMap({ Int($0) }), let limit = values["limit"].flatMap({ Int($0) })
        else { return nil }
        return SignedUpload(
            key: key, mediaType: values["type"], limit: limit,
            expiresAt: Timestamp(microseconds: expires * 1_000_000))
    }

    /// 64 hexadecimal digits: Base64 would leave bits over, with several texts for the same signature.
    private func signature(of query: String) -> String {
        let message = "PUT \(UploadSignature.path)\n\(query)"
        return Hexadecimal.encode(HMAC<SHA256>.authenticationCode(for: Array(message.utf8), using: key))
    }
}

/// What a signed URL allows.
struct SignedUpload: Sendable, Hashable {
    /// Where the object goes.
    var key: MediaKey
    /// The only `Content-Type` that is taken; nothing where any is.
    var mediaType: String?
    /// Bytes that it may have at most.
    var limit: Int
    /// Until when.
    var expiresAt: Timestamp
}
