internal import Logging
internal import ServiceLifecycle
internal import Synchronization

/// Sends what webhooks are to be told, from a queue in the store, until it is delivered or given up: by this process, by
/// another, or after a restart. A message may come twice, where a process ends between the receiver's answer and its
/// own note of it; it has the same name then.
final class WebhookService: ServiceLifecycle.Service {
    /// How a service goes about its work.
    struct Settings: Sendable {
        /// Messages that are under way at the same time,
        var mostAtOnce = 16
        /// and those of them to one webhook.
        var mostPerWebhook = 4
        /// How long a claimed message is this process's own: longer than sending one can take.
        var lease = 60
        /// How often the queue is looked at.
        var poll = Duration.seconds(1)
        /// How long what is under way may go on after the service was told to stop.
        var grace = Duration.seconds(5)
        /// Days that ended messages can be looked at.
        var keptDays = 30
    }

    /// Sends a message to a URL, after so many attempts.
    typealias Sending = @Sendable (_ message: WebhookMessage, _ url: String, _ attempt: Int) async -> WebhookAnswer

    let database: any Database
    let clock: WallClock
    let random: RandomSource
    let settings: Settings
    let logger: Logger
    let owner: String
    private let send: Sending
    private let finish: @Sendable () async -> Void
    private let wakes: (stream: AsyncStream<Void>, continuation: AsyncStream<Void>.Continuation)
    private let state = Mutex(State())

    private struct State {
        var underWay = 0
        var isStopping = false
    }

    /// Makes a service.
    ///
    /// - Parameters:
    ///   - random: where the backoff's jitter comes from.
    ///   - owner: names the process in the leases.
    ///   - send: sends a message.
    ///   - finish: what is done once the last message was sent.
    init(
        database: any Database, clock: WallClock, random: RandomSource, settings: Settings = Settings(),
        logger: Logger, owner: String = LeaseOwner.current.name, send: @escaping Sending,
        finish: @escaping @Sendable () async -> Void = {}
    ) {
        self.database = database
        self.clock = clock
        self.random = random
        self.settings = settings
        self.logger = logger
        self.owner = owner
        self.send = send
        self.finish = finish
        wakes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Has the queue looked at.
    func wake() { wakes.continuation.yield() }

    /// Runs until the service is told to stop, or cancelled.
    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.keepTime() }
                await self.dispatch()
                group.cancelAll()
            }
        } onGracefulShutdown: {
            self.state.withLock { $0.isStopping = true }
            self.wake()
        }
        await finish()
    }

    /// Claims messages and sends them, as many at once as may be; in the end waits for those that are under way, and no
    /// longer than may be.
    private func dispatch() async {
        await withDiscardingTaskGroup { group in
            wake()
            for await _ in wakes.stream {
                if state.withLock({ $0.isStopping }) { break }
                for delivery in await claim() {
                    state.withLock { $0.underWay += 1 }
                    group.addTask {
                        await self.deliver(delivery)
                        self.state.withLock { $0.underWay -= 1 }
                        self.wake()
                    }
                }
            }
            await settle()
            // What is not done by then is given back to the queue.
            group.cancelAll()
        }
    }

    /// Waits until nothing is under way any more, or the grace has passed.
    private func settle() async {
        wake()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [settings] in try? await Task.sleep(for: settings.grace) }
            group.addTask { [self] in
                for await _ in wakes.stream where state.withLock({ $0.underWay == 0 }) { break }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// The messages that can be sent now.
    func claim() async -> [QueuedDelivery] {
        let now = clock.now()
        let until = now.adding(seconds: settings.lease)
        let free = settings.mostAtOnce - state.withLock { $0.underWay }
        guard free > 0 else { return [] }
        do {
            let most = settings.mostPerWebhook
            guard try await database.read({ try DeliveryQueue.hasDelivery(perWebhook: most, at: now, $0) }) else {
                return []
            }
            return try await database.write { [owner] in
                try DeliveryQueue.claim(by: owner, count: free, perWebhook: most, until: until, at: now, $0)
            }
        } catch {
            complain(error)
            return []
        }
    }

    /// Sends a message, and keeps what came of it.
    func deliver(_ delivery: QueuedDelivery) async {
        let answer = await send(WebhookMessage(delivery, at: clock.now()), delivery.url, delivery.attempts)
        let (now, jitter) = (clock.now(), random.bytes(1).first ?? 0)
        // Where even this fails, the lease ends by itself.
        let kept = await database.writeToTheEnd { [owner] connection in
            try WebhookResults.keep(answer, of: delivery, owner: owner, random: jitter, at: now, connection)
        }
        switch kept {
        case .success(let change?):
            logger.warning(
                "A webhook was switched off", metadata: ["webhook": "\(delivery.webhook)", "reason": "\(change)"])
        case .success(nil): break
        case .failure(let error): complain(error)
        }
    }

    /// Says what the store complains about; the next round tries again.
    func complain(_ error: any Error) {
        if error is CancellationError { return }
        logger.error("The queue of webhooks can't be kept up", metadata: ["error": "\(error)"])
    }
}
