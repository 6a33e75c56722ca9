import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Feedback")
struct FeedbackTests {
    private static let path = "/feedbacks/"

    private static func body(_ job: Int, _ candidate: Int, _ rest: String = #""rating":4"#) -> String {
        #"{"job":\#(job),"candidate":\#(candidate),\#(rest)}"#
    }

    @Test("Feedback is of who asks, whoever the payload names")
    func members() async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { client in
            let rest = #""rating":"4","comment":" Clear. ","service":{"name":"Interview"},"user":{"id":1},"id":77"#
            let made = try await client.post(
                FeedbackTests.path, FeedbackTests.body(fixture.job, asha, rest), as: fixture.hiring.helper)
            #expect(made.status == .created)
            let id = try made.json.id
            #expect(
                made.text == """
                    {"id":\(id),"job":\(fixture.job),"candidate":\(asha),"user":\(fixture.hiring.helper.id),\
                    "service":\(fixture.interview),"rating":4,"comment":"Clear.",\
                    "created_at":"\(TimestampText.format(fixture.hiring.server.clock.now))"}
                    """)
            #expect(made.headers[.location] == "/feedbacks/\(id)/")
            fixture.hiring.tick()
            let changed = try await client.patch(
                "/feedbacks/\(id)/", #"{"rating":2,"comment":"","service":null,"user":1}"#, as: fixture.admin)
            let json = try changed.json
            #expect(json["rating"]?.integer == 2 && json["comment"]?.string == "" && json["service"] == .null)
            #expect(json["user"]?.integer == fixture.hiring.helper.id)
            #expect(try json["created_at"] == made.json["created_at"])
            let shown = try await client.get("/feedbacks/\(id)/", as: fixture.hiring.owner)
            #expect(shown.body == changed.body)
            let tag = try #require(shown.headers[.eTag])
            let stale = try await client.patch("/feedbacks/\(id)/", "{}", as: fixture.admin, [.ifMatch: "\"x\""])
            #expect(stale.status == .preconditionFailed)
            let kept = try await client.delete("/feedbacks/\(id)/", as: fixture.admin, [.ifMatch: "\"x\""])
            #expect(kept.status == .preconditionFailed)
            let bare = try await client.post(
                FeedbackTests.path, FeedbackTests.body(fixture.job, asha), as: fixture.hiring.owner)
            #expect(try bare.json["comment"]?.string == "" && bare.json["service"] == .null)
            let gone = try await client.delete("/feedbacks/\(id)/", as: fixture.hiring.helper, [.ifMatch: tag])
            #expect(gone.status == .noContent)
            #expect(try await client.get("/feedbacks/\(id)/", as: fixture.admin).status == .notFound)
        }
    }

    @Test(
        "What is wrong with feedback is said in DRF's words",
        arguments: [
            ("{}", #"{"job":["This field is required."],"candidate":["This field is required."],"rating":["This field is required."]}"#),
            (#"{"job":JOB,"candidate":ASHA,"rating":0}"#, #"{"rating":["Ensure this value is greater than or equal to 1."]}"#),
            (#"{"job":JOB,"candidate":ASHA,"rating":6}"#, #"{"rating":["Ensure this value is less than or equal to 5."]}"#),
            (#"{"job":JOB,"candidate":ASHA,"rating":4.5}"#, #"{"rating":["A valid integer is required."]}"#),
            (#"{"job":JOB,"candidate":ASHA,"rating":null}"#, #"{"rating":["This field may not be null."]}"#),
            (#"{"job":JOB,"candidate":ASHA,"rating":1,"service":999}"#, #"{"service":["Invalid pk \"999\" - object does not exist."]}"#),
            (#"{"job":JOB,"candidate":ASHA,"rating":1,"comment":"LONG"}"#, #"{"comment":["Ensure this field has no more than 10000 characters."]}"#),
            (#"{"job":JOB,"candidate":RAVI,"rating":1}"#, #"{"candidate":["The candidate has not applied to this job."]}"#),
            (#"{"job":999,"candidate":ASHA,"rating":1}"#, #"{"job":["Invalid pk \"999\" - object does not exist."]}"#),
            (#"{"job":JOB,"candidate":999,"rating":1}"#, #"{"candidate":["Invalid pk \"999\" - object does not exist."]}"#),
        ])
    func wrong(body: String, message: String) async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        let ravi = try await fixture.hiring.apply("Ravi", to: try await fixture.hiring.makeJob())
        try await fixture.serve { client in
            let filled = [("JOB", "\(fixture.job)"), ("ASHA", "\(asha)"), ("RAVI", "\(ravi)")].reduce(body) {
                $0.replacing($1.0, with: $1.1)
            }.replacing("LONG", with: String(repeating: "x", count: 10_001))
            let answer = try await client.post(FeedbackTests.path, filled, as: fixture.admin)
            #expect(answer.status == .badRequest && answer.text == message)
            #expect(try await client.get(FeedbackTests.path, as: fixture.admin).ids == [])
        }
    }

    @Test("Who sees the job gives feedback and reads it; its author and administrators change it, nobody else")
    func access() async throws {
        let fixture = try await InterviewFixture()
        let hiring = fixture.hiring
        let (asha, other) = (try await hiring.apply("Asha"), try await hiring.makeJob())
        try await fixture.serve { client in
            let body = FeedbackTests.body(fixture.job, asha)
            let made = try await hiring.statuses(client) { try await client.post(FeedbackTests.path, body, as: $0) }
            #expect(made == [201, 201, 201, 400, 400])
            // The helper's was given last, the owner's before.
            let ids = try await client.get("/feedbacks/?ordering=created_at", as: hiring.admin).ids
            let (owners, helpers) = ("/feedbacks/\(ids[1])/", "/feedbacks/\(ids[2])/")
            #expect(try await hiring.statuses(client) { try await client.get(helpers, as: $0) } == [200, 200, 200, 404, 404])
            for method in [HTTPRequest.Method.put, .patch] {
                let mine = try await hiring.statuses(client) { try await client.ask(method, helpers, body, as: $0) }
                #expect(mine == [200, 403, 200, 404, 404])
                let yours = try await hiring.statuses(client) { try await client.ask(method, owners, body, as: $0) }
                #expect(yours == [200, 200, 403, 404, 404])
            }
            let moved = try await client.patch(helpers, #"{"job":\#(other),"candidate":999}"#, as: hiring.admin)
            #expect(
                moved.text
                    == #"{"job":["Feedback can't be changed into another application's."],"candidate":["Feedback can't be changed into another application's."]}"#
            )
            #expect(try await client.delete(owners, as: hiring.helper).status == .forbidden)
            #expect(try await client.delete(owners, as: hiring.stranger).status == .notFound)
            for (account, count) in [(hiring.admin, 3), (hiring.helper, 3), (hiring.stranger, 0), (hiring.foreigner, 0)] {
                #expect(try await client.get(FeedbackTests.path, as: account).ids.count == count)
            }
            // An author from whom the job is taken has no say any more.
            try await hiring.server.execute("DELETE FROM job_shares")
            #expect(try await client.patch(helpers, #"{"rating":1}"#, as: hiring.helper).status == .notFound)
            try await client.expect(FeedbackTests.path, as: hiring.helper, lists: [])
        }
    }

    @Test("Feedback of an account that is gone stays, and is nobody's")
    func orphaned() async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { client in
            let made = try await client.post(
                FeedbackTests.path, FeedbackTests.body(fixture.job, asha), as: fixture.hiring.helper)
            let (helper, organisation) = (fixture.hiring.helper, fixture.hiring.server.organisation)
            try await fixture.hiring.server.execute(
                "DELETE FROM users WHERE id = $1 AND organisation_id = $2", [.integer(helper.id), .integer(organisation)])
            let shown = try await client.get("/feedbacks/\(try made.json.id)/", as: fixture.hiring.owner)
            #expect(try shown.json["user"] == .null)
        }
    }

    @Test(
        "Feedback is filtered and ordered as asked",
        arguments: [
            ("", [3, 2, 1]), ("?ordering=created_at", [1, 2, 3]), ("?ordering=rating", [3, 2, 1]),
            ("?candidate=ASHA", [3, 1]), ("?job=JOB", [2, 1]), ("?job=JOB&candidate=ASHA", [1]), ("?job=999", []),
            ("?page_size=1&page=3", [1]),
        ])
    func list(query: String, expected: [Int]) async throws {
        let fixture = try await InterviewFixture()
        let hiring = fixture.hiring
        let (asha, mei, other) = (try await hiring.apply("Asha"), try await hiring.apply("Mei"), try await hiring.makeJob())
        let (organisation, now) = (hiring.server.organisation, hiring.server.clock.now)
        try await hiring.database.write { connection in
            _ = try ApplicationRepository.apply(
                candidate: asha, job: other, organisation: organisation, by: nil, at: now, connection)
        }
        try await fixture.serve { client in
            for (rating, job, candidate) in [(1, fixture.job, asha), (2, fixture.job, mei), (3, other, asha)] {
                hiring.tick()
                let answer = try await client.post(
                    FeedbackTests.path, FeedbackTests.body(job, candidate, #""rating":\#(rating)"#), as: fixture.admin)
                #expect(answer.status == .created)
            }
            let filled = query.replacing("ASHA", with: "\(asha)").replacing("JOB", with: "\(fixture.job)")
            let answer = try await client.get("/feedbacks/\(filled)", as: fixture.admin)
            #expect(try answer.items.map { $0["rating"]?.integer } == expected)
            let wrong = try await client.get("/feedbacks/?candidate=x", as: fixture.admin)
            #expect(wrong.status == .badRequest && wrong.text == #"{"candidate":["Enter a number."]}"#)
        }
    }

    @Test("feedbacks/<job_id>/<candidate_id>/ is a bare array, paged where a page is asked for; 404 where there is none")
    func ofApplication() async throws {
        let fixture = try await InterviewFixture()
        let hiring = fixture.hiring
        let (asha, mei) = (try await hiring.apply("Asha"), try await hiring.apply("Mei"))
        try await fixture.serve { client in
            for rating in 1...3 {
                hiring.tick()
                let rest = #""rating":\#(rating)"#
                _ = try await client.post(
                    FeedbackTests.path, FeedbackTests.body(fixture.job, asha, rest), as: hiring.helper)
            }
            _ = try await client.post(FeedbackTests.path, FeedbackTests.body(fixture.job, mei), as: hiring.helper)
            let path = "/feedbacks/\(fixture.job)/\(asha)/"
            let all = try await client.get(path, as: hiring.owner)
            #expect(try all.json.items?.map { $0["rating"]?.integer } == [3, 2, 1])
            let page = try await client.get(path + "?page=2&page_size=2&ordering=created_at", as: hiring.owner).json
            #expect(page["count"]?.integer == 3)
            #expect(page["results"]?.items?.map { $0["rating"]?.integer } == [3])
            #expect(try await client.get(path + "?page=9", as: hiring.owner).text == #"{"detail":"Invalid page."}"#)
            #expect(try await hiring.statuses(client) { try await client.get(path, as: $0) } == [200, 200, 200, 404, 404])
            let ravi = try await hiring.apply("Ravi")
            for (path, account) in [
                ("/feedbacks/\(fixture.job)/\(ravi)/", hiring.admin), ("/feedbacks/\(fixture.job)/999/", hiring.admin),
                ("/feedbacks/999/\(asha)/", hiring.admin), (path, hiring.stranger), (path, hiring.foreigner),
                ("/feedbacks/\(fixture.job)/\(ravi)/?page=1", hiring.admin),
            ] {
                let none = try await client.get(path, as: account)
                #expect(none.status == .notFound && none.text == #"{"detail":"Feedback not found."}"#, "\(path)")
            }
        }
    }

    @Test("Who read feedback on whom is written to the audit log")
    func audited() async throws {
        let fixture = try await InterviewFixture()
        let hiring = fixture.hiring
        let (asha, mei) = (try await hiring.apply("Asha"), try await hiring.apply("Mei"))
        _ = try await fixture.serving(.gathering(hiring.server)) { client in
            _ = try await client.get(FeedbackTests.path, as: hiring.owner)
            for candidate in [asha, mei] {
                hiring.tick()
                _ = try await client.post(FeedbackTests.path, FeedbackTests.body(fixture.job, candidate), as: hiring.helper)
            }
            let ids = try await client.get(FeedbackTests.path, as: hiring.owner).ids
            _ = try await client.get("/feedbacks/\(ids[1])/", as: hiring.owner)
            _ = try await client.get("/feedbacks/\(fixture.job)/\(mei)/", as: hiring.owner)
            return ids[0]
        }
        #expect(
            try await fixture.audited() == [
                "candidates_listed \(asha),\(mei)", "candidate_seen \(asha)", "candidates_listed \(mei)",
            ])
    }

    @Test("A page takes as many statements however much feedback is on it")
    func statements() async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        let counting = CountingDatabase(base: fixture.hiring.database)
        try await fixture.serve(database: counting) { client in
            for _ in 0..<5 {
                _ = try await client.post(
                    FeedbackTests.path, FeedbackTests.body(fixture.job, asha), as: fixture.hiring.helper)
            }
            for size in [1, 2, 5] {
                _ = counting.counter.take()
                let page = try await client.get("/feedbacks/?page_size=\(size)", as: fixture.hiring.helper)
                #expect(try page.ids.count == size)
                let count = counting.counter.take()
                // The first makes the list; then it is what changed since, and the feedback.
                if size > 1 { #expect(count == 2) }
            }
        }
    }
}
