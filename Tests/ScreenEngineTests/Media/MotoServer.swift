import Foundation
import NIOCore
import NIOPosix
import TestSupport

@testable import ScreenEngine

/// moto, which plays S3, behind botocore's check of signatures: `tools/s3/moto-server.py`. One for all tests.
final class MotoServer: Sendable {
    static let bucket = "clips"
    static let region = "us-east-1"
    static let credentials = AWSCredentials(accessKey: "AKIDTEST", secretKey: "secret")

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let python = root.appending(path: ".build/moto/bin/python").path

    /// Whether it can be started; `make test` installs it.
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

    /// The one that runs.
    static let shared = Task { try await MotoServer() }

    /// The port that it listens on.
    let port: Int
    private let process: Process
    /// It ends with this.
    private let input = Pipe()

    private init() async throws {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: MotoServer.python)
        process.arguments = [MotoServer.root.appending(path: "tools/s3/moto-server.py").path, MotoServer.bucket]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        self.process = process
        let line = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(returning: String(decoding: output.fileHandleForReading.availableData, as: UTF8.self))
            }
        }
        guard let port = Int(line.prefix { $0.isNumber }) else { throw NotStarted(line: line) }
        self.port = port
    }

    struct NotStarted: Error { let line: String }

    /// How it is reached.
    func settings(_ credentials: AWSCredentials = credentials) -> S3Settings {
        S3Settings(credentials: credentials, region: MotoServer.region, endpoint: "http://127.0.0.1:\(port)")
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
