import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Lists of interview modules")
struct InterviewModuleListTests {
    /// Three modules, made in this order: two of the fixture's job and one of another.
    private static func fill(_ fixture: InterviewFixture, _ client: APITestClient, other: Int) async throws {
        _ = try await fixture.addModule(client, "Long way")
        _ = try await fixture.addModule(client, "Short way", job: other)
        _ = try await fixture.addModule(client, "Trial day")
    }

    @Test(
        "Modules are filtered, searched and ordered as asked",
        arguments: [
            ("", ["Trial day", "Short way", "Long way"]),
            ("?ordering=updated_at", ["Long way", "Short way", "Trial day"]),
            ("?ordering=name", ["Trial day", "Short way", "Long way"]),
            ("?job=JOB", ["Trial day", "Long way"]), ("?job=OTHER", ["Short way"]), ("?job=999", []),
            ("?job=1.5", []), ("?name=Long%20way", ["Long way"]), ("?name=Long", []), ("?name=", ["Trial day", "Short way", "Long way"]),
            ("?search=WAY", ["Short way", "Long way"]), ("?search=way%20long", ["Long way"]), ("?search=d", ["Trial day"]),
            ("?search=100%25", []), ("?job=JOB&search=way", ["Long way"]), ("?unknown=1&page_size=1", ["Trial day"]),
        ])
    func filters(query: String, expected: [String]) async throws {
        let fixture = try await InterviewFixture()
        let other = try await fixture.hiring.makeJob()
        try await fixture.serve { client in
            try await InterviewModuleListTests.fill(fixture, client, other: other)
            let query = query.replacing("JOB", with: "\(fixture.job)").replacing("OTHER", with: "\(other)")
            // The list that is a bare array takes the same.
            for path in ["/interview-modules/", "/list/"] where path != "/list/" || !query.contains("page_size") {
                let answer = try await client.get(path + query, as: fixture.hiring.helper)
                #expect(try answer.items.map { $0["name"]?.string } == expected, "\(path)")
            }
            let wrong = try await client.get("/interview-modules/?job=x", as: fixture.admin)
            #expect(wrong.status == .badRequest && wrong.text == #"{"job":["Enter a number."]}"#)
        }
    }

