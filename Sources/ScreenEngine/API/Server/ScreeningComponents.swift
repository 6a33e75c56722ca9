internal import Hummingbird
internal import Scoring
internal import SystemPackage

/// What the resources of screening share: the lists in memory, the files and their readers, the audit trail.
struct ScreeningComponents: Sendable {
    /// What keeps lists.
    var lists: ListingStore
    /// The files, and the processes that read them.
    var ingestion: IngestionStore
    /// The recordings.
    var media: MediaComponents
    /// Works on recordings; not running yet.
    var recordings: RecordingService
    /// Bytes of an uploaded file at most.
    var largestUpload: Int
    /// Tells webhooks of changes.
    var webhooks: WebhookService
    /// Where webhooks may be.
    var callable: CallableAddresses
    /// Makes the tokens for public links to jobs.
    var links: JobLinkToken
    /// Writes down who saw whom.
    var audit: AuditTrail
    /// What skills are looked for under.
    var skills: SkillNames
    /// Sends files.
    var files = FileIO()

    /// Puts them together. The key of the links is made where the store has none yet.
    init(_ dependencies: ServerDependencies, settings: ServerSettings, names: KnownNames) async throws {
        skills = names.skills
        lists = ListingStore()
        links = try await JobLinkToken.kept(in: dependencies.database, random: .system)
        largestUpload = settings.maxUpload
        media = try await MediaComponents(dependencies, settings: settings)
        recordings = RecordingService(
            database: dependencies.database, store: media.store,
            processor: RecordingTools.installed().map { RecordingProcessor(tools: $0) }, clock: dependencies.clock,
            random: media.random, settings: RecordingService.Settings(mostBytes: media.limits.recording),
            logger: dependencies.log.logger(label: "screen.recordings"))
        ingestion = IngestionStore(
            database: dependencies.database,
            media: settings.media?.folder(beside: settings.database)
                ?? FileVault.defaultFolder(beside: settings.database), clock: dependencies.clock, keys: names.keys,
            worker: IngestionStore.Worker(
                processes: settings.workers ?? WorkerPool.usualCount, recognises: settings.recognisesPictures),
            executable: .currentExecutable, logger: dependencies.log.logger(label: "screen.ingestion"))
        audit = AuditTrail(
            database: dependencies.database, clock: dependencies.clock,
            logger: dependencies.log.logger(label: "screen.audit"))
        callable = CallableAddresses(allowing: settings.webhookAllow)
        let sender = WebhookSender(addresses: callable)
        webhooks = WebhookService(
            database: dependencies.database, clock: dependencies.clock, random: .system,
            logger: dependencies.log.logger(label: "screen.webhooks"),
            send: { await sender.send($0, to: $1, attempt: $2) }, finish: { await sender.close() })
    }
}
