extension EndpointTable {
    /// Everything that the server serves.
    static func server(_ dependencies: ServerDependencies) -> EndpointTable {
        var table = EndpointTable()
        table.add(
            ServerController(
                database: dependencies.database, metrics: dependencies.metrics,
                authentication: AuthenticationMiddleware(authenticator: dependencies.authenticator)))
        table.addAccounts(dependencies)
        return table
    }

    /// Signing in, and what an administrator keeps.
    private mutating func addAccounts(_ dependencies: ServerDependencies) {
        add(
            TokenController(
                signIn: SignIn(
                    database: dependencies.database, clock: dependencies.clock, hasher: dependencies.hasher,
                    keyring: dependencies.keyring)))
        add(
            UserController(
                database: dependencies.database, clock: dependencies.clock, hasher: dependencies.hasher))
        add(
            ScoreWeightController(
                database: dependencies.database, clock: dependencies.clock,
                change: WeightChange { weight, _, connection in try Rescoring.applyWeights(weight.id, connection) }))
        add(ServiceController(database: dependencies.database, clock: dependencies.clock))
    }
}
