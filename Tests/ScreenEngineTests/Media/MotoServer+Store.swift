import NIOCore
import NIOPosix
import TestSupport

@testable import ScreenEngine

extension MotoServer {
    static let credentials = AWSCredentials(accessKey: key.access, secretKey: key.secret)

    /// How it is reached.
    func settings(_ credentials: AWSCredentials = credentials) -> S3Settings {
        S3Settings(credentials: credentials, region: MotoServer.region, endpoint: endpoint)
    }

    /// Gives the body a store over it, and ends its connections.
    static func withStore(
        prefix: String = "", bucket: String = bucket, credentials: AWSCredentials = credentials,
        _ body: (S3MediaStore, MotoServer) async throws -> Void
    ) async throws {
        let server = try await shared.value
        try await S3MediaStore.withStore(
            server.settings(credentials), bucket: bucket, prefix: prefix
        ) { try await body($0, server) }
    }
}

extension S3MediaStore {
    /// Gives the body a store, and ends its connections. Requests are repeated without a pause, and none for being slow.
    static func withStore(
        _ settings: S3Settings, bucket: String = MotoServer.bucket, prefix: String = "",
        _ body: (S3MediaStore) async throws -> Void
    ) async throws {
        let client = S3Client(
            http: S3Client.connections(.singletonMultiThreadedEventLoopGroup, patience: .minutes(15)),
            bucket: S3Bucket(name: bucket, prefix: prefix, settings: settings),
            signature: SignatureV4(credentials: settings.credentials, region: settings.region, service: "s3"),
            clock: .system, pause: { _ in }, deadline: .minutes(15))
        let store = S3MediaStore(client: client, threads: .singleton)
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(store))
        } catch {
            result = .failure(error)
        }
        await store.close()
        try result.get()
    }
}
