/// How S3 is reached, as the environment says it with the variables that all tools for AWS read.
public struct S3Settings: Sendable, Hashable {
    /// The key.
    public var credentials: AWSCredentials
    /// Where the bucket is.
    public var region: String
    /// Another service than AWS: scheme, host and perhaps port; `nil` for AWS itself.
    public var endpoint: String?

    /// The region that AWS's tools take unless told.
    public static let usualRegion = "us-east-1"

    /// Takes the parts.
    public init(credentials: AWSCredentials, region: String = usualRegion, endpoint: String? = nil) {
        self.credentials = credentials
        self.region = region
        self.endpoint = endpoint
    }

    /// Reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION` or `AWS_DEFAULT_REGION`, and
    /// `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`. An empty variable is as none.
    public init(environment: [String: String]) throws(SettingsError) {
        func value(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        guard let accessKey = value("AWS_ACCESS_KEY_ID"), let secretKey = value("AWS_SECRET_ACCESS_KEY") else {
            throw SettingsError(
                .usage, "--media s3://… needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment")
        }
        let region = value("AWS_REGION", "AWS_DEFAULT_REGION") ?? S3Settings.usualRegion
        guard region.utf8.allSatisfy({ S3Settings.isHostByte($0) }) else {
            throw SettingsError(.usage, "AWS_REGION takes the name of a region, such as \(S3Settings.usualRegion)")
        }
        self.init(
            credentials: AWSCredentials(
                accessKey: accessKey, secretKey: secretKey, sessionToken: value("AWS_SESSION_TOKEN")),
            region: region)
        guard let endpoint = value("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL") else { return }
        guard let checked = S3Settings.endpoint(endpoint) else {
            throw SettingsError(.usage, "AWS_ENDPOINT_URL takes a URL without a path, such as https://s3.example.com")
        }
        self.endpoint = checked
    }

    /// A URL's scheme, host and port; nothing where there is more to it.
    private static func endpoint(_ text: String) -> String? {
        let url = text.hasSuffix("/") ? text.dropLast() : text[...]
        for scheme in ["https://", "http://"] where url.lowercased().hasPrefix(scheme) {
            let host = url.dropFirst(scheme.count)
            guard !host.isEmpty, host.utf8.allSatisfy({ isHostByte($0) || "[]:".utf8.contains($0) }) else { return nil }
            return scheme + host.lowercased()
        }
        return nil
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
