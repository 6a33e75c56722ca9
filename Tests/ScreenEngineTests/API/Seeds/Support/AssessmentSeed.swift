import HTTPTypes
import Testing

@testable import ScreenEngine

/// What the documents say alike of tests and of personality screenings.
struct AssessmentSeed: Sendable {
    /// Where they are served.
    let path: String
    /// Where those of a job are listed.
    let jobPath: String
    /// What a payload says beside the candidate and the job.
    let rest: String
    /// Their members.
    let members: [String]

    static let tests = AssessmentSeed(
        path: "test-logs/", jobPath: "testlog/", rest: #""test_name": "Swift""#,
        members: [
            "id", "candidate", "job", "test_name", "status", "score", "max_score", "started_at", "completed_at", "details",
            "created_at",
        ])
    static let screenings = AssessmentSeed(
        path: "personality-screenings/", jobPath: "personality_screening/", rest: #""traits": {"openness": 0.72}"#,
        members: [
            "id", "candidate", "job", "service", "question_set", "status", "traits", "score", "completed_at", "created_at",
        ])

    /// A scene with two of them: one of the job, and one of another job.
    struct Scene: Sendable {
        let scene: SeedScene
        /// Asha, who applied to the job.
        let candidate: Int
        let mine: Int
        let others: Int
    }

    /// Makes the scene.
    func scene(_ form: SeedForm = .documented) async throws -> Scene {
        let scene = try await SeedScene(form)
        let other = try await scene.hiring.makeJob()
        let asha = try await scene.hiring.apply("Asha")
        let otto = try await scene.hiring.apply("Otto", to: other)
        let made = try await scene.make { client in
            var made: [Int] = []
            for (candidate, job) in [(asha, scene.job), (otto, other)] {
                scene.hiring.tick()
                let answer = try await client.post(path, body(candidate, job), as: scene.admin)
                made.append(try #require(try answer.json["id"]?.integer, "\(answer.text)"))
            }
            return made
        }
        return Scene(scene: scene, candidate: asha, mine: made[0], others: made[1])
    }

    /// A payload.
    func body(_ candidate: Int, _ job: Int, _ more: String = "") -> String {
        #"{"candidate": \#(candidate), "job": \#(job), \#(rest)\#(more), \#(SeedPayload.user.dropFirst())"#
    }
}

// What the lists of a job do.
extension AssessmentSeed {
    func checkList(_ form: SeedForm) async throws {
        let found = try await scene(form)
        let scene = found.scene
        try await scene.run { client in
            let ofJob = "\(jobPath)\(scene.job)/"
            let list = try await client.get(ofJob, SeedPayload.administrator, as: scene.admin)
            #expect(list.status == .ok)
            let items = try #require(try list.json.items)
            #expect(items.map { $0["id"]?.integer } == [found.mine])
            #expect(items.first?.names == members)
            let asha = try JSONValue(#"{"id": \#(found.candidate), "name": "Asha", "email": "asha@example.com"}"#)
            #expect(items.first?["candidate"] == asha)
            #expect(items.first?["job"]?.integer == scene.job)
            #expect(try await client.get(ofJob, as: scene.admin).body == list.body)
            let page = try await client.get(ofJob + "?page=1", as: scene.admin)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [found.mine])
        }
    }

    func checkListOfNobody() async throws {
        let scene = try await scene().scene
        try await scene.run { client in
            let answer = try await client.get("\(jobPath)\(scene.job)/", SeedPayload.administrator, as: nil)
            #expect(answer.status == .unauthorized)
        }
    }

    func checkListOfUsers(_ form: SeedForm) async throws {
        let scene = try await scene(form).scene
        try await scene.run { client in
            for account in [scene.owner, scene.helper, scene.stranger] {
                let answer = try await client.get("\(jobPath)\(scene.job)/", SeedPayload.administrator, as: account)
                #expect(answer.status == .forbidden)
                #expect(answer.text == #"{"detail":"You do not have permission to perform this action."}"#)
            }
        }
    }

    func checkListOfMissingJobs() async throws {
        let scene = try await scene().scene
        try await scene.run { client async throws in
            #expect(try await client.get("\(jobPath)99/", as: scene.admin).status == .notFound)
            #expect(try await client.get("\(jobPath)\(scene.job)/", as: scene.foreigner).status == .notFound)
        }
    }

    func checkListIsForAdministrators() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client async throws in
            let ofJob = "\(jobPath)\(scene.job)/"
            #expect(try await scene.codes { try await client.get(ofJob, as: $0) } == [200, 403, 403, 403, 404])
            #expect(try await client.get(ofJob + "?candidate=\(found.candidate)", as: scene.admin).ids == [found.mine])
            #expect(try await client.get(ofJob + "?status=Completed", as: scene.admin).ids == [])
        }
    }
}
