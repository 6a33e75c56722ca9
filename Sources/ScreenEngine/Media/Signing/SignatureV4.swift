internal import Crypto
internal import FoundationEssentials

/// AWS Signature Version 4: says with an HMAC-SHA-256, from a key that is good for a day, a region and a service, that a
/// request is the account's own.
///
/// Source: "Signature Version 4 signing process" in the AWS General Reference, and "Authenticating Requests" in the Amazon
/// S3 API Reference.
struct SignatureV4: Sendable {
    static let algorithm = "AWS4-HMAC-SHA256"
    /// Stands for the hash of a body that isn't signed.
    static let unsignedPayload = "UNSIGNED-PAYLOAD"
    /// The longest that a presigned URL is good, in seconds.
    static let longestLifetime = 7 * 86_400

    /// Whose requests they are.
    let credentials: AWSCredentials
    /// Such as `us-east-1`.
    let region: String
    /// Such as `s3`.
    let service: String

    /// The value of `Authorization` for a request. Everything else that is to be sent is in it already, `host` and
    /// `x-amz-date` among the headers, which are all signed.
    func authorization(for request: CanonicalRequest, at time: AmazonTime) -> String {
        let scope = scope(at: time)
        let signature = signature(of: request, at: time)
        return "\(SignatureV4.algorithm) Credential=\(credentials.accessKey)/\(scope), "
            + "SignedHeaders=\(request.signedHeaders), Signature=\(signature)"
    }

    /// The query of a presigned URL: what the request has in its query already, and the signature.
    ///
    /// - Parameters:
    ///   - request: whose headers, `host` among them, the client has to send as they are.
    ///   - lifetime: seconds that it is good.
    func presignedQuery(for request: CanonicalRequest, lifetime: Int, at time: AmazonTime) -> String {
        var request = request
        request.query += [
            .init("X-Amz-Algorithm", SignatureV4.algorithm),
            .init("X-Amz-Credential", "\(credentials.accessKey)/\(scope(at: time))"),
            .init("X-Amz-Date", time.text),
            .init("X-Amz-Expires", String(lifetime)),
            .init("X-Amz-SignedHeaders", request.signedHeaders),
        ]
        if let token = credentials.sessionToken { request.query.append(.init("X-Amz-Security-Token", token)) }
        return "\(request.canonicalQuery)&X-Amz-Signature=\(signature(of: request, at: time))"
    }

    private func signature(of request: CanonicalRequest, at time: AmazonTime) -> String {
        let hash = Hexadecimal.encode(SHA256.hash(data: Array(request.text.utf8)))
        let text = "\(SignatureV4.algorithm)\n\(time.text)\n\(scope(at: time))\n\(hash)"
        let key = [time.day, region, service, "aws4_request"].reduce(Array("AWS4\(credentials.secretKey)".utf8)) {
            SignatureV4.code($1, key: $0)
        }
        return Hexadecimal.encode(SignatureV4.code(text, key: key))
    }

    private func scope(at time: AmazonTime) -> String { "\(time.day)/\(region)/\(service)/aws4_request" }

    private static func code(_ text: String, key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: key)))
    }
}
