internal import ResumeParse

extension EndpointTable {
    /// What every server serves: its health, its measurements, and signing in.
    static func server(_ dependencies: ServerDependencies) -> EndpointTable {
        var table = EndpointTable()
        table.add(
            ServerController(
                database: dependencies.database, metrics: dependencies.metrics,
                authentication: AuthenticationMiddleware(authenticator: dependencies.authenticator)))
        table.addAccounts(dependencies)
        return table
    }

    /// Everything that `screen serve` serves, its own description included.
    ///
    /// - Parameter prefix: what comes before every path, such as `/api`, or nothing.
    static func whole(
        _ dependencies: ServerDependencies, _ components: ScreeningComponents, prefix: String
    ) throws -> EndpointTable {
        var table = server(dependencies)
        table.addScreening(dependencies, components)
        table.addMedia(dependencies, components.media, prefix: prefix)
        table.add(try DocumentationController(table, prefix: prefix, version: ParsedResume.parserVersion))
        return table
    }

    /// Signing in, and what an administrator keeps.
    private mutating func addAccounts(_ dependencies: ServerDependencies) {
        let (database, clock) = (dependencies.database, dependencies.clock)
        add(
            TokenController(
                signIn: SignIn(
                    database: database, clock: clock, hasher: dependencies.hasher, keyring: dependencies.keyring)))
        add(UserController(database: database, clock: clock, hasher: dependencies.hasher))
        add(ServiceController(database: database, clock: clock))
        add(
            ScoreWeightController(
                database: database, clock: clock,
                change: WeightChange { weight, asker, request, connection in
                    try Rescoring.applyWeights(weight.id, by: asker.id, request: request, at: clock.now(), connection)
                }))
    }

    /// Uploading recordings; to the server itself where it keeps them in a folder.
    private mutating func addMedia(_ dependencies: ServerDependencies, _ media: MediaComponents, prefix: String) {
        let (database, clock) = (dependencies.database, dependencies.clock)
        add(
            UploadURLController(
                database: database, clock: clock, random: media.random, store: media.store, limits: media.limits,
                prefix: prefix, logger: dependencies.log.logger(label: "screen.media")))
        if let folder = media.store as? FolderMediaStore {
            add(UploadController(database: database, clock: clock, store: folder))
        }
    }

    /// What candidates answer, and their recordings.
    private mutating func addAnswers(_ dependencies: ServerDependencies, _ components: ScreeningComponents) {
        let (database, clock, media) = (dependencies.database, dependencies.clock, components.media)
        add(
            AnswerController(
                database: database, clock: clock, lists: components.lists, audit: components.audit,
                place: RecordingUpload.Place(
                    database: database, store: media.store, clock: clock, random: media.random,
                    mostBytes: media.limits.recording),
                wake: { components.recordings.wake() }))
    }

    /// Jobs, candidates, resumes and what hangs off them.
    private mutating func addScreening(_ dependencies: ServerDependencies, _ components: ScreeningComponents) {
        let (database, clock, lists) = (dependencies.database, dependencies.clock, components.lists)
        let (ingestion, audit) = (components.ingestion, components.audit)
        add(
            JobController(
                database: database, clock: clock, links: components.links, lists: lists, audit: audit,
                wake: { ingestion.service.wake() }))
        add(
            CandidateController(
                database: database, clock: clock, lists: lists, keys: ingestion.service.keys,
                skills: components.skills, audit: audit))
        add(
            ResumesController(
                database: database, clock: clock, lists: lists,
                files: ResumeFiles(database: database, vault: ingestion.vault, files: components.files, audit: audit),
                uploads: ResumeUploads(
                    database: database, vault: ingestion.vault, ingestion: ingestion.service,
                    mostBytes: components.largestUpload, audit: audit),
                audit: audit))
        add(StatusesController(database: database, clock: clock, lists: lists, audit: audit))
        add(AssessmentController<TestLog>(database: database, clock: clock, lists: lists, audit: audit))
        add(AssessmentController<PersonalityScreening>(database: database, clock: clock, lists: lists, audit: audit))
        add(AuditController(database: database, lists: lists))
        add(InterviewModuleController(database: database, clock: clock, lists: lists))
        add(InterviewStepController(database: database, clock: clock, lists: lists, audit: audit))
        add(FeedbackController(database: database, clock: clock, lists: lists, audit: audit))
        add(QuestionSetController(database: database, clock: clock, lists: lists))
        add(QuestionController(database: database, clock: clock, lists: lists))
        add(AnswerListController(database: database, lists: lists, audit: audit))
        add(
            WebhookController(
                database: database, clock: clock, random: .system, lists: lists, addresses: components.callable,
                wake: { components.webhooks.wake() }))
        addAnswers(dependencies, components)
        add(StagesController(database: database, clock: clock, audit: audit))
    }
}
