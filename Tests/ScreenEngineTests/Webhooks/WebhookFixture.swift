internal import Logging
internal import Synchronization
internal import Testing

@testable internal import ScreenEngine

/// Webhooks beside the jobs and candidates of a ``HiringFixture``, and a service whose messages go nowhere.
struct WebhookFixture: Sendable {
    /// Writes down what is sent and answers what the test says.
    final class Receiver: Sendable {
        /// A message that arrived.
        struct Arrival: Sendable, Hashable {
            var message: WebhookMessage
            var url: String
            var attempt: Int
        }

        private struct State {
            var arrivals: [Arrival] = []
            var answer: @Sendable (Arrival) async -> WebhookAnswer = { _ in .taken(code: 200) }
        }
        private let state = Mutex(State())

        /// What arrived since this was last asked.
        func take() -> [Arrival] {
            state.withLock { state in
                defer { state.arrivals = [] }
                return state.arrivals
            }
        }

        /// Answers from now on so.
        func answer(_ answer: WebhookAnswer) { self.answer { _ in answer } }

        /// Answers from now on as the closure says.
        func answer(_ answer: @escaping @Sendable (Arrival) async -> WebhookAnswer) {
            state.withLock { $0.answer = answer }
        }

        @Sendable func receive(_ message: WebhookMessage, _ url: String, _ attempt: Int) async -> WebhookAnswer {
            let arrival = Arrival(message: message, url: url, attempt: attempt)
            let answer = state.withLock { state in
                state.arrivals.append(arrival)
                return state.answer
            }
            return await answer(arrival)
        }
    }

    let hiring: HiringFixture
    let receiver = Receiver()
    var clock: TestClock { hiring.server.clock }
    var database: SQLiteDatabase { hiring.database }

    init() async throws { hiring = try await HiringFixture() }

    /// Makes a webhook; gives its identifier.
    @discardableResult
    func add(
        _ url: String = "https://hooks.example.com/", events: [WebhookEvent] = [], secret: UInt8 = 7,
        organisation: Int? = nil
    ) async throws -> Int {
        var webhook = Webhook.new(of: organisation ?? hiring.server.organisation, at: clock.now)
        webhook.url = url
        webhook.events = events
        let (draft, now) = (webhook, clock.now)
        return try await database.write {
            try WebhookRepository.insert(
                draft, secret: WebhookSecret(key: [UInt8](repeating: secret, count: 32)), prefix: "abc", at: now, $0
            ).id
        }
    }

    /// A webhook as it is now.
    func webhook(_ id: Int) async throws -> Webhook {
        let organisation = hiring.server.organisation
        return try #require(
            try await database.read { try WebhookRepository.find(id, organisation: organisation, $0) })
    }

    /// All deliveries, in order.
    func deliveries() async throws -> [WebhookDelivery] {
        try await database.read { connection in
            let ids = try connection.all("SELECT id FROM webhook_deliveries ORDER BY id") { $0.int(0) }
            return try WebhookDeliveryRepository.find(ids, connection)
        }
    }

    /// How all deliveries stand, in order.
    func states() async throws -> [String] { try await deliveries().map(\.state.rawValue) }

    /// A service.
    func service(
        owner: String = "here", random: UInt8 = 0, settings: WebhookService.Settings = .init()
    ) -> WebhookService {
        WebhookService(
            database: database, clock: clock.wall, random: RandomSource { [UInt8](repeating: random, count: $0) },
            settings: settings, logger: .silent, owner: owner,
            send: receiver.receive)
    }

    /// Sends what can be sent now, and what then can be; gives what arrived.
    @discardableResult
    func sendAll(_ service: WebhookService? = nil) async -> [Receiver.Arrival] {
        let service = service ?? self.service()
        while case let claimed = await service.claim(), !claimed.isEmpty {
            for delivery in claimed { await service.deliver(delivery) }
        }
        return receiver.take()
    }
}

extension WebhookFixture.Receiver.Arrival {
    /// The body.
    var json: JSONValue {
        get throws { try JSONValue(message.body) }
    }
}
