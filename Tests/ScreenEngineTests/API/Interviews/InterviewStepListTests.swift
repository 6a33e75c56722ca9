import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Lists of interview steps")
struct InterviewStepListTests {
    @Test(
        "Steps are filtered and ordered as asked",
        arguments: [
            ("", ["t1", "a1", "o1", "t2", "a2"]), ("?ordering=-order", ["t2", "a2", "t1", "a1", "o1"]),
            ("?ordering=id", ["t1", "a1", "o1", "t2", "a2"]), ("?candidate=ASHA", ["a1", "a2"]),
            ("?interview_module=MODULE", ["t1", "a1", "t2", "a2"]), ("?job=OTHER", ["o1"]),
            ("?status=In%20Progress", ["a2"]), ("?status=Gone", []), ("?candidate=ASHA&status=Not%20Started", ["a1"]),
            ("?candidate=999", []), ("?page_size=2&page=2", ["o1", "t2"]),
        ])
    func filters(query: String, expected: [String]) async throws {
        let fixture = try await InterviewFixture()
        let other = try await fixture.hiring.makeJob()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { client in
            let first = try await fixture.addModule(client).id
            let second = try await fixture.addModule(client, job: other).id
            let test = #""service":\#(fixture.test)"#
            var names: [Int: String] = [:]
            for (name, body) in [
                ("t1", #""interview_module":\#(first),"order":1"#), ("t2", #""interview_module":\#(first),"order":2"#),
                ("a1", #""interview_module":\#(first),"order":1,"candidate":\#(asha)"#),
                ("o1", #""interview_module":\#(second),"order":1"#),
                ("a2", #""interview_module":\#(first),"order":2,"candidate":\#(asha)"#),
            ] { names[try await fixture.addStep(client, "\(test),\(body)")] = name }
            try await fixture.hiring.server.execute(
                """
                UPDATE interview_steps SET status = 'In Progress' WHERE position = 2 AND candidate_id IS NOT NULL
                """)
            let filled = [("ASHA", asha), ("MODULE", first), ("OTHER", other)].reduce(query) {
                $0.replacing($1.0, with: "\($1.1)")
            }
            let answer = try await client.get("/interview-steps/\(filled)", as: fixture.admin)
            #expect(try answer.ids.map { names[$0] } == expected)
            for name in ["interview_module", "candidate", "job"] {
                let wrong = try await client.get("/interview-steps/?\(name)=x", as: fixture.admin)
                #expect(wrong.status == .badRequest && wrong.text == #"{"\#(name)":["Enter a number."]}"#)
            }
        }
    }

    @Test("A page takes as many statements however many steps are on it")
    func statements() async throws {
        let fixture = try await InterviewFixture()
        let counting = CountingDatabase(base: fixture.hiring.database)
        try await fixture.serve(database: counting) { client in
            let module = try await fixture.addModule(client).id
            for order in 0..<5 {
                _ = try await fixture.addStep(
                    client, #""interview_module":\#(module),"service":\#(fixture.test),"order":\#(order)"#)
            }
            for size in [1, 2, 5] {
                _ = counting.counter.take()
                #expect(try await client.get("/interview-steps/?page_size=\(size)", as: fixture.admin).ids.count == size)
                let count = counting.counter.take()
                // The first makes the list; then it is what changed since, and the steps.
                if size > 1 { #expect(count == 2) }
            }
        }
    }

    @Test("Who gets to see a job, or no longer does, gets to see its candidates' steps")
    func follows() async throws {
        let fixture = try await InterviewFixture()
        let (asha, hiring) = (try await fixture.hiring.apply("Asha"), fixture.hiring)
        try await fixture.serve { client in
            let module = try await fixture.addModule(client).id
            let own = try await fixture.addStep(
                client, #""interview_module":\#(module),"service":\#(fixture.test),"order":1,"candidate":\#(asha)"#)
            try await client.expect("/interview-steps/", as: hiring.stranger, lists: [])
            try await hiring.server.execute(
                "INSERT INTO job_shares (job_id, user_id) VALUES ($1, $2)",
                [.integer(fixture.job), .integer(hiring.stranger.id)])
            try await client.expect("/interview-steps/", as: hiring.stranger, lists: [own])
            try await hiring.server.execute("DELETE FROM job_shares WHERE user_id = $1", [.integer(hiring.stranger.id)])
            try await client.expect("/interview-steps/", as: hiring.stranger, lists: [])
            try await client.expect("/interview-steps/", as: hiring.helper, lists: [own])
            try await hiring.database.write { try JobRepository.delete(hiring.job, $0) }
            try await client.expect("/interview-steps/", as: hiring.admin, lists: [])
            try await client.expect("/interview-modules/", as: hiring.admin, lists: [])
        }
    }
}
