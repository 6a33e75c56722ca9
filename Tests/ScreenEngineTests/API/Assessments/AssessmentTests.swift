import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct AssessmentTests {
    private static func log(_ candidate: Int, _ job: Int, _ rest: String = #""test_name":"Swift""#) -> String {
        #"{"candidate":\#(candidate),"job":\#(job),\#(rest)}"#
    }

    @Test("A test log has the contract's members, decimals as strings and details as they were sent")
    func testLog() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let rest = """
                "test_name":"Swift","status":"Completed","score":17.5,"max_score":"20","details":{"a":[1,0.50]},
                "started_at":"2025-01-08T09:00:00Z","completed_at":"2025-01-08T10:00:00+01:00"
                """
            let made = try await client.post(
                "/test-logs/", AssessmentTests.log(asha, fixture.job, rest), as: fixture.owner)
            #expect(made.status == .created)
            let json = try made.json
            #expect(
                json.names == [
                    "id", "candidate", "job", "test_name", "status", "score", "max_score", "started_at", "completed_at",
                    "details", "created_at",
                ])
            #expect(json["score"]?.string == "17.50" && json["max_score"]?.string == "20.00")
            #expect(json["details"]?.text == #"{"a":[1,0.50]}"#)
            #expect(json["completed_at"]?.string == "2025-01-08T09:00:00Z")
            let one = "/test-logs/\(json["id"]!.integer!)/"
            let patched = try await client.patch(one, #"{"score":null,"details":null}"#, as: fixture.owner).json
            #expect(patched["score"] == .null && patched["details"] == .null)
            #expect(patched["test_name"]?.string == "Swift")
            let removed = try await client.delete(one, as: fixture.owner)
            #expect(removed.status == .noContent)
            let gone = try await client.get(one, as: fixture.owner)
            #expect(gone.status == .notFound)
        }
    }

    @Test(
        "What is wrong with a test log is said in DRF's words",
        arguments: [
            (#""test_name":"""#, #"{"test_name":["This field may not be blank."]}"#),
            (#""status":"Gone","test_name":"A""#, #"{"status":["\"Gone\" is not a valid choice."]}"#),
            (
                #""test_name":"A","score":"20.01","max_score":"20""#,
                #"{"score":["Ensure this value is less than or equal to 20.00."]}"#
            ),
            (#""test_name":"A","score":"-1""#, #"{"score":["Ensure this value is greater than or equal to 0."]}"#),
            (
                #""test_name":"A","started_at":"2025-01-02T00:00:00Z","completed_at":"2025-01-01T00:00:00Z""#,
                #"{"completed_at":["A test is not completed before it is started."]}"#
            ),
        ])
    func wrong(rest: String, message: String) async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let answer = try await client.post(
                "/test-logs/", AssessmentTests.log(asha, fixture.job, rest), as: fixture.owner)
            #expect(answer.status == .badRequest && answer.text == message)
        }
    }

    @Test("A candidate has to have applied to the job, and details are bounded")
    func applied() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        let other = try await fixture.makeJob()
        try await fixture.serve { client in
            let answer = try await client.post("/test-logs/", AssessmentTests.log(asha, other), as: fixture.admin)
            #expect(answer.text == #"{"candidate":["The candidate has not applied to this job."]}"#)
            let long = String(repeating: "a", count: AssessmentLimits.jsonBytes)
            let large = try await client.post(
                "/test-logs/", AssessmentTests.log(asha, fixture.job, #""test_name":"A","details":"\#(long)""#),
                as: fixture.admin)
            #expect(large.text == #"{"details":["Ensure this value has no more than 65536 bytes of JSON."]}"#)
        }
    }

    @Test("A screening names services of the same organisation only")
    func screening() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        let ours = try await fixture.addService("Chess")
        let theirs = try await fixture.addService("Chess", organisation: fixture.foreigner.organisation)
        try await fixture.serve { client in
            let path = "/personality-screenings/"
            let made = try await client.post(
                path, AssessmentTests.log(asha, fixture.job, #""service":\#(ours),"traits":{"calm":0.7},"score":"7.2""#),
                as: fixture.owner)
            let json = try made.json
            #expect(
                json.names == [
                    "id", "candidate", "job", "service", "question_set", "status", "traits", "score", "completed_at",
                    "created_at",
                ])
            #expect(json["service"]?.integer == ours && json["status"]?.string == "Not Started")
            #expect(json["score"]?.string == "7.20" && json["traits"]?.text == #"{"calm":0.7}"#)
            let refused = try await client.post(
                path, AssessmentTests.log(asha, fixture.job, #""service":\#(theirs),"question_set":9"#),
                as: fixture.owner)
            #expect(
                refused.text
                    == #"{"service":["Invalid pk \"\#(theirs)\" - object does not exist."],"question_set":["Invalid pk \"9\" - object does not exist."]}"#
            )
        }
    }

    @Test("Who sees the job sees its tests; only who may change the job writes them")
    func access() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let body = AssessmentTests.log(asha, fixture.job)
            let made = try await fixture.statuses(client) { try await client.post("/test-logs/", body, as: $0) }
            #expect(made == [201, 201, 403, 400, 400])
            let first = try #require(try await client.get("/test-logs/", as: fixture.owner).ids.last)
            let one = "/test-logs/\(first)/"
            let seen = try await fixture.statuses(client) { try await client.get(one, as: $0) }
            #expect(seen == [200, 200, 200, 404, 404])
            let changed = try await fixture.statuses(client) {
                try await client.patch(one, #"{"test_name":"B"}"#, as: $0)
            }
            #expect(changed == [200, 200, 403, 404, 404])
            let list = try await client.get("/test-logs/", as: fixture.stranger)
            #expect(try list.ids.isEmpty)
        }
    }

    @Test(
        "Tests are filtered and ordered as asked",
        arguments: [
            ("", ["C", "B", "A"]), ("?ordering=created_at", ["A", "B", "C"]), ("?ordering=score", ["B", "A", "C"]),
            ("?ordering=-score", ["A", "B", "C"]), ("?status=Completed", ["B"]), ("?test_name=A", ["A"]),
            ("?test_name=a", []), ("?min_score=5", ["A"]), ("?max_score=4.99", ["B"]), ("?job=99", []),
        ])
    func list(query: String, expected: [String]) async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            for rest in [
                #""test_name":"A","score":5"#, #""test_name":"B","score":"4.99","status":"Completed""#,
                #""test_name":"C""#,
            ] {
                fixture.tick()
                _ = try await client.post(
                    "/test-logs/", AssessmentTests.log(asha, fixture.job, rest), as: fixture.owner)
            }
            let answer = try await client.get("/test-logs/" + query, as: fixture.helper)
            #expect(try answer.items.map { $0["test_name"]?.string } == expected)
        }
    }

    @Test("The tests of a job are a bare array with candidates, paged where a page is asked for, for administrators only")
    func ofJob() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        let path = "/testlog/\(fixture.job)/"
        try await fixture.server.execute(
            """
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 450)
            INSERT INTO test_logs (organisation_id, candidate_id, job_id, test_name, status, created_at, updated_at)
            SELECT $1, $2, $3, 'T' || n, 'Not Started', n, n FROM numbers
            """, [.integer(fixture.server.organisation), .integer(asha), .integer(fixture.job)])
        try await fixture.serve { client in
            let all = try await client.get(path, as: fixture.admin)
            let items = try #require(try all.json.items)
            #expect(items.map { $0["test_name"]?.string } == (1...450).reversed().map { "T\($0)" })
            #expect(items.first?["candidate"]?.text == #"{"id":\#(asha),"name":"Asha","email":"asha@example.com"}"#)
            let page = try await client.get(path + "?page=2&page_size=100", as: fixture.admin).json
            #expect(page["count"]?.integer == 450 && page["results"]?.items?.count == 100)
            let found = try await fixture.statuses(client) { try await client.get(path, as: $0) }
            #expect(found == [200, 403, 403, 403, 404])
            let unknown = try await client.get("/testlog/999/", as: fixture.admin)
            #expect(unknown.status == .notFound)
            let none = try await client.get("/personality_screening/\(fixture.job)/", as: fixture.admin)
            #expect(none.text == "[]")
        }
    }
}
