extension EndpointTable {
    /// Everything that the server serves.
    static func server(_ dependencies: ServerDependencies) -> EndpointTable {
        var table = EndpointTable()
        table.add(
            ServerController(
                database: dependencies.database, metrics: dependencies.metrics,
                authentication: AuthenticationMiddleware(authenticator: dependencies.authenticator)))
        return table
    }
}
