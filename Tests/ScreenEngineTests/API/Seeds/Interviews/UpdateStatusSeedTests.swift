import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct UpdateStatusSeedTests {
    private static func status(_ status: String, _ more: String = "") -> String { #""status": "\#(status)"\#(more)"# }

    @Test("PATCH update-status/ 200: Shortlisted does what shortlist-candidate/ does", arguments: SeedForm.allCases)
    func shortlisted(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let body = seed.move(Self.status("Shortlisted"))
            let answer = try await client.patch("update-status/", body, as: scene.helper)
            #expect(answer.status == .ok)
            let json = try answer.json
            #expect(json.names == ["message", "interview_step_id", "candidate"])
            #expect(json["message"]?.string == "Resume screening completed successfully. Interview step updated.")
            #expect(try json["candidate"]?.isCandidate == true)
            let steps = try await seed.steps(client)
            #expect(json["interview_step_id"] == steps[1]["id"])
            let found = try await seed.progress(client)
            #expect(found == ["Resume Screening: Completed", "Personality Screening: Not Started"])
            let again = try await client.post("shortlist-candidate/", seed.move(), as: scene.owner)
            #expect(again.body == answer.body)
        }
    }

    @Test(
        "PATCH update-status/ 200 (any status): As it stands then, in one row of history",
        arguments: ["On Hold", "On Hold!", "Rejected", "Hired"])
    func others(status: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let now = TimestampText.format(scene.hiring.tick())
        try await scene.run { client in
            let before = try await seed.history(client)
            let body = seed.move(Self.status(status))
            let answer = try await client.patch("update-status/", body, as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.json["candidate"]?.isCandidate == true)
            let kept = status == "On Hold!" ? "On Hold" : status
            #expect(try answer.json["candidate"]?["resumes"]?["status_text"]?.string == kept)
            #expect(try await seed.history(client) == [kept] + before)
            let path = "job-universal-statuses/?candidate=\(seed.candidate)"
            let row = try await client.get(path, as: scene.helper).items[0]
            #expect(row["updated_at"]?.string == now && row["updated_by"]?.integer == scene.helper.id)
        }
    }

    @Test("PATCH update-status/ 200 (nothing): A status that it has already writes no history")
    func nothing() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let before = try await seed.history(client)
            let body = seed.move(Self.status("Under Review"))
            #expect(try await client.patch("update-status/", body, as: scene.helper).status == .ok)
            #expect(try await seed.history(client) == before)
        }
    }

    @Test("PATCH update-status/ 400: No status, no choice, no JSON")
    func refused() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let choice = try await client.patch("update-status/", seed.move(Self.status("Gone")), as: scene.helper)
            #expect(choice.status == .badRequest)
            #expect(try choice.json["status"]?.text == #"["\"Gone\" is not a valid choice."]"#)
            let none = try await client.patch("update-status/", seed.move(), as: scene.helper)
            #expect(none.status == .badRequest)
            #expect(try none.json["status"]?.text == #"["This field is required."]"#)
            #expect(try await client.patch("update-status/", "{", as: scene.helper).status == .badRequest)
        }
    }

    @Test("PATCH update-status/ 404: Nobody there, or not the asker's to see", arguments: SeedForm.allCases)
    func missing(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let body = seed.move(Self.status("Hired"), of: 99)
            #expect(try await client.patch("update-status/", body, as: scene.admin).status == .notFound)
            for account in [scene.stranger, scene.foreigner] {
                let answer = try await client.patch("update-status/", seed.move(Self.status("Hired")), as: account)
                #expect(answer.status == .notFound)
            }
            #expect(try await seed.history(client).first == "Under Review")
        }
    }

    @Test("PATCH update-status/ 409: The status is no longer the one that the person saw", arguments: SeedForm.allCases)
    func conflict(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let body = seed.move(Self.status("Hired", #", "from": "Shortlisted""#))
            let answer = try await client.patch("update-status/", body, as: scene.helper)
            #expect(answer.status == .conflict)
            #expect(answer.text.contains("Under Review"))
            let right = seed.move(Self.status("Hired", #", "from": "Under Review""#))
            #expect(try await client.patch("update-status/", right, as: scene.helper).status == .ok)
        }
    }

    @Test("POST update-status/ 405: It is a PATCH", arguments: SeedForm.allCases)
    func method(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let answer = try await client.post("update-status/", "{}", as: scene.admin)
            #expect(answer.status == .methodNotAllowed && answer.headers[.allow] == "PATCH, OPTIONS")
        }
    }

    @Test("update_status: Updates the interview status based on the candidate id or job id.")
    func own() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let mei = try await scene.hiring.apply("Mei")
        try await scene.run { client in
            let body = seed.move(Self.status("Rejected"), of: mei)
            #expect(try await client.patch("update-status/", body, as: scene.helper).status == .ok)
            let list = try await client.get("candidate/\(scene.job)/?status_text=Rejected", as: scene.helper)
            #expect(try list.ids == [mei])
            #expect(try await seed.history(client).first == "Under Review")
        }
    }
}
