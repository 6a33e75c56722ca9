/// Thrown inside `Database.read` by the store itself, which then runs the body again on a newer snapshot.
struct ReadAgain: Error {
    /// Returns when it makes sense to.
    var ready: @Sendable () async -> Void = {}
}
