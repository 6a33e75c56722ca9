import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct FeedbackSeedTests {
    private static let members = ["id", "job", "candidate", "user", "service", "rating", "comment", "created_at"]

    /// Gives feedback on the candidate.
    private static func give(
        _ rating: Int, on candidate: Int, _ seed: InterviewSeed, _ client: SeedClient, as account: Account
    ) async throws -> Int {
        let body = """
            {"job": \(seed.scene.job), "candidate": \(candidate), "service": \(seed.services[2]), "rating": \(rating),
             "comment": "Clear answers.", "user": {"id": 99}}
            """
        seed.scene.hiring.tick()
        let made = try await client.base.post(seed.scene.form.written("feedbacks/"), body, as: account)
        return try #require(try made.json["id"]?.integer, "\(made.text)")
    }

    @Test("GET feedbacks/<job_id>/<candidate_id>/ 200: What was said of the candidate, as a bare array", arguments: SeedForm.allCases)
    func list(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let id = try await Self.give(4, on: seed.candidate, seed, client, as: scene.helper)
            let path = "feedbacks/\(scene.job)/\(seed.candidate)/"
            let list = try await client.get(path, as: scene.owner)
            #expect(list.status == .ok)
            let items = try #require(try list.json.items)
            #expect(items.map(\.names) == [Self.members])
            #expect(items[0]["id"]?.integer == id && items[0]["rating"]?.integer == 4)
            #expect(items[0]["user"]?.integer == scene.helper.id && items[0]["comment"]?.string == "Clear answers.")
            let page = try await client.get(path + "?page=1", as: scene.owner)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [id])
        }
    }

    @Test("GET feedbacks/<job_id>/<candidate_id>/ 404: Feedback not found", arguments: SeedForm.allCases)
    func missing(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let path = "feedbacks/\(scene.job)/\(seed.candidate)/"
            let nothing = try await client.get(path, as: scene.helper)
            #expect(nothing.status == .notFound && nothing.text == #"{"detail":"Feedback not found."}"#)
            _ = try await Self.give(4, on: seed.candidate, seed, client, as: scene.helper)
            #expect(try await scene.codes { try await client.get(path, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("feedbacks/99/\(seed.candidate)/", as: scene.admin).status == .notFound)
            #expect(try await client.get("feedbacks/\(scene.job)/99/", as: scene.admin).status == .notFound)
        }
    }

    @Test("FeedbackByJobAndCandidate: Retrieves feedback based on the job id and candidate id.")
    func own() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let mei = try await scene.hiring.apply("Mei")
        try await scene.run { client in
            let first = try await Self.give(4, on: seed.candidate, seed, client, as: scene.helper)
            let hers = try await Self.give(2, on: mei, seed, client, as: scene.helper)
            let second = try await Self.give(5, on: seed.candidate, seed, client, as: scene.owner)
            let found = try await client.get("feedbacks/\(scene.job)/\(seed.candidate)/", as: scene.admin).ids
            #expect(Set(found) == [first, second])
            #expect(try await client.get("feedbacks/\(scene.job)/\(mei)/", as: scene.admin).ids == [hers])
        }
    }
}
