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
                change: WeightChange { weight, asker, connection in
                    try Rescoring.applyWeights(weight.id, by: asker.id, at: clock.now(), connection)
                }))
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
        add(StagesController(database: database, clock: clock, audit: audit))
    }
}
