internal import NIOSSL
internal import SystemPackage

/// The files by which the server speaks TLS.
struct TLSFiles {
    /// The certificate's, those of its issuers after it; PEM.
    let certificate: FilePath
    /// Its key's; PEM.
    let key: FilePath

    /// Reads them and sees that they fit together, so that what is wrong is said at once and not to the first client.
    func configuration() throws(SettingsError) -> TLSConfiguration {
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMBytes(try TLSFiles.read(certificate))
        } catch let error as SettingsError {
            throw error
        } catch {
            throw SettingsError(.file, "\(certificate): has no certificate in PEM")
        }
        if chain.isEmpty { throw SettingsError(.file, "\(certificate): has no certificate in PEM") }
        let secret: NIOSSLPrivateKey
        do {
            secret = try NIOSSLPrivateKey(bytes: try TLSFiles.read(key), format: .pem)
        } catch let error as SettingsError {
            throw error
        } catch {
            throw SettingsError(.file, "\(key): has no unencrypted key in PEM")
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
        configuration.minimumTLSVersion = .tlsv12
        do {
            _ = try NIOSSLContext(configuration: configuration)
        } catch {
            throw SettingsError(.file, "\(key): is not the key of the certificate in \(certificate)")
        }
        return configuration
    }

    private static func read(_ path: FilePath) throws(SettingsError) -> [UInt8] {
        do {
            return try SmallFile.bytes(of: path)
        } catch {
            throw SettingsError(.missingFile, "\(path): \(error)")
        }
    }
}
