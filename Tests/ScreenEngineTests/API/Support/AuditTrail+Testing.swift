import Logging

@testable import ScreenEngine

extension AuditTrail {
    /// A trail that writes when a test says so.
    static func gathering(_ server: APITestServer) -> AuditTrail {
        AuditTrail(database: server.database, clock: server.clock.wall, logger: Logger(label: "test"))
    }
}
