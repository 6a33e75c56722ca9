internal import Testing

@testable internal import ScreenEngine

/// What is written down for webhooks.
struct WebhookOutboxTests {
    private let fixture: WebhookFixture
    private var hiring: HiringFixture { fixture.hiring }

    init() async throws { fixture = try await WebhookFixture() }

    @Test("A new application and each change of one is a message, with where it came from, and no name in it")
    func messages() async throws {
        try await fixture.add()
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, stage: "Resume Screening", .shortlisted)
        let arrivals = await fixture.sendAll()
        let bodies = arrivals.map(\.message.body)
        let application = try #require(try await hiring.int("SELECT id FROM applications"))
        let rows = try await hiring.server.integers("SELECT id FROM job_universal_statuses ORDER BY id")
        #expect(
            bodies == [
                """
                {"type":"application.created","timestamp":"2025-02-17T04:52:50.230031Z","data":{"id":\(rows[0]),\
                "application":\(application),"candidate":\(candidate),"job":\(hiring.job),"stage_name":"Applied",\
                "status":"Under Review","updated_at":"2025-02-17T04:52:50.230031Z","updated_by":null,"from":null}}
                """,
                """
                {"type":"application.moved","timestamp":"2025-02-17T04:52:51.230031Z","data":{"id":\(rows[1]),\
                "application":\(application),"candidate":\(candidate),"job":\(hiring.job),\
                "stage_name":"Resume Screening","status":"Shortlisted","updated_at":"2025-02-17T04:52:51.230031Z",\
                "updated_by":\(hiring.owner.id),"from":{"stage_name":"Applied","status":"Under Review"}}}
                """,
            ])
        #expect(!bodies.joined().lowercased().contains("asha"))
    }

    @Test("A change that is taken back is a message that says so")
    func undone() async throws {
        try await fixture.add()
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, .rejected)
        _ = await fixture.sendAll()
        let (by, now) = (hiring.admin.id, hiring.tick())
        let isUndone = try await fixture.database.write { connection in
            let id = try connection.one("SELECT max(id) FROM job_universal_statuses", []) { $0.int(0) }
            let row = try #require(
                try StatusRepository.find(id, organisation: hiring.server.organisation, connection))
            return try ApplicationHistory.undo(row, by: by, at: now, connection)
        }
        #expect(isUndone)
        let json = try #require(await fixture.sendAll().first).json
        #expect(json["type"]?.string == "application.moved")
        #expect(json["timestamp"]?.string == TimestampText.format(now))
        #expect(json["data"]?["status"]?.string == "Under Review")
        #expect(json["data"]?["from"]?["status"]?.string == "Rejected")
    }

    @Test("What changes nothing, and what is rolled back, is no message")
    func nothing() async throws {
        try await fixture.add()
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, .underReview)
        struct Thrown: Error {}
        await #expect(throws: Thrown.self) {
            try await fixture.database.write { [job = hiring.job, now = fixture.clock.now] connection in
                let application = try #require(
                    try StatusRepository.application(candidate: candidate, job: job, connection))
                let row = try ApplicationHistory.change(
                    application: application, to: .init(status: .hired, at: now), connection)
                #expect(row != nil)
                let count = try connection.one("SELECT count(*) FROM webhook_deliveries", []) { $0.int(0) }
                #expect(count == 2)
                throw Thrown()
            }
        }
        #expect(try await fixture.deliveries().map(\.event) == ["application.created"])
    }

    @Test("A webhook is told of what it asked for, of its own organisation, and while it is switched on")
    func chosen() async throws {
        let other = hiring.foreigner.organisation
        let all = try await fixture.add("https://all.example.com/")
        try await fixture.add("https://moved.example.com/", events: [.applicationMoved])
        try await fixture.add("https://created.example.com/", events: [.applicationCreated])
        try await fixture.add("https://other.example.com/", organisation: other)
        let candidate = try await hiring.apply("Asha")
        try await hiring.move(candidate, .onHold)
        let urls = await fixture.sendAll().map(\.url)
        #expect(
            urls.sorted() == [
                "https://all.example.com/", "https://all.example.com/", "https://created.example.com/",
                "https://moved.example.com/",
            ])
        let now = fixture.clock.now
        let webhook = try await fixture.webhook(all)
        try await fixture.database.write { connection in
            var off = webhook
            off.isActive = false
            _ = try WebhookRepository.update(off, from: webhook, at: now, connection)
        }
        try await hiring.move(candidate, .hired)
        #expect(await fixture.sendAll().map(\.url) == ["https://moved.example.com/"])
    }

    @Test("Without a webhook a change costs one look-up more, whoever else has one")
    func cost() async throws {
        let candidate = try await hiring.apply("Asha")
        let row = try #require(
            try await fixture.database.read { connection in
                let id = try connection.one("SELECT max(id) FROM job_universal_statuses", []) { $0.int(0) }
                return try StatusRepository.find(id, organisation: hiring.server.organisation, connection)
            })
        try await fixture.add(organisation: hiring.foreigner.organisation)
        let counting = CountingDatabase(base: fixture.database)
        let now = fixture.clock.now
        try await counting.write { try WebhookOutbox.note(row, at: now, $0) }
        #expect(counting.counter.take() == 1)
        try await fixture.add()
        try await counting.write { try WebhookOutbox.note(row, at: now, $0) }
        #expect(counting.counter.take() == 3)
        #expect(try await fixture.deliveries().count == 1)
        #expect(row.candidate == candidate)
    }

    @Test("Erasing a candidate takes the messages about them along, sent or not")
    func erased() async throws {
        try await fixture.add()
        let gone = try await hiring.apply("Asha")
        let kept = try await hiring.apply("Bea")
        _ = await fixture.sendAll()
        try await hiring.move(gone, .onHold)
        try await fixture.database.write { try CandidateErasure.erase(gone, $0) }
        let left = try await fixture.database.read {
            try $0.all("SELECT candidate_id FROM webhook_deliveries") { $0.int(0) }
        }
        #expect(left == [kept])
        #expect(await fixture.sendAll().isEmpty)
    }

    @Test("Messages about an entry that turns out to be somebody known are sent all the same")
    func joined() async throws {
        try await fixture.add()
        let known = try await hiring.apply("Asha")
        let provisional = try await hiring.apply("File")
        let now = hiring.tick()
        try await fixture.database.write {
            try CandidateMove.move(from: provisional, to: known, at: now, $0)
        }
        let candidates = await fixture.sendAll().compactMap { try? $0.json["data"]?["candidate"]?.integer }
        #expect(candidates == [known, provisional])
    }
}
