public import SystemPackage
internal import Logging

/// How the server runs.
public struct ServerSettings: Sendable {
    /// Where it listens.
    var host = "127.0.0.1"
    /// The port; 0 for any that is free.
    var port = 8080
    /// The store's file.
    public internal(set) var database: FilePath = "screen.db"
    /// Where uploaded files are kept; in a folder beside the store unless said otherwise.
    var media: MediaLocation?
    /// How S3 is reached, where recordings go there.
    var s3: S3Settings?
    /// What all paths begin with: empty, or `/` and a name.
    var prefix = ""
    /// How long an access token is good.
    var accessMinutes = 15
    /// How long a refresh token is good.
    var refreshDays = 7
    /// Whose `X-Forwarded-For` counts.
    var trustedProxies = TrustedProxies(blocks: [])
    /// The largest upload, in bytes.
    var maxUpload = 20 << 20
    /// What bounds recordings and their uploads.
    var mediaLimits = MediaLimits()
    /// Processes that read documents; nil for one a core.
    var workers: Int?
    /// The files of the certificate, where the server speaks TLS.
    var tlsCertificate: FilePath?
    /// The file of its key.
    var tlsKey: FilePath?
    /// How lines of the log look.
    var logFormat = LogFormat.text
    /// What is less grave is not logged.
    var logLevel = Logger.Level.info
    /// Pages of which other origins may call the API.
    var crossOrigins: Set<String> = []
    /// Addresses that webhooks may be at though they aren't public.
    var webhookAllow: [AddressBlock] = []
    /// Whether pages that are only pictures are read.
    var recognisesPictures = true

    /// By which files the server speaks TLS.
    var tlsFiles: TLSFiles? {
        guard let tlsCertificate, let tlsKey else { return nil }
        return TLSFiles(certificate: tlsCertificate, key: tlsKey)
    }

    /// Whether the server speaks TLS.
    var isTLS: Bool { tlsCertificate != nil }
}
