internal import HTTPTypes
internal import Synchronization
internal import Testing

@testable internal import ScreenEngine

/// `/webhooks/`.
struct WebhookControllerTests {
    private let fixture: WebhookFixture
    private let woken = Tally()

    init() async throws { fixture = try await WebhookFixture() }

    /// Serves webhooks while the body asks for them as Ada, the administrator.
    private func serve(
        allowing blocks: [String] = [], _ body: @escaping @Sendable (APITestClient, Account) async throws -> Void
    ) async throws {
        let next = Mutex<UInt8>(0)
        let controller = WebhookController(
            database: fixture.database, clock: fixture.clock.wall,
            random: RandomSource { count in
                let byte = next.withLock {
                    $0 += 1; return $0
                }
                return [UInt8](repeating: byte, count: count)
            },
            lists: ListingStore(),
            addresses: CallableAddresses(allowing: try blocks.map { try #require(AddressBlock($0)) }),
            wake: { [woken] in woken.add() })
        let admin = fixture.hiring.admin
        try await fixture.hiring.server.run([controller]) { try await body($0, admin) }
    }

    private static let url = #"{"url": "https://hooks.example.com/in"}"#

    @Test("A webhook is made with a secret that is shown this once")
    func create() async throws {
        try await serve { client, admin in
            let made = try await client.post(
                "/webhooks/", #"{"url": "HTTPS://Hooks.Example.com:443/in", "events": ["application.moved"]}"#, as: admin)
            #expect(made.status == .created)
            #expect(
                made.text == """
                    {"id":1,"url":"https://hooks.example.com/in","events":["application.moved"],"is_active":true,\
                    "failing_since":null,"problem":null,"created_at":"2025-02-17T04:52:49.230031Z",\
                    "updated_at":"2025-02-17T04:52:49.230031Z",\
                    "secret":"whsec_AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="}
                    """)
            #expect(made.headers[.location] == "/webhooks/1/")
            for path in ["/webhooks/1/", "/webhooks/"] {
                let shown = try await client.get(path, as: admin)
                #expect(shown.status == .ok && !shown.text.contains("secret"))
            }
            #expect(try await client.get("/webhooks/1/", as: admin).headers[.eTag] == made.headers[.eTag])
            #expect(try await client.get("/webhooks/", as: admin).ids == [1])
        }
    }

    @Test(
        "A URL that messages aren't sent to is refused",
        arguments: [
            #"{"url": "ftp://hooks.example.com/"}"#, #"{"url": "http://2130706433/"}"#, #"{"url": "http://0x7f.1/"}"#,
            #"{"url": "https://user:word@hooks.example.com/"}"#, #"{"url": "https://hooks.example.com:25/"}"#,
            #"{"url": "hooks"}"#, #"{"url": "http://0177.0.0.1/"}"#,
        ])
    func noURL(body: String) async throws {
        try await serve { client, admin in
            let answer = try await client.post("/webhooks/", body, as: admin)
            #expect(answer.status == .badRequest)
            #expect(answer.text == #"{"url":["Enter a valid URL."]}"#)
        }
    }

    @Test("An address that isn't public is refused unless the settings allow it")
    func notPublic() async throws {
        for host in ["127.0.0.1", "[::1]", "169.254.169.254", "10.1.2.3", "[::ffff:10.1.2.3]", "[64:ff9b::a01:203]"] {
            try await serve { client, admin in
                let answer = try await client.post("/webhooks/", #"{"url": "http://\#(host)/"}"#, as: admin)
                #expect(answer.text == #"{"url":["\#(WebhookDraft.notCallable)"]}"#, "\(host)")
            }
        }
        try await serve(allowing: ["10.0.0.0/8"]) { client, admin in
            let allowed = try await client.post("/webhooks/", #"{"url": "http://10.1.2.3/"}"#, as: admin)
            #expect(allowed.status == .created)
            let other = try await client.post("/webhooks/", #"{"url": "http://127.0.0.1/"}"#, as: admin)
            #expect(other.status == .badRequest)
        }
    }

    @Test("What else is wrong with a payload is said too")
    func wrong() async throws {
        try await serve { client, admin in
            let missing = try await client.post("/webhooks/", "{}", as: admin)
            #expect(missing.text == #"{"url":["This field is required."]}"#)
            let events = try await client.post(
                "/webhooks/", #"{"url": "https://a.example.com/", "events": ["application.eaten"], "is_active": 7}"#,
                as: admin)
            #expect(
                events.text == """
                    {"events":{"0":["\\"application.eaten\\" is not a valid choice."]},\
                    "is_active":["Must be a valid boolean."]}
                    """)
            for number in 0..<WebhookRepository.mostOfOrganisation {
                _ = try await client.post("/webhooks/", #"{"url": "https://h\#(number).example.com/"}"#, as: admin)
            }
            let last = try await client.post("/webhooks/", WebhookControllerTests.url, as: admin)
            #expect(last.text == #"{"non_field_errors":["\#(WebhookController.tooMany)"]}"#)
        }
    }

    @Test("A webhook is changed in part or as a whole; the secret is not among what can be written")
    func update() async throws {
        let database = fixture.database
        try await serve { client, admin in
            _ = try await client.post("/webhooks/", WebhookControllerTests.url, as: admin)
            let patched = try await client.patch(
                "/webhooks/1/", #"{"events": ["application.moved", "application.created"], "secret": "whsec_AAAA"}"#,
                as: admin)
            #expect(patched.status == .ok)
            #expect(try patched.json["events"]?.items?.map(\.string) == ["application.created", "application.moved"])
            let kept = try await database.read { try $0.one("SELECT secret FROM webhooks", []) { $0.bytes(0) } }
            #expect(kept == [UInt8](repeating: 1, count: 32))
            let put = try await client.put("/webhooks/1/", #"{"url": "https://b.example.com"}"#, as: admin)
            #expect(try put.json["url"]?.string == "https://b.example.com/")
            #expect(try put.json["events"]?.items?.count == 2)
            let stale = try await client.patch(
                "/webhooks/1/", "{}", as: admin, [.ifMatch: try #require(patched.headers[.eTag])])
            #expect(stale.status == .preconditionFailed)
            #expect(try await client.put("/webhooks/1/", "{}", as: admin).status == .badRequest)
        }
    }

    @Test("Switched off, it gives up what waits; switched on again, it is as new")
    func switching() async throws {
        let fixture = fixture
        let webhook = try await fixture.add()
        _ = try await fixture.hiring.apply("Asha")
        fixture.receiver.answer(.failed("the connection failed"))
        await fixture.sendAll()
        try await serve { client, admin in
            let off = try await client.patch("/webhooks/\(webhook)/", #"{"is_active": false}"#, as: admin)
            #expect(try off.json["problem"]?.string == "the connection failed")
            #expect(try await fixture.states() == ["given up"])
            let test = try await client.post("/webhooks/\(webhook)/test/", as: admin)
            #expect(test.status == .badRequest)
            #expect(test.text == #"{"detail":"\#(WebhookController.isOff)"}"#)
            let on = try await client.patch("/webhooks/\(webhook)/", #"{"is_active": true}"#, as: admin)
            #expect(try on.json["problem"] == .null && on.json["failing_since"] == .null)
        }
    }

    @Test("A new secret is shown once, and for a day the old one signs beside it")
    func rotate() async throws {
        let fixture = fixture
        let webhook = try await fixture.add(secret: 9)
        try await serve { client, admin in
            let answer = try await client.post("/webhooks/\(webhook)/rotate-secret/", as: admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["secret"]?.string == "whsec_AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=")
        }
        func signatures() async throws -> Int {
            _ = try await fixture.hiring.apply("A\(fixture.clock.now.microseconds)")
            return try #require(await fixture.sendAll().first).message.signature.split(separator: " ").count
        }
        #expect(try await signatures() == 2)
        fixture.clock.advance(seconds: WebhookController.overlap)
        #expect(try await signatures() == 1)
    }

    @Test("A ping is sent like any other message; asked for twice, it is one")
    func ping() async throws {
        let fixture = fixture
        let woken = woken
        let webhook = try await fixture.add(events: [.applicationMoved])
        let now = fixture.clock.now
        try await fixture.database.write {
            try DeliveryQueue.pause(webhook, until: now.adding(seconds: 300), $0)
        }
        try await serve { client, admin in
            let first = try await client.post("/webhooks/\(webhook)/test/", as: admin)
            #expect(first.status == .accepted && woken.take() == 1)
            let again = try await client.post("/webhooks/\(webhook)/test/", as: admin)
            #expect(try first.json["id"] == again.json["id"])
            #expect(try first.json["state"]?.string == "waiting" && first.json["event"]?.string == "webhook.ping")
        }
        let arrivals = await fixture.sendAll()
        #expect(
            arrivals.map(\.message.body) == [
                """
                {"type":"webhook.ping","timestamp":"2025-02-17T04:52:49.230031Z","data":{"webhook":\(webhook)}}
                """
            ])
    }

    @Test("Deliveries are listed with what became of them, the latest first, by state and event, in pages")
    func deliveries() async throws {
        let fixture = fixture
        let webhook = try await fixture.add()
        try await fixture.add("https://other.example.com/")
        let candidate = try await fixture.hiring.apply("Asha")
        _ = try await fixture.hiring.apply("Bea")
        fixture.receiver.answer(.refused(code: 500, retryAfter: nil))
        await fixture.sendAll()
        let moved = fixture.clock.now
        fixture.clock.advance(seconds: 5)
        fixture.receiver.answer(.taken(code: 200))
        await fixture.sendAll()
        fixture.receiver.answer(.refused(code: 500, retryAfter: nil))
        try await fixture.hiring.move(candidate, .onHold)
        await fixture.sendAll()
        try await serve { client, admin in
            let path = "/webhooks/\(webhook)/deliveries/"
            let all = try await client.get(path, as: admin)
            #expect(try all.json["count"]?.integer == 3)
            let ids = try all.ids
            #expect(ids == ids.sorted(by: >))
            let latest = try #require(try all.items.first)
            #expect(latest["event"]?.string == "application.moved" && latest["state"]?.string == "waiting")
            #expect(latest["message_id"]?.string == "msg_abc_\(ids[0])")
            #expect(latest["attempts"]?.integer == 1 && latest["last_code"]?.integer == 500)
            #expect(latest["problem"]?.string == "the receiver answered 500")
            #expect(latest["payload"]?["data"]?["candidate"]?.integer == candidate)
            #expect(latest["next_attempt_at"]?.string == TimestampText.format(moved.adding(seconds: 11)))
            #expect(latest["finished_at"] == .null)
            #expect(try await client.get(path + "?state=delivered", as: admin).ids == Array(ids[1...]))
            #expect(try await client.get(path + "?event=application.moved", as: admin).ids == [ids[0]])
            #expect(try await client.get(path + "?ordering=created_at", as: admin).ids == ids.reversed())
            #expect(try await client.get(path + "?page_size=2&page=2", as: admin).ids == [ids[2]])
        }
    }

    @Test("Webhooks are for administrators of their organisation")
    func access() async throws {
        let webhook = try await fixture.add()
        let (owner, foreigner) = (fixture.hiring.owner, fixture.hiring.foreigner)
        try await serve { client, admin in
            for path in ["/webhooks/", "/webhooks/\(webhook)/", "/webhooks/\(webhook)/deliveries/"] {
                let shown = try await client.get(path, as: admin)
                #expect(shown.status == .ok)
                #expect(try await client.get(path, as: owner).status == .forbidden)
                #expect(try await client.get(path, as: nil).status == .unauthorized)
            }
            #expect(try await client.get("/webhooks/", as: foreigner).ids == [])
            for path in ["", "deliveries/"] {
                #expect(try await client.get("/webhooks/\(webhook)/\(path)", as: foreigner).status == .notFound)
            }
            for path in ["test/", "rotate-secret/"] {
                #expect(try await client.post("/webhooks/\(webhook)/\(path)", as: foreigner).status == .notFound)
            }
            #expect(try await client.delete("/webhooks/\(webhook)/", as: foreigner).status == .notFound)
            #expect(try await client.delete("/webhooks/\(webhook)/", as: admin).status == .noContent)
            #expect(try await client.get("/webhooks/\(webhook)/", as: admin).status == .notFound)
        }
    }
}
