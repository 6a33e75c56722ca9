import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct ShortlistSeedTests {
    private static let message = "Resume screening completed successfully. Interview step updated."

    @Test("POST shortlist-candidate/ 200: Resume Screened, interview step created", arguments: SeedForm.allCases)
    func created(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await client.post("shortlist-candidate/", seed.move(), as: scene.helper)
            #expect(answer.status == .ok)
            let json = try answer.json
            #expect(json.names == ["message", "interview_step_id", "candidate"])
            #expect(json["message"]?.string == Self.message)
            let candidate = try #require(json["candidate"])
            #expect(try candidate.isCandidate)
            #expect(candidate["id"]?.integer == seed.candidate)
            #expect(candidate["resumes"]?["status_text"]?.string == "Shortlisted")
            #expect(candidate["resumes"]?["is_approved"] == .bool(true))
            #expect(candidate["resumes"]?["approved_by"]?.integer == scene.helper.id)
            let found = try await seed.progress(client)
            #expect(found == ["Resume Screening: Completed", "Personality Screening: Not Started"])
            let steps = try await seed.steps(client)
            #expect(json["interview_step_id"] == steps[1]["id"])
        }
    }

    @Test("POST shortlist-candidate/ 200 (interview step updated): One that was started is completed, not doubled")
    func updated() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let started = try await client.post("update-step/", seed.step("Start"), as: scene.helper)
            let step = try #require(try started.json["message"]?["id"]?.integer)
            #expect(try await client.post("shortlist-candidate/", seed.move(), as: scene.helper).status == .ok)
            let steps = try await seed.steps(client)
            #expect(steps.map { $0["id"]?.integer }.first == step)
            #expect(steps[0]["status"]?.string == "Completed" && steps[0]["completed_at"] != .null)
            #expect(steps.count == 2)
        }
    }

    @Test("POST shortlist-candidate/ 200 (twice): The second time changes nothing and answers the same")
    func twice() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let first = try await client.post("shortlist-candidate/", seed.move(), as: scene.helper)
            let history = try await seed.history(client)
            scene.hiring.tick()
            let second = try await client.post("shortlist-candidate/", seed.move(), as: scene.owner)
            #expect(second.status == .ok && second.body == first.body)
            #expect(try await seed.history(client) == history)
            #expect(try await seed.steps(client).count == 2)
        }
    }

    @Test("POST shortlist-candidate/ 200 (without module_id): Where the job has one module; after the last there is no step")
    func last() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let job = try await scene.hiring.makeJob()
        let otto = try await scene.hiring.apply("Otto", to: job)
        try await scene.run { client in
            let module = InterviewSeed.module(job: job, services: [seed.services[0]])
            #expect(try await client.post("interview-modules/", module, as: scene.admin).status == .created)
            let body = #"{"candidate_id": \#(otto), "job_id": \#(job), "service": {"name": "Resume Screening"}}"#
            let answer = try await client.post("shortlist-candidate/", body, as: scene.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["interview_step_id"] == .null)
            #expect(try answer.json["message"]?.string == Self.message)
        }
    }

    @Test(
        "POST shortlist-candidate/ 400: Invalid format",
        arguments: [
            "{", "[]", "{}", #"{"candidate_id": "x", "job_id": 1, "service": {"name": "Resume Screening"}}"#,
            #"{"candidate_id": 1, "job_id": 1, "service": {}}"#,
            #"{"candidate_id": 1, "job_id": 1, "service": "Resume Screening", "module_id": "x"}"#,
        ])
    func malformed(body: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await client.post("shortlist-candidate/", body, as: scene.admin)
            #expect(answer.status == .badRequest)
            #expect(try await seed.steps(client).isEmpty)
        }
    }

    @Test("POST shortlist-candidate/ 400 (rejected or hired): A candidate who is out, or in", arguments: ["Rejected", "Hired"])
    func decided(status: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.hiring.move(seed.candidate, status == "Hired" ? .hired : .rejected)
        try await scene.run { client in
            let answer = try await client.post("shortlist-candidate/", seed.move(), as: scene.admin)
            #expect(answer.status == .badRequest)
            #expect(try await seed.steps(client).isEmpty)
            #expect(try await seed.history(client).first == status)
        }
    }

    @Test(
        "POST shortlist-candidate/ 404: User or Candidate or Service or Interview not found",
        arguments: ["candidate", "job", "module", "service", "applicant"])
    func missing(what: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let otto = try await scene.hiring.apply("Otto", to: try await scene.hiring.makeJob())
        try await scene.run { client in
            let body = seed.move().replacing(
                what == "candidate" ? #""candidate_id": \#(seed.candidate)"# : "\0", with: #""candidate_id": 99"#
            ).replacing(what == "job" ? #""job_id": \#(scene.job)"# : "\0", with: #""job_id": 99"#)
                .replacing(what == "module" ? #""module_id": \#(seed.module)"# : "\0", with: #""module_id": 99"#)
                .replacing(
                    what == "service" ? #"{"id": \#(seed.services[0]),"# : "\0", with: #"{"id": 99,"#
                ).replacing(what == "service" ? #""name": "Resume Screening""# : "\0", with: #""name": "Chess""#)
                .replacing(
                    what == "applicant" ? #""candidate_id": \#(seed.candidate)"# : "\0",
                    with: #""candidate_id": \#(otto)"#)
            let answer = try await client.post("shortlist-candidate/", body, as: scene.admin)
            #expect(answer.status == .notFound)
            #expect(try answer.names == ["detail"])
            #expect(try await seed.steps(client).isEmpty)
        }
    }

    @Test("POST shortlist-candidate/ 404 (to others): Who doesn't see the job finds nothing to move")
    func unseen() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client async throws in
            for account in [scene.stranger, scene.foreigner] {
                #expect(try await client.post("shortlist-candidate/", seed.move(), as: account).status == .notFound)
            }
            #expect(try await client.post("shortlist-candidate/", seed.move(), as: nil).status == .unauthorized)
            #expect(try await seed.steps(client).isEmpty)
        }
    }

    @Test("POST shortlist-candidate/ 409: The status is no longer the one that the person saw", arguments: SeedForm.allCases)
    func conflict(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.hiring.move(seed.candidate, .onHold)
        try await scene.run { client in
            let body = seed.move(#""from": "Under Review""#)
            let answer = try await client.post("shortlist-candidate/", body, as: scene.helper)
            #expect(answer.status == .conflict)
            #expect(answer.text.contains("On Hold"))
            #expect(try await seed.history(client).first == "On Hold")
            let now = try await client.post("shortlist-candidate/", seed.move(#""from": "On Hold""#), as: scene.helper)
            #expect(now.status == .ok)
        }
    }

    @Test(
        "complete_resume_screening: Sets the resume screening step to shortlisted status and initiates further new interview steps."
    )
    func whole() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let now = TimestampText.format(scene.hiring.tick())
        try await scene.run { client in
            let before = try await seed.history(client)
            #expect(try await client.post("shortlist-candidate/", seed.move(), as: scene.owner).status == .ok)
            let steps = try await seed.steps(client)
            #expect(steps.map { $0["order"]?.integer } == [12, 13])
            #expect(steps[0]["completed_at"]?.string == now && steps[1]["completed_at"] == .null)
            let path = "job-universal-statuses/?candidate=\(seed.candidate)&job=\(scene.job)"
            let row = try await client.get(path, as: scene.admin).items[0]
            #expect(row["status"]?.string == "Shortlisted" && row["updated_at"]?.string == now)
            #expect(row["updated_by"]?.integer == scene.owner.id)
            #expect(try await seed.history(client) == ["Shortlisted"] + before)
            let listed = try await client.get("candidate/\(scene.job)/?status_text=Shortlisted", as: scene.owner)
            #expect(try listed.ids == [seed.candidate])
        }
    }
}
