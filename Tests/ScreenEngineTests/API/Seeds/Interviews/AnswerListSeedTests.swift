import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct AnswerListSeedTests {
    /// The payload of both paths.
    private static func payload(_ seed: QuestionSeed) -> String {
        #"{"candidate_id": \#(seed.candidate), "job_id": \#(seed.scene.job), "service_id": \#(seed.service)}"#
    }

    @Test("GET candidate/<candidate_id>/answers/ 200: A bare array; the payload is ignored", arguments: SeedForm.allCases)
    func ofCandidate(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await seed.answer(client)
            let path = "candidate/\(seed.candidate)/answers/"
            let list = try await client.get(path, Self.payload(seed), as: scene.helper)
            #expect(list.status == .ok)
            let items = try #require(try list.json.items)
            #expect(items.map { $0["id"]?.integer } == [answer])
            #expect(Set(AnswerShape.members).isSubset(of: items[0].names ?? []))
            #expect(try await client.get(path, as: scene.helper).body == list.body)
            let page = try await client.get(path + "?page=1", as: scene.helper)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [answer])
        }
    }

    @Test("GET candidate/<candidate_id>/answers/ 404: Nobody there, or not the asker's to see", arguments: SeedForm.allCases)
    func noCandidate(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client async throws in
            let path = "candidate/\(seed.candidate)/answers/"
            #expect(try await scene.codes { try await client.get(path, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("candidate/99/answers/", as: scene.admin).status == .notFound)
        }
    }

    @Test(
        "GET candidate/<candidate_id>/job/<job_id>/service/<service_id>/answers/ 200: A bare array; the payload is ignored",
        arguments: SeedForm.allCases)
    func ofService(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await seed.answer(client)
            let path = "candidate/\(seed.candidate)/job/\(scene.job)/service/\(seed.service)/answers/"
            let list = try await client.get(path, Self.payload(seed), as: scene.owner)
            #expect(list.status == .ok)
            #expect(try list.json.items?.map { $0["id"]?.integer } == [answer])
            #expect(try list.items[0]["service"]?.integer == seed.service)
            #expect(try list.items[0]["job"]?.integer == scene.job)
            let page = try await client.get(path + "?page=1", as: scene.owner)
            #expect(try page.count == 1)
        }
    }

    @Test(
        "GET candidate/<candidate_id>/job/<job_id>/service/<service_id>/answers/ 404: A candidate, job or service not there",
        arguments: SeedForm.allCases)
    func noService(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client async throws in
            func path(_ candidate: Int, _ job: Int, _ service: Int) -> String {
                "candidate/\(candidate)/job/\(job)/service/\(service)/answers/"
            }
            for missing in [
                path(99, scene.job, seed.service), path(seed.candidate, 99, seed.service),
                path(seed.candidate, scene.job, 99),
            ] {
                #expect(try await client.get(missing, as: scene.admin).status == .notFound, "\(missing)")
            }
            let one = path(seed.candidate, scene.job, seed.service)
            #expect(try await scene.codes { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
        }
    }

    @Test(
        "CandidateAnswersAPIView: Filters and retrieves answer sets of personality and resume screening based on candidate id and service id."
    )
    func sets() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        let screening = try await scene.service("Resume Screening")
        try await scene.run { client in
            let first = try await seed.answer(client)
            func make(_ path: String, _ body: String) async throws -> Int {
                scene.hiring.tick()
                let made = try await client.post(path, body, as: scene.admin)
                return try #require(try made.json["id"]?.integer, "\(made.text)")
            }
            let set = try await make("question-sets/", #"{"name": "Resume", "service": \#(screening)}"#)
            let question = try await make("questions/", QuestionSeed.question(set, "text", order: 1))
            let other = try await make(
                "personality-screenings/",
                """
                {"candidate": \(seed.candidate), "job": \(scene.job), "service": \(screening), "question_set": \(set)}
                """)
            let id = try await make(
                "answers/", #"{"screening_id": \#(other), "question": \#(question), "text": "So."}"#)
            let all = try await client.get("candidate/\(seed.candidate)/answers/", as: scene.helper)
            #expect(Set(try all.ids) == [first, id])
            for (service, expected) in [(seed.service, [first]), (screening, [id])] {
                let path = "candidate/\(seed.candidate)/job/\(scene.job)/service/\(service)/answers/"
                #expect(try await client.get(path, as: scene.helper).ids == expected)
            }
            let none = try await scene.service("Interview")
            let path = "candidate/\(seed.candidate)/job/\(scene.job)/service/\(none)/answers/"
            #expect(try await client.get(path, as: scene.helper).text == "[]")
        }
    }
}

/// What an answer looks like.
enum AnswerShape {
    static let members = [
        "id", "screening_id", "question", "candidate", "job", "service", "text", "video_key", "status",
        "duration_seconds", "created_at",
    ]
}
