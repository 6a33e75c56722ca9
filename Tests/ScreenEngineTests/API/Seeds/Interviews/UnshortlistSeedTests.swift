import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct UnshortlistSeedTests {
    private static let status = #""status": "Shortlisted""#

    @Test("POST unshortlist-candidate/ 200: Under review again, and the next step is gone", arguments: SeedForm.allCases)
    func undone(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            #expect(try await client.post("shortlist-candidate/", seed.move(), as: scene.helper).status == .ok)
            scene.hiring.tick()
            let answer = try await client.post("unshortlist-candidate/", seed.move(Self.status), as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.names == ["message", "candidate"])
            #expect(try answer.json["message"]?.string == "Candidate unshortlisted successfully")
            let candidate = try #require(try answer.json["candidate"])
            #expect(try candidate.isCandidate)
            #expect(candidate["resumes"]?["status_text"]?.string == "Under Review")
            #expect(candidate["resumes"]?["is_approved"] == .bool(false))
            #expect(candidate["resumes"]?["approved_by"] == .null)
            #expect(try await seed.steps(client).map { $0["order"]?.integer } == [12])
        }
    }

    @Test("POST unshortlist-candidate/ 400: One who is not shortlisted, one whose next step has started, and no format")
    func refused() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let early = try await client.post("unshortlist-candidate/", seed.move(Self.status), as: scene.helper)
            #expect(early.status == .badRequest)
            #expect(try await client.post("unshortlist-candidate/", "{", as: scene.helper).status == .badRequest)
            #expect(try await client.post("unshortlist-candidate/", "{}", as: scene.helper).status == .badRequest)
            _ = try await client.post("shortlist-candidate/", seed.move(), as: scene.helper)
            let started = try await client.post(
                "update-step/", seed.step("Start", "Personality Screening"), as: scene.helper)
            #expect(started.status == .ok)
            let late = try await client.post("unshortlist-candidate/", seed.move(Self.status), as: scene.helper)
            #expect(late.status == .badRequest)
            #expect(try await seed.history(client).first == "Shortlisted")
            let found = try await seed.progress(client)
            #expect(found == ["Resume Screening: Completed", "Personality Screening: In Progress"])
        }
    }

    @Test("POST unshortlist-candidate/ 404: Nobody there, or not the asker's to see", arguments: SeedForm.allCases)
    func missing(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            _ = try await client.post("shortlist-candidate/", seed.move(), as: scene.helper)
            let body = seed.move(Self.status, of: 99)
            #expect(try await client.post("unshortlist-candidate/", body, as: scene.admin).status == .notFound)
            for account in [scene.stranger, scene.foreigner] {
                let answer = try await client.post("unshortlist-candidate/", seed.move(Self.status), as: account)
                #expect(answer.status == .notFound)
            }
            #expect(try await seed.history(client).first == "Shortlisted")
        }
    }

    @Test("POST unshortlist-candidate/ 409: The status is no longer the one that the person saw")
    func conflict() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            _ = try await client.post("shortlist-candidate/", seed.move(), as: scene.helper)
            let body = seed.move(#""from": "On Hold""#)
            let answer = try await client.post("unshortlist-candidate/", body, as: scene.helper)
            #expect(answer.status == .conflict)
            #expect(answer.text.contains("Shortlisted"))
            #expect(try await seed.history(client).first == "Shortlisted")
        }
    }

    @Test(
        "unshortlist_candidate: Sets the resume screening step to shortlisted status and initiates if no interview step already."
    )
    func again() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            // There and back, as often as one likes: the step of the screening is always the same one.
            var steps: Set<Int?> = []
            for _ in 1...3 {
                scene.hiring.tick()
                #expect(try await client.post("shortlist-candidate/", seed.move(), as: scene.helper).status == .ok)
                #expect(try await seed.steps(client).count == 2)
                scene.hiring.tick()
                let back = try await client.post("unshortlist-candidate/", seed.move(Self.status), as: scene.helper)
                #expect(back.status == .ok)
                let left = try await seed.steps(client)
                #expect(left.count == 1)
                steps.insert(left.first?["id"]?.integer)
            }
            #expect(steps.count == 1)
            let history = try await seed.history(client)
            let turns = Array(repeating: ["Under Review", "Shortlisted"], count: 3).flatMap(\.self)
            #expect(Array(history.prefix(6)) == turns)
        }
    }
}
