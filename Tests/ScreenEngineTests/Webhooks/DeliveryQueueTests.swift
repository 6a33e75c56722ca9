internal import Testing

@testable internal import ScreenEngine

/// Whose message is sent next.
struct DeliveryQueueTests {
    private let fixture: WebhookFixture
    private var hiring: HiringFixture { fixture.hiring }

    init() async throws { fixture = try await WebhookFixture() }

    private func claim(_ count: Int = 100, perWebhook most: Int = 100, by owner: String = "a") async throws
        -> [QueuedDelivery]
    {
        let now = fixture.clock.now
        return try await fixture.database.write {
            try DeliveryQueue.claim(
                by: owner, count: count, perWebhook: most, until: now.adding(seconds: 60), at: now, $0)
        }
    }

    private func settle(
        _ delivery: QueuedDelivery, _ end: DeliveryQueue.End = .delivered, by owner: String = "a"
    ) async throws -> Bool {
        let now = fixture.clock.now
        return try await fixture.database.write {
            try DeliveryQueue.settle(delivery, as: end, code: 200, problem: nil, of: owner, at: now, $0)
        }
    }

    @Test("Of one application the later message waits for the earlier, and other applications don't")
    func order() async throws {
        try await fixture.add()
        let first = try await hiring.apply("Asha")
        try await hiring.move(first, .onHold)
        try await hiring.move(first, .shortlisted)
        _ = try await hiring.apply("Bea")
        let claimed = try await claim()
        let ids = try await fixture.deliveries().map(\.id)
        #expect(claimed.map(\.id) == [ids[0], ids[3]])
        #expect(try await claim().isEmpty)
        #expect(try await settle(claimed[0]))
        #expect(try await claim().map(\.id) == [ids[1]])
    }

    @Test("While the earlier one waits to be sent again, the later one waits too; given up, it holds nothing back")
    func behind() async throws {
        try await fixture.add()
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, .onHold)
        let first = try #require(try await claim().first)
        #expect(try await settle(first, .again(fixture.clock.now.adding(seconds: 25))))
        // One that comes meanwhile waits behind both.
        try await hiring.move(candidate, .rejected)
        #expect(try await claim().isEmpty)
        fixture.clock.advance(seconds: 30)
        let again = try #require(try await claim().first)
        #expect(again.id == first.id && again.attempts == 1)
        #expect(try await settle(again, .givenUp))
        let second = try #require(try await claim().first)
        #expect(second.id > first.id)
        #expect(try await settle(second))
        #expect(try await claim().count == 1)
        #expect(try await fixture.states() == ["given up", "delivered", "waiting"])
    }

    @Test("The same change goes to each webhook by itself")
    func several() async throws {
        try await fixture.add("https://a.example.com/")
        try await fixture.add("https://b.example.com/")
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, .onHold)
        let claimed = try await claim()
        #expect(claimed.map(\.url) == ["https://a.example.com/", "https://b.example.com/"])
        #expect(try await settle(claimed[0]))
        #expect(try await claim().map(\.url) == ["https://a.example.com/"])
    }

    @Test("A webhook has so many messages under way and no more, an organisation no more than others that want to")
    func fair() async throws {
        let other = hiring.foreigner.organisation
        try await fixture.add("https://a.example.com/")
        try await fixture.add("https://b.example.com/")
        let foreignJob = try await hiring.makeJob(of: hiring.foreigner)
        for number in 0..<8 { _ = try await hiring.apply("A\(number)") }
        try await fixture.add("https://z.example.com/", organisation: other)
        for number in 0..<8 { _ = try await hiring.apply("Z\(number)", to: foreignJob, organisation: other) }
        func count(_ claimed: [QueuedDelivery]) -> [String: Int] {
            Dictionary(grouping: claimed, by: \.url).mapValues(\.count)
        }
        let claimed = try await claim(6, perWebhook: 3)
        #expect(claimed.count == 6)
        let byURL = count(claimed)
        #expect(byURL["https://z.example.com/"] == 3)
        #expect((byURL["https://a.example.com/"] ?? 0) + (byURL["https://b.example.com/"] ?? 0) == 3)
        let more = try await claim(100, perWebhook: 3)
        #expect(more.count == 3)
        #expect(
            count(claimed + more) == [
                "https://a.example.com/": 3, "https://b.example.com/": 3, "https://z.example.com/": 3,
            ])
    }

    @Test("What somebody claimed is theirs until the lease ends; who comes too late changes nothing")
    func lease() async throws {
        try await fixture.add()
        _ = try await hiring.apply("Asha")
        let claimed = try #require(try await claim(by: "a").first)
        fixture.clock.advance(seconds: 59)
        #expect(try await claim(by: "b").isEmpty)
        fixture.clock.advance(seconds: 1)
        let taken = try #require(try await claim(by: "b").first)
        #expect(taken == claimed)
        #expect(try await settle(claimed, by: "a") == false)
        #expect(try await settle(taken, .givenUp, by: "b"))
        #expect(try await fixture.states() == ["given up"])
    }

    @Test("A webhook that is left alone, or switched off, has no turn")
    func pause() async throws {
        let webhook = try await fixture.add()
        _ = try await hiring.apply("Asha")
        let now = fixture.clock.now
        try await fixture.database.write {
            try DeliveryQueue.pause(webhook, until: now.adding(seconds: 10), $0)
        }
        #expect(try await claim().isEmpty)
        #expect(try await fixture.deliveries().first?.nextAttemptAt == now.adding(seconds: 10))
        fixture.clock.advance(seconds: 10)
        #expect(try await claim().count == 1)
        try await fixture.database.write { try DeliveryQueue.switchOff(webhook, "enough", at: now, $0) }
        #expect(try await fixture.states() == ["given up"])
        let found = try await fixture.webhook(webhook)
        #expect(!found.isActive && found.problem == "enough")
    }

    @Test("With two secrets a claimed message has both, the new one first, until the old one ends")
    func secrets() async throws {
        let webhook = try await fixture.add(secret: 1)
        let now = fixture.clock.now
        let fresh = WebhookSecret(key: [UInt8](repeating: 2, count: 32))
        _ = try await fixture.database.write {
            try WebhookRepository.rotate(webhook, to: fresh, oldUntil: now.adding(seconds: 100), at: now, $0)
        }
        _ = try await hiring.apply("Asha")
        let old = WebhookSecret(key: [UInt8](repeating: 1, count: 32))
        #expect(try await claim().first?.secrets == [fresh, old])
        fixture.clock.advance(seconds: 100)
        #expect(try await claim().first?.secrets == [fresh])
    }
}
