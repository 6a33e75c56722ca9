internal import NIOCore
internal import NIOPosix

/// What the resources with recordings share.
struct MediaComponents: Sendable {
    /// Where recordings are.
    var store: any MediaStore
    /// What bounds them.
    var limits: MediaLimits
    /// Where keys come from.
    var random = RandomSource.system
    /// Keeps the store clean; not running yet.
    var upkeep: MediaUpkeepService

    /// Puts them together. The key of the folder's URLs is made where the database has none yet.
    init(_ dependencies: ServerDependencies, settings: ServerSettings) async throws {
        let database = dependencies.database
        let location = settings.media ?? .folder(FileVault.defaultFolder(beside: settings.database))
        store = try await MediaComponents.store(
            location, s3: settings.s3, database: database, clock: dependencies.clock)
        try await MediaPlace.keep(location, in: database)
        limits = settings.mediaLimits
        upkeep = MediaUpkeepService(
            cleanup: MediaCleanup(
                database: database, store: store, clock: dependencies.clock,
                logger: dependencies.log.logger(label: "screen.media")))
    }

    /// The store at a place.
    static func store(
        _ location: MediaLocation, s3: S3Settings?, database: any Database, clock: WallClock
    ) async throws -> any MediaStore {
        switch location {
        case .folder(let folder):
            return FolderMediaStore(
                folder: folder, threads: .singleton,
                signature: try await UploadSignature.kept(in: database, random: .system))
        case .s3(let bucket, let prefix):
            guard let s3 else { preconditionFailure("a bucket comes with how it is reached") }
            return S3MediaStore(
                client: S3Client(
                    http: S3Client.connections(.singletonMultiThreadedEventLoopGroup),
                    bucket: S3Bucket(name: bucket, prefix: prefix, settings: s3),
                    signature: SignatureV4(credentials: s3.credentials, region: s3.region, service: "s3"),
                    clock: clock),
                threads: .singleton)
        }
    }
}
