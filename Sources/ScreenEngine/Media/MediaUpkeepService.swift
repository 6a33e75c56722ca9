internal import Logging
internal import ServiceLifecycle

/// Keeps the media store clean beside everything else that goes on, and ends its connections in the end.
struct MediaUpkeepService: ServiceLifecycle.Service {
    let cleanup: MediaCleanup
    /// How often it looks whether there is something to do; other processes erase too.
    var poll = Duration.seconds(10)
    /// Rounds after which leftovers of uploads are looked for, the first one included.
    private static let roundsBetweenSweeps = 30

    /// Works until the server stops. What is left is done after the next start.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            var round = 0
            repeat {
                do {
                    if round.isMultiple(of: MediaUpkeepService.roundsBetweenSweeps) {
                        try await cleanup.store.removeLeftovers()
                    }
                    try await cleanup.run()
                } catch {
                    if error is CancellationError { return }
                    cleanup.logger.error("The media store can't be kept clean", metadata: ["error": "\(error)"])
                }
                round += 1
            } while (try? await Task.sleep(for: poll)) != nil
        }
    }
}
