internal import Logging
internal import ServiceLifecycle

/// Keeps the media store clean beside everything else that goes on, and ends its connections in the end.
struct MediaUpkeepService: ServiceLifecycle.Service {
    let cleanup: MediaCleanup
    /// How often it looks whether there is something to do; other processes erase too.
    var poll = Duration.seconds(10)
    /// Rounds after which leftovers of uploads are looked for, the first one included.
    private static let roundsBetweenSweeps = 360

    /// Works until the server stops. What is left is done after the next start.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            var round = 0
            repeat {
                if round.isMultiple(of: MediaUpkeepService.roundsBetweenSweeps) {
                    await attempt { try await cleanup.store.removeLeftovers() }
                }
                await attempt { try await cleanup.run() }
                round += 1
            } while (try? await Task.sleep(for: poll)) != nil
        }
    }

    private func attempt(_ body: () async throws -> Void) async {
        do {
            try await body()
        } catch {
            if error is CancellationError { return }
            cleanup.logger.error("The media store can't be kept clean", metadata: ["error": "\(error)"])
        }
    }
}
