import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct ResumePurposeSeedTests {
    /// Resumes of the fixture's job and of a job of the administrator.
    private struct Resumes {
        let scene: SeedScene
        let candidate: Int
        let mine: Int
        let others: Int

        init() async throws {
            scene = try await SeedScene()
            let job = try await scene.hiring.makeJob()
            candidate = try await scene.hiring.apply("Asha")
            mine = try await scene.hiring.addResume(of: candidate, .init(points: [300, 200, 100, 50, 50]))
            let otto = try await scene.hiring.apply("Otto", to: job)
            others = try await scene.hiring.addResume(of: otto, job: job, .init(text: "Other words", flags: ["hidden_text"]))
        }
    }

    @Test("ResumeViewSet: Handles CRUD operations for the `Resume` model.")
    func cycle() async throws {
        let resumes = try await Resumes()
        let scene = resumes.scene
        try await scene.run { client in
            let made = try await client.post(
                "resumes/", SeedUpload.resume([("job", "\(scene.job)")]), as: scene.owner)
            let one = "resumes/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.owner).status == .ok)
            let put = try await client.put(one, #"{"status_text": "Rejected"}"#, as: scene.owner)
            #expect(try put.json["status_text"]?.string == "Rejected")
            let patched = try await client.patch(one, #"{"name": "Nina R."}"#, as: scene.owner)
            #expect(try patched.json["name"]?.string == "Nina R.")
            #expect(try patched.json["status_text"]?.string == "Rejected")
            #expect(try await client.get("resumes/", as: scene.owner).count == 2)
            #expect(try await client.delete(one, as: scene.owner).status == .noContent)
            #expect(try await client.get("resumes/", as: scene.owner).ids == [resumes.mine])
        }
    }

    @Test("ResumeViewSet: Manages resumes associated with candidates and jobs.")
    func belonging() async throws {
        let resumes = try await Resumes()
        let scene = resumes.scene
        try await scene.run { client in
            let json = try await client.get("resumes/\(resumes.mine)/", as: scene.admin).json
            #expect(json["candidate"]?.integer == resumes.candidate && json["job"]?.integer == scene.job)
            #expect(try await client.get("resumes/?job=\(scene.job)", as: scene.admin).ids == [resumes.mine])
            let ofCandidate = try await client.get("resumes/?candidate=\(resumes.candidate)", as: scene.admin)
            #expect(try ofCandidate.ids == [resumes.mine])
        }
    }

    @Test("ResumeViewSet: Can access all resumes within their organization.")
    func administrators() async throws {
        let resumes = try await Resumes()
        let scene = resumes.scene
        try await scene.run { client async throws in
            #expect(try await client.get("resumes/", as: scene.admin).ids == [resumes.others, resumes.mine])
            #expect(try await client.get("resumes/", as: scene.foreigner).ids == [])
        }
    }

    @Test("ResumeViewSet: Can access resumes for jobs they own or have been shared with them.")
    func users() async throws {
        let resumes = try await Resumes()
        let scene = resumes.scene
        try await scene.run { client async throws in
            for account in [scene.owner, scene.helper] {
                #expect(try await client.get("resumes/", as: account).ids == [resumes.mine])
                #expect(try await client.get("resumes/\(resumes.others)/", as: account).status == .notFound)
            }
            #expect(try await client.get("resumes/", as: scene.stranger).ids == [])
        }
    }

    @Test(
        "ResumeViewSet: Uses `ResumeDataFilter` to filter resumes based on query parameters.",
        arguments: [
            ("job=JOB", ["mine"]), ("candidate=CANDIDATE", ["mine"]), ("status_text=Under%20Review", ["others", "mine"]),
            ("status_text=On%20Hold!", []), ("completed=true", ["others", "mine"]), ("completed=false", []),
            ("is_approved=false", ["others", "mine"]), ("is_approved=true", []), ("min_score=6", ["mine"]),
            ("max_score=6", ["others"]), ("flag=hidden_text", ["others"]), ("search=asha", ["mine"]),
            ("search=other%20words", ["others"]), ("unknown=1", ["others", "mine"]),
        ])
    func filters(query: String, expected: [String]) async throws {
        let resumes = try await Resumes()
        let scene = resumes.scene
        let ids = ["mine": resumes.mine, "others": resumes.others]
        try await scene.run { client async throws in
            let query = query.replacing("JOB", with: "\(scene.job)")
                .replacing("CANDIDATE", with: "\(resumes.candidate)")
            #expect(try await client.get("resumes/?\(query)", as: scene.admin).ids == expected.map { ids[$0]! })
        }
    }

    @Test(
        "ResumeViewSet: Supports ordering by `created_at` and `overall_score`.",
        arguments: [
            ("created_at", ["mine", "others"]), ("-created_at", ["others", "mine"]), ("overall_score", ["others", "mine"]),
            ("-overall_score", ["mine", "others"]), ("file_name", ["others", "mine"]),
        ])
    func orders(order: String, expected: [String]) async throws {
        let resumes = try await Resumes()
        let ids = ["mine": resumes.mine, "others": resumes.others]
        try await resumes.scene.run { [admin = resumes.scene.admin] client async throws in
            #expect(try await client.get("resumes/?ordering=\(order)", as: admin).ids == expected.map { ids[$0]! })
        }
    }
}
