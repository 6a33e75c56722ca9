import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("GET candidate/<candidate_id>/answers/ and candidate/<candidate_id>/job/<job_id>/service/<service_id>/answers/")
struct AnswerListTests {
    /// Two jobs, a screening of one candidate at each, and two answers in each.
    private struct Scene {
        let fixture: QuestionFixture
        let asha: Int
        let other: Int
        let panel: Int
        let chess: Int

        var hiring: HiringFixture { fixture.hiring }
        var ofPanel: String { "/candidate/\(asha)/job/\(hiring.job)/service/\(panel)/answers/" }
        var ofCandidate: String { "/candidate/\(asha)/answers/" }

        init() async throws {
            fixture = try await QuestionFixture()
            let hiring = fixture.hiring
            (panel, chess) = (try await hiring.addService("Panel"), try await hiring.addService("Chess"))
            other = try await hiring.makeJob()
            let asha = try await hiring.apply("Asha")
            self.asha = asha
            let (organisation, jobs, services) = (hiring.server.organisation, [hiring.job, other], [panel, chess])
            try await hiring.database.write { connection in
                try ApplicationRepository.apply(
                    candidate: asha, job: jobs[1], organisation: organisation, by: nil, at: hiring.server.clock.now,
                    connection)
                try connection.execute(
                    "INSERT INTO question_sets (organisation_id, name, created_at) VALUES ($1, 'Ten', 0)",
                    [.integer(organisation)])
                for question in 1...2 {
                    try connection.execute(
                        """
                        INSERT INTO questions (organisation_id, question_set_id, text, kind, position, created_at,
                            updated_at) VALUES ($1, 1, 'Why?', 'text', $2, 0, 0)
                        """, [.integer(organisation), .integer(question)])
                }
                for (job, service) in zip(jobs, services) {
                    try connection.execute(
                        """
                        INSERT INTO personality_screenings (organisation_id, candidate_id, job_id, service_id,
                            question_set_id, status, created_at, updated_at)
                        VALUES ($1, $2, $3, $4, 1, 'Not Started', 0, 0)
                        """, [.integer(organisation), .integer(asha), .integer(job), .integer(service)])
                }
            }
            for screening in 1...2 {
                for question in 1...2 { try await fixture.answer(screening, question, "Because \(screening).") }
            }
        }
    }

    @Test("A candidate's answers are a bare array in the order in which they were given, or a page where one is asked for")
    func forms() async throws {
        let scene = try await Scene()
        try await scene.fixture.serve { questions in
            let (client, admin) = (questions.client, scene.hiring.admin)
            let all = try await client.get(scene.ofCandidate, as: admin)
            let items = try #require(try all.json.items)
            #expect(items.map { $0["id"]?.integer } == [1, 2, 3, 4])
            #expect(all.headers[.contentType] == "application/json")
            #expect(
                items[0].names == [
                    "id", "screening_id", "question", "candidate", "job", "service", "text", "video_key", "status",
                    "detail", "duration_seconds", "created_at",
                ])
            #expect(items[2]["text"]?.string == "Because 2." && items[2]["service"]?.integer == scene.chess)
            try await client.expect(scene.ofCandidate + "?ordering=-created_at", as: admin, lists: [4, 3, 2, 1])
            let page = try await client.get(scene.ofCandidate + "?page=2&page_size=3", as: admin).json
            #expect(page["count"]?.integer == 4 && page["results"]?.items?.map { $0["id"]?.integer } == [4])
            let beyond = try await client.get(scene.ofCandidate + "?page=9", as: admin)
            #expect(beyond.status == .notFound && beyond.text == #"{"detail":"Invalid page."}"#)
        }
    }

    @Test("Those at a job and service are that job's and service's alone")
    func ofService() async throws {
        let scene = try await Scene()
        try await scene.fixture.serve { questions in
            let (client, admin, start) = (questions.client, scene.hiring.admin, "/candidate/\(scene.asha)/job/")
            try await client.expect(scene.ofPanel, as: admin, lists: [1, 2])
            try await client.expect(scene.ofPanel + "?page=1&page_size=1", as: admin, lists: [1])
            try await client.expect(
                "\(start)\(scene.other)/service/\(scene.chess)/answers/", as: admin, lists: [3, 4])
            let none = try await client.get("\(start)\(scene.hiring.job)/service/\(scene.chess)/answers/", as: admin)
            #expect(none.text == "[]")
        }
    }

    @Test("Who sees the candidate sees the answers at the jobs that they see; to others neither is there")
    func access() async throws {
        let scene = try await Scene()
        try await scene.fixture.serve { questions in
            let (client, hiring) = (questions.client, scene.hiring)
            try await client.expect(scene.ofCandidate, as: hiring.owner, lists: [1, 2])
            try await client.expect(scene.ofCandidate + "?page=1", as: hiring.helper, lists: [1, 2])
            for path in [scene.ofCandidate, scene.ofPanel, scene.ofPanel + "?page=1"] {
                let found = try await hiring.statuses(client) { try await client.get(path, as: $0) }
                #expect(found == [200, 200, 200, 404, 404])
            }
            let hidden = try await client.get(
                "/candidate/\(scene.asha)/job/\(scene.other)/service/\(scene.chess)/answers/", as: hiring.owner)
            #expect(hidden.status == .notFound)
        }
    }

    @Test("A candidate, job or service that isn't there is 404")
    func unknown() async throws {
        let scene = try await Scene()
        let theirs = try await scene.hiring.addService("Panel", organisation: scene.hiring.foreigner.organisation)
        try await scene.fixture.serve { questions in
            let start = "/candidate/\(scene.asha)/job/"
            for path in [
                "/candidate/99/answers/", "/candidate/99/job/\(scene.hiring.job)/service/\(scene.panel)/answers/",
                "\(start)99/service/\(scene.panel)/answers/", "\(start)\(scene.hiring.job)/service/99/answers/",
                "\(start)\(scene.hiring.job)/service/\(theirs)/answers/",
            ] {
                let answer = try await questions.client.get(path, as: scene.hiring.admin)
                #expect(answer.status == .notFound && answer.text == #"{"detail":"Not found."}"#, "\(path)")
            }
        }
    }

    @Test("That they were seen is written down, once there is something to see")
    func audited() async throws {
        let scene = try await Scene()
        let bert = try await scene.hiring.apply("Bert")
        let trail = AuditTrail.gathering(scene.hiring.server)
        try await scene.fixture.serve(audit: trail) { questions in
            for path in [scene.ofCandidate, scene.ofPanel + "?page=1", "/candidate/\(bert)/answers/"] {
                let answer = try await questions.client.get(path, as: scene.hiring.admin)
                #expect(answer.status == .ok)
            }
        }
        let seen = "SELECT coalesce(job_id, 0) FROM audit_log WHERE action = 'candidate_seen' AND candidate_id ="
        try await scene.hiring.server.expect("\(seen) \(scene.asha) ORDER BY id", gives: [0, scene.hiring.job])
        try await scene.hiring.server.expect("\(seen) \(bert)", gives: [])
    }

    @Test("A page costs as many queries as a larger one")
    func queries() async throws {
        let scene = try await Scene()
        let counting = CountingDatabase(base: scene.hiring.database)
        try await scene.fixture.serve(database: counting) { questions in
            var found: [Int] = []
            for size in [1, 1, 4] {
                _ = counting.counter.take()
                _ = try await questions.client.get(scene.ofPanel + "?page=1&page_size=\(size)", as: scene.hiring.owner)
                found.append(counting.counter.take())
            }
            #expect(found[1] == found[2] && found[2] <= 6)
        }
    }
}
