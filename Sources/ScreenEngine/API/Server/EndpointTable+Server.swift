extension EndpointTable {
    /// Everything that the server serves.
    static func server(_ dependencies: ServerDependencies) -> EndpointTable {
        var table = EndpointTable()
        table.add(
            ServerController(
                database: dependencies.database, metrics: dependencies.metrics,
                authentication: AuthenticationMiddleware(authenticator: dependencies.authenticator)))
        let (database, clock) = (dependencies.database, dependencies.clock)
        table.add(TokenController(signIn: dependencies.signIn))
        table.add(UserController(database: database, clock: clock, hasher: dependencies.signIn.hasher))
        table.add(ServiceController(database: database, clock: clock))
        return table
    }
}
