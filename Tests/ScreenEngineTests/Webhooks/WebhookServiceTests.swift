internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import Testing

@testable internal import ScreenEngine

/// From a change to its delivery, on a clock that the test moves.
struct WebhookServiceTests {
    private let fixture: WebhookFixture
    private var hiring: HiringFixture { fixture.hiring }

    init() async throws { fixture = try await WebhookFixture() }

    /// Lets time pass until something can be sent.
    private func waitForNext() async throws {
        let next = try #require(try await fixture.deliveries().compactMap(\.nextAttemptAt).min())
        let gap = next.microseconds - fixture.clock.now.microseconds
        if gap > 0 { fixture.clock.advance(seconds: (gap + 999_999) / 1_000_000) }
    }

    @Test("A message that isn't taken comes again after 5 s, 25 s and so on, under the same name, and is given up at last")
    func retries() async throws {
        let webhook = try await fixture.add()
        _ = try await hiring.apply("Asha")
        fixture.receiver.answer(.refused(code: 503, retryAfter: nil))
        var times: [Int] = []
        var arrivals: [WebhookFixture.Receiver.Arrival] = []
        while try await fixture.states() == ["waiting"] {
            try await waitForNext()
            let found = await fixture.sendAll()
            #expect(found.count == 1)
            arrivals += found
            times.append(fixture.clock.now.microseconds / 1_000_000)
        }
        #expect(zip(times, times.dropFirst()).map { $1 - $0 } == [5, 25, 125, 625, 3_125, 15_625, 28_800])
        #expect(Set(arrivals.map(\.message.id)).count == 1 && arrivals.map(\.attempt) == Array(0..<8))
        // Signed anew each time.
        #expect(Set(arrivals.map(\.message.signature)).count == 8)
        let delivery = try #require(try await fixture.deliveries().first)
        #expect(delivery.state == .givenUp && delivery.attempts == 8 && delivery.lastCode == 503)
        #expect(delivery.problem == "the receiver answered 503" && delivery.finishedAt == fixture.clock.now)
        let found = try await fixture.webhook(webhook)
        #expect(found.isActive, "half a day is no reason to switch it off")
        #expect(found.problem == "the receiver answered 503")
    }

