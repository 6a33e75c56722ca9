/// A bucket, and how its objects are addressed: AWS wants the bucket in the host's name, other services take it in the
/// path.
struct S3Bucket: Sendable, Hashable {
    /// Its name.
    let name: String
    /// What the keys of the objects begin with.
    let prefix: String
    /// Scheme and host.
    let origin: String
    /// The host, with its port where that is not the usual one.
    let host: String
    /// What paths begin with.
    private let root: String

    /// Takes the bucket and how S3 is reached.
    init(name: String, prefix: String, settings: S3Settings) {
        self.name = name
        self.prefix = prefix
        if let endpoint = settings.endpoint {
            origin = endpoint
            root = "/\(name)/"
        } else {
            let domain = settings.region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
            // The certificate of all buckets has one name before it.
            let isPath = name.contains(".")
            origin = "https://\(isPath ? "" : "\(name).")s3.\(settings.region).\(domain)"
            root = isPath ? "/\(name)/" : "/"
        }
        host = S3Bucket.host(of: origin)
    }

    /// The path of an object, encoded, or the bucket's own.
    func path(of key: MediaKey?) -> String {
        guard let key else { return root }
        return root + PercentEncoding.component(prefix + key.text, keepsSlashes: true)
    }

    /// The host as it is signed and sent: without a port that goes without saying.
    private static func host(of origin: String) -> String {
        let isTLS = origin.hasPrefix("https://")
        let host = origin.dropFirst(isTLS ? 8 : 7)
        let usual = isTLS ? ":443" : ":80"
        return String(host.hasSuffix(usual) ? host.dropLast(usual.utf8.count) : host)
    }
}
