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
                change: WeightChange { weight, _, connection in try Rescoring.applyWeights(weight.id, connection) }))
    }

    /// Jobs, candidates, resumes and what hangs off them.
    private mutating func addScreening(_ dependencies: ServerDependencies, _ components: ScreeningComponents) {
        let (database, clock, lists) = (dependencies.database, dependencies.clock, components.lists)
        let ingestion = components.ingestion
        add(JobController(database: database, clock: clock, links: components.links, lists: lists))
        add(
            CandidateController(
                database: database, clock: clock, lists: lists, keys: ingestion.service.keys,
                skills: components.skills))
        add(
            ResumesController(
                database: database, clock: clock, lists: lists,
                files: ResumeFiles(database: database, vault: ingestion.vault, files: components.files),
                uploads: ResumeUploads(
                    database: database, vault: ingestion.vault, ingestion: ingestion.service,
                    mostBytes: components.largestUpload)))
        add(StatusesController(database: database, clock: clock, lists: lists))
        add(AssessmentController<TestLog>(database: database, clock: clock, lists: lists))
        add(AssessmentController<PersonalityScreening>(database: database, clock: clock, lists: lists))
        add(AuditController(database: database, lists: lists))
    }
}