    @Test("A message that is taken in the end leaves nothing of what went wrong before")
    func recovery() async throws {
        let webhook = try await fixture.add()
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, .onHold)
        let start = fixture.clock.now
        fixture.receiver.answer(.failed("the connection failed"))
        #expect(await fixture.sendAll().count == 1, "the later message waits")
        var found = try await fixture.webhook(webhook)
        #expect(found.failingSince == start && found.problem == "the connection failed")
        fixture.receiver.answer(.taken(code: 200))
        #expect(await fixture.sendAll().isEmpty)
        fixture.clock.advance(seconds: 5)
        let types = await fixture.sendAll().compactMap { try? $0.json["type"]?.string }
        #expect(types == ["application.created", "application.moved"])
        #expect(try await fixture.states() == ["delivered", "delivered"])
        found = try await fixture.webhook(webhook)
        #expect(found.failingSince == nil && found.problem == nil)
        let first = try #require(try await fixture.deliveries().first)
        #expect(first.attempts == 2 && first.lastCode == 200 && first.problem == nil && first.nextAttemptAt == nil)
    }

    @Test("A receiver that says when to come again is left until then")
    func retryAfter() async throws {
        try await fixture.add()
        _ = try await hiring.apply("Asha")
        fixture.receiver.answer(.refused(code: 429, retryAfter: 90))
        await fixture.sendAll()
        fixture.clock.advance(seconds: 89)
        #expect(await fixture.sendAll().isEmpty)
        fixture.clock.advance(seconds: 1)
        #expect(await fixture.sendAll().count == 1)
    }

    @Test("After five failures in a row a webhook is left alone for a while, and others are not")
    func pause() async throws {
        try await fixture.add("https://a.example.com/")
        try await fixture.add("https://b.example.com/")
        for number in 0..<8 { _ = try await hiring.apply("A\(number)") }
        fixture.receiver.answer { $0.url.contains("a.example") ? .failed("the connection failed") : .taken(code: 200) }
        var settings = WebhookService.Settings()
        settings.mostPerWebhook = 1
        let service = fixture.service(settings: settings)
        var arrivals = await fixture.sendAll(service)
        #expect(arrivals.count { $0.url.contains("a.example") } == 5)
        #expect(arrivals.count { $0.url.contains("b.example") } == 8)
        fixture.clock.advance(seconds: 1)
        arrivals = await fixture.sendAll(service)
        #expect(arrivals.count == 1, "one try, and then twice the pause")
        fixture.clock.advance(seconds: 1)
        #expect(await fixture.sendAll(service).isEmpty)
        fixture.clock.advance(seconds: 1)
        #expect(await fixture.sendAll(service).count == 1)
    }

    @Test("410 switches a webhook off, and nothing more is sent to it")
    func gone() async throws {
        let webhook = try await fixture.add()
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, .onHold)
        fixture.receiver.answer(.gone)
        #expect(await fixture.sendAll().count == 1)
        let found = try await fixture.webhook(webhook)
        #expect(!found.isActive && found.problem == "the receiver answered 410: it wants no more messages")
        #expect(try await fixture.states() == ["given up", "given up"])
        #expect(try await fixture.deliveries().map(\.problem) == [found.problem, DeliveryQueue.switchedOff])
        try await hiring.move(candidate, .hired)
        #expect(await fixture.sendAll().isEmpty)
    }

    @Test("A webhook that takes nothing for three days is switched off with the next message that is given up")
    func threeDays() async throws {
        let webhook = try await fixture.add()
        fixture.receiver.answer(.failed("the connection failed"))
        var days = 0
        while try await fixture.webhook(webhook).isActive, days < 10 {
            _ = try await hiring.apply("C\(days)")
            while try await fixture.states().contains("waiting") {
                try await waitForNext()
                await fixture.sendAll()
            }
            days += 1
            fixture.clock.advance(seconds: 43_200)
        }
        // A message is tried for 13 hours and 25 minutes, and 12 hours pass then: only the fourth ends after three days.
        #expect(days == 4)
        let found = try await fixture.webhook(webhook)
        #expect(found.problem == "nothing got through for 3 days; at last, the connection failed")
    }

    @Test("What a process had claimed that died is sent by the next one, under the same name")
    func restart() async throws {
        try await fixture.add()
        _ = try await hiring.apply("Asha")
        let current = LeaseOwner.current.name
        let dead = current.split(separator: "/").dropLast(2).joined(separator: "/") + "/\(Int32.max)/1"
        let before = fixture.service(owner: dead)
        let claimed = await before.claim()
        #expect(claimed.count == 1)
        // The machine's boot and process numbers say that it is dead: its lease need not end.
        let after = fixture.service(owner: current)
        #expect(await fixture.sendAll(after).isEmpty)
        #expect(try await DeliveryQueue.rows.takeOverFromTheDead(in: after.database))
        let arrivals = await fixture.sendAll(after)
        #expect(arrivals.map(\.message.id) == claimed.map(\.messageID))
        #expect(try await fixture.states() == ["delivered"])
    }

    @Test("What was broken off goes back to the queue as if it had never been claimed")
    func brokenOff() async throws {
        try await fixture.add()
        _ = try await hiring.apply("Asha")
        fixture.receiver.answer(.cancelled)
        let service = fixture.service()
        for delivery in await service.claim() { await service.deliver(delivery) }
        let delivery = try #require(try await fixture.deliveries().first)
        #expect(delivery.state == .waiting && delivery.attempts == 0)
        fixture.receiver.answer(.taken(code: 200))
        #expect(await fixture.sendAll(service).count == 2)
        #expect(try await fixture.states() == ["delivered"])
    }

    @Test("A delivery whose webhook or candidate goes while it is under way leaves nothing behind")
    func goneMeanwhile() async throws {
        let webhook = try await fixture.add()
        let candidate = try await hiring.apply("Asha")
        let database = fixture.database
        fixture.receiver.answer { _ in
            try? await database.write { try CandidateErasure.erase(candidate, $0) }
            return .taken(code: 200)
        }
        #expect(await fixture.sendAll().count == 1)
        #expect(try await fixture.states().isEmpty)
        _ = try await hiring.apply("Bea")
        fixture.receiver.answer { _ in
            try? await database.write { try WebhookRepository.delete(webhook, $0) }
            return .refused(code: 500, retryAfter: nil)
        }
        #expect(await fixture.sendAll().count == 1)
        #expect(try await fixture.states().isEmpty)
    }

    @Test("Messages that ended 30 days ago are forgotten, those that wait are not")
    func retention() async throws {
        try await fixture.add()
        for number in 0..<3 { _ = try await hiring.apply("A\(number)") }
        await fixture.sendAll()
        fixture.clock.advance(seconds: 86_400)
        fixture.receiver.answer(.failed("the connection failed"))
        _ = try await hiring.apply("Bea")
        await fixture.sendAll()
        fixture.clock.advance(seconds: 29 * 86_400 - 1)
        try await fixture.service().forgetOld()
        #expect(try await fixture.states() == ["delivered", "delivered", "delivered", "waiting"])
        fixture.clock.advance(seconds: 1)
        try await fixture.service().forgetOld()
        #expect(try await fixture.states() == ["waiting"])
    }

    @Test("A running service sends what comes, and finishes what is under way before it stops")
    func running() async throws {
        try await fixture.add()
        let (arrivals, arrived) = AsyncStream<Void>.makeStream()
        let (gate, open) = AsyncStream<Void>.makeStream()
        fixture.receiver.answer { _ in
            arrived.yield()
            for await _ in gate { break }
            return .taken(code: 200)
        }
        var settings = WebhookService.Settings()
        settings.grace = .seconds(900)
        let service = fixture.service(settings: settings)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [service], logger: Logger(label: "test")))
        async let running: Void = group.run()
        _ = try await hiring.apply("Asha")
        service.wake()
        _ = await arrivals.first { _ in true }
        await group.triggerGracefulShutdown()
        #expect(try await fixture.states() == ["waiting"])
        open.yield()
        try await running
        #expect(try await fixture.states() == ["delivered"])
        #expect(fixture.receiver.take().count == 1)
    }

    @Test("What takes longer than the grace goes back to the queue when the service stops")
    func stopping() async throws {
        try await fixture.add()
        let (arrivals, arrived) = AsyncStream<Void>.makeStream()
        let (gate, open) = AsyncStream<Void>.makeStream()
        defer { open.finish() }
        fixture.receiver.answer { _ in
            arrived.yield()
            for await _ in gate {}
            return Task.isCancelled ? .cancelled : .taken(code: 200)
        }
        var settings = WebhookService.Settings()
        settings.grace = .zero
        let service = fixture.service(settings: settings)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [service], logger: Logger(label: "test")))
        async let running: Void = group.run()
        _ = try await hiring.apply("Asha")
        service.wake()
        _ = await arrivals.first { _ in true }
        await group.triggerGracefulShutdown()
        try await running
        #expect(try await fixture.states() == ["waiting"])
        fixture.receiver.answer(.taken(code: 200))
        _ = fixture.receiver.take()
        #expect(await fixture.sendAll().map(\.attempt) == [0])
    }

    @Test("Over a real server the changes of an application arrive in their order")
    func whole() async throws {
        let server = ReceivingServer()
        let sender = WebhookSender(
            addresses: CallableAddresses(allowing: [try #require(AddressBlock("127.0.0.1"))]),
            limits: .init(lookUp: .seconds(300), connect: .seconds(300), total: .seconds(300)))
        let service = WebhookService(
            database: fixture.database, clock: fixture.clock.wall, random: .system,
            logger: .silent,
            send: { await sender.send($0, to: $1, attempt: $2) })
        try await server.run { [fixture] port in
            try await fixture.add("http://127.0.0.1:\(port)/in")
            let candidate = try await fixture.hiring.apply("Asha")
            try await fixture.hiring.move(candidate, .shortlisted)
            await fixture.sendAll(service)
        }
        await sender.close()
        #expect(try await fixture.states() == ["delivered", "delivered"])
        let types = try server.calls.map { try JSONValue($0.body)["type"]?.string }
        #expect(types == ["application.created", "application.moved"])
    }
}