    @Test("list/ is a bare array of the organisation's modules, and paged where a page is asked for")
    func workflows() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.hiring.server.execute(
            """
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 450)
            INSERT INTO interview_modules (organisation_id, job_id, name, created_at, updated_at)
            SELECT $1, $2, 'M' || n, n, n FROM numbers
            """, [.integer(fixture.hiring.server.organisation), .integer(fixture.job)])
        try await fixture.serve { client in
            let all = try #require(try await client.get("/list/", as: fixture.hiring.stranger).json.items)
            #expect(all.map { $0["name"]?.string } == (1...450).reversed().map { "M\($0)" })
            #expect(all[0].names?.contains("steps") == true)
            let page = try await client.get("/list/?page=2&page_size=100", as: fixture.hiring.stranger).json
            #expect(page["count"]?.integer == 450 && page["results"]?.items?.count == 100)
            #expect(page["next"]?.string?.hasSuffix("/list/?page=3&page_size=100") == true)
            #expect(try await client.get("/list/?page=6&page_size=100", as: fixture.admin).status == .notFound)
            let none = try await client.get("/list/", as: fixture.hiring.foreigner)
            #expect(none.text == "[]")
        }
    }

    @Test("job/<job_id>/interview-modules/ is the job's; 404 where there is no such job for who asks")
    func ofJob() async throws {
        let fixture = try await InterviewFixture()
        let other = try await fixture.hiring.makeJob()
        let empty = try await fixture.hiring.makeJob()
        try await fixture.serve { client in
            try await InterviewModuleListTests.fill(fixture, client, other: other)
            let path = "/job/\(fixture.job)/interview-modules/"
            let bare = try await client.get(path, as: fixture.hiring.helper)
            #expect(try bare.json.items?.map { $0["name"]?.string } == ["Trial day", "Long way"])
            let page = try await client.get(path + "?page=1&page_size=1&ordering=updated_at", as: fixture.admin).json
            #expect(page["count"]?.integer == 2 && page["results"]?.items?.first?["name"]?.string == "Long way")
            let found = try await fixture.hiring.statuses(client) { try await client.get(path, as: $0) }
            #expect(found == [200, 200, 200, 404, 404])
            let paged = try await fixture.hiring.statuses(client) { try await client.get(path + "?page=1", as: $0) }
            #expect(paged == [200, 200, 200, 404, 404])
            let unknown = try await client.get("/job/999/interview-modules/", as: fixture.admin)
            #expect(unknown.status == .notFound && unknown.text == #"{"detail":"Not found."}"#)
            #expect(try await client.get("/job/\(empty)/interview-modules/", as: fixture.admin).text == "[]")
        }
    }

    @Test(
        "A service's steps in a module are its template's, with their preferences",
        arguments: [
            "/interview-module/MODULE/service/SERVICE/steps/", "/service-interview-steps/MODULE/SERVICE/",
        ])
    func preferences(path: String) async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        let odd = try await fixture.hiring.addService("50% / Ünder + way")
        try await fixture.serve { client in
            let module = try await fixture.addModule(
                client,
                steps: """
                    [{"service": \(fixture.screening), "order": 4, "preferences": {"least": 6.50}},
                     {"service": \(odd), "order": 3}, {"service": \(fixture.screening), "order": 2}]
                    """)
            let ids = (module["steps"]?.items ?? []).map(\.id)
            _ = try await fixture.addStep(
                client,
                #""interview_module":\#(module.id),"service":\#(fixture.screening),"order":2,"candidate":\#(asha)"#)
            func ask(_ service: String, _ module: Int, as account: Account) async throws -> APITestAnswer {
                let path = path.replacing("MODULE", with: "\(module)").replacing("SERVICE", with: service)
                return try await client.get(path, as: account)
            }
            let found = try await ask("Resume%20Screening", module.id, as: fixture.hiring.stranger)
            #expect(found.status == .ok)
            #expect(
                found.text == """
                    [{"id":\(ids[0]),"order":2,"preferences":{}},{"id":\(ids[2]),"order":4,"preferences":{"least":6.50}}]
                    """)
            let encoded = try await ask("50%25%20%2F%20%C3%9Cnder%20+%20way", module.id, as: fixture.admin)
            #expect(encoded.text == #"[{"id":\#(ids[1]),"order":3,"preferences":{}}]"#)
            #expect(try await ask("Test", module.id, as: fixture.admin).text == "[]")
            for (service, id, account) in [
                ("Chess", module.id, fixture.admin), ("resume%20screening", module.id, fixture.admin),
                ("%FF", module.id, fixture.admin), ("Test%00", module.id, fixture.admin),
                ("Test", 999, fixture.admin), ("Test", Int.max, fixture.admin),
                ("Resume%20Screening", module.id, fixture.hiring.foreigner),
            ] {
                let answer = try await ask(service, id, as: account)
                #expect(answer.status == .notFound && answer.text == #"{"detail":"Not found."}"#, "\(service)")
            }
        }
    }

    @Test("A page takes as many statements however many modules, steps and services are on it")
    func statements() async throws {
        let fixture = try await InterviewFixture()
        let counting = CountingDatabase(base: fixture.hiring.database)
        try await fixture.serve(database: counting) { client in
            for number in 0..<5 {
                let steps = fixture.services.values.prefix(number).map { "{\"service\":\($0)}" }.joined(separator: ",")
                _ = try await fixture.addModule(client, "M\(number)", steps: "[\(steps)]")
            }
            // What changed since, the modules, their steps, the services; and the job.
            for (path, most) in [
                ("/interview-modules/", 4), ("/list/", 4), ("/job/\(fixture.job)/interview-modules/", 5),
            ] {
                for size in [1, 2, 5] {
                    _ = counting.counter.take()
                    let answer = try await client.get("\(path)?page=1&page_size=\(size)", as: fixture.admin)
                    #expect(try answer.ids.count == size)
                    let count = counting.counter.take()
                    // The first makes the list.
                    if size > 1 { #expect(count == most, "\(path)") }
                }
            }
        }
    }

    @Test("A list that was asked for follows updates, and what happens to the steps shows in it")
    func follows() async throws {
        let fixture = try await InterviewFixture()
        let other = try await fixture.hiring.makeJob()
        try await fixture.serve { client in
            try await InterviewModuleListTests.fill(fixture, client, other: other)
            @Sendable func names() async throws -> [String?] {
                try await client.get("/interview-modules/", as: fixture.hiring.owner).items.map { $0["name"]?.string }
            }
            #expect(try await names() == ["Trial day", "Short way", "Long way"])
            let ids = try await client.get("/interview-modules/?ordering=updated_at", as: fixture.admin).ids
            _ = try await fixture.addStep(
                client, #""interview_module":\#(ids[0]),"service":\#(fixture.test),"order":1"#)
            #expect(try await names() == ["Long way", "Trial day", "Short way"])
            #expect(try await client.delete("/interview-modules/\(ids[2])/", as: fixture.admin).status == .noContent)
            #expect(try await names() == ["Long way", "Short way"])
            let listed = try await client.get("/interview-modules/", as: fixture.admin).items
            #expect(listed.map(\.steps.count) == [1, 0])
        }
    }
}
