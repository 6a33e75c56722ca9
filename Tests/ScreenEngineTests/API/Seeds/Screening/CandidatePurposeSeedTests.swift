import HTTPTypes
import Scoring
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct CandidatePurposeSeedTests {
    @Test("CandidateViewSet: Handles CRUD operations for the `Candidate` model.")
    func cycle() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let made = try await client.post("candidates/", #"{"name": "Mei", "job": \#(scene.job)}"#, as: scene.owner)
            let one = "candidates/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.owner).body == made.body)
            let put = try await client.put(one, #"{"name": "Mei Lin"}"#, as: scene.owner)
            #expect(try put.json["name"]?.string == "Mei Lin")
            let patched = try await client.patch(one, #"{"email": "mei@example.com"}"#, as: scene.owner)
            #expect(try patched.json["name"]?.string == "Mei Lin")
            #expect(try await client.get("candidates/", as: scene.owner).count == 1)
            #expect(try await client.delete(one, as: scene.owner).status == .noContent)
            #expect(try await client.get("candidates/", as: scene.owner).count == 0)
        }
    }

    /// Candidates of the fixture's job, of a job of the administrator, and of none.
    private struct People {
        let scene: SeedScene
        let asha: Int
        let otto: Int
        let nina: Int
        let others: Int

        init() async throws {
            scene = try await SeedScene()
            others = try await scene.hiring.makeJob()
            asha = try await scene.hiring.apply("Asha")
            otto = try await scene.hiring.apply("Otto", to: others)
            let admin = scene.admin
            scene.hiring.tick()
            nina = try await scene.make { client in
                let made = try await client.post("candidates/", #"{"name": "Nina"}"#, as: admin)
                return try #require(try made.json["id"]?.integer)
            }
        }
    }

    @Test("CandidateViewSet: Manages candidate data and filters candidates based on job, stage, and resume status.")
    func related() async throws {
        let people = try await People()
        let scene = people.scene
        _ = try await scene.hiring.addResume(of: people.asha)
        try await scene.hiring.move(people.asha, stage: "Resume Screening", .onHold)
        try await scene.run { client async throws in
            for (query, expected) in [
                ("job=\(people.others)", [people.otto]), ("stage=Resume%20Screening", [people.asha]),
                ("status_text=On%20Hold!", [people.asha]), ("status_text=Under%20Review", [people.otto]),
                ("job=\(people.others)&status_text=On%20Hold", []), ("stage=Applied", [people.otto]),
            ] {
                #expect(try await client.get("candidates/?\(query)", as: scene.admin).ids == expected, "\(query)")
            }
        }
    }

    @Test("CandidateViewSet: Can access all candidates within their organization.")
    func administrators() async throws {
        let people = try await People()
        let scene = people.scene
        _ = try await scene.hiring.apply(
            "Fina", to: try await scene.hiring.makeJob(of: scene.foreigner), organisation: scene.foreigner.organisation)
        try await scene.run { client in
            let found = try await client.get("candidates/", as: scene.admin).ids
            #expect(found == [people.nina, people.otto, people.asha])
        }
    }

    @Test("CandidateViewSet: Can access candidates for jobs they own or have been shared with them.")
    func users() async throws {
        let people = try await People()
        let scene = people.scene
        try await scene.run { client async throws in
            for account in [scene.owner, scene.helper] {
                #expect(try await client.get("candidates/", as: account).ids == [people.asha])
                #expect(try await client.get("candidates/\(people.otto)/", as: account).status == .notFound)
            }
            #expect(try await client.get("candidates/", as: scene.stranger).ids == [])
        }
    }

    @Test(
        "CandidateViewSet: Uses `CandidateDataFilter` to filter candidates based on query parameters.",
        arguments: [
            ("name=ash", ["Asha"]), ("email=RAVI@example.com", ["Ravi"]), ("location=pune", ["Asha"]),
            ("min_score=5.01", ["Ravi"]), ("max_score=5", ["Asha"]), ("skill=Swift", ["Ravi", "Asha"]),
            ("skill=Swift&skill=SQL", ["Ravi"]), ("created_after=2025-02-17T04:52:51Z", ["Ravi"]),
            ("created_before=2025-02-17T04:52:51Z", ["Asha"]), ("search=plain%20asha", ["Asha"]), ("search=nobody", []),
            ("ordering=name", ["Asha", "Ravi"]), ("ordering=-name", ["Ravi", "Asha"]),
            ("ordering=overall_score", ["Asha", "Ravi"]), ("ordering=-overall_score", ["Ravi", "Asha"]),
            ("ordering=created_at", ["Asha", "Ravi"]), ("ordering=-updated_at", ["Ravi", "Asha"]),
            ("unknown=1&ordering=email", ["Ravi", "Asha"]),
        ])
    func filters(query: String, expected: [String]) async throws {
        let scene = try await SeedScene()
        let hiring = scene.hiring
        let ids = ["Asha": try await hiring.apply("Asha"), "Ravi": try await hiring.apply("Ravi")]
        let ashas = try await hiring.addResume(of: ids["Asha"]!, .init(points: [200, 100, 100, 50, 50]))
        let ravis = try await hiring.addResume(of: ids["Ravi"]!, .init(points: [300, 100, 100, 50, 50]))
        for (skill, resume) in [("Swift", ashas), ("Swift", ravis), ("SQL", ravis)] {
            try await hiring.server.execute(
                "INSERT INTO resume_skills (skill, resume_id) VALUES ($1, $2)",
                [.text(CandidateFixture.names.skills.key(for: skill)), .integer(resume)])
        }
        try await hiring.server.execute(
            #"UPDATE candidates SET location = '{"city":"Pune"}' WHERE id = $1"#, [.integer(ids["Asha"]!)])
        try await hiring.server.execute("UPDATE candidates SET email_key = email")
        try await scene.run { client async throws in
            #expect(try await client.get("candidates/?\(query)", as: scene.owner).ids == expected.map { ids[$0]! })
        }
    }

    @Test(
        "CandidateViewSet: Filters candidates by stage (e.g., \"Applied\", \"Resume Screening\", \"On Hold\").",
        arguments: [("Applied", ["Asha"]), ("Resume%20Screening", ["Ravi", "Mei"]), ("On%20Hold", ["Mei"]), ("Hired", [])])
    func stages(stage: String, expected: [String]) async throws {
        let scene = try await SeedScene()
        let hiring = scene.hiring
        let ids = [
            "Asha": try await hiring.apply("Asha"), "Mei": try await hiring.apply("Mei"),
            "Ravi": try await hiring.apply("Ravi"),
        ]
        try await hiring.move(ids["Ravi"]!, stage: "Resume Screening", .underReview)
        try await hiring.move(ids["Mei"]!, stage: "Resume Screening", .onHold)
        try await scene.run { client async throws in
            #expect(try await client.get("candidates/?stage=\(stage)", as: scene.owner).ids == expected.map { ids[$0]! })
        }
    }

    @Test("CandidateViewSet: Applies `PageNumberPagination` for paginated responses.")
    func pages() async throws {
        let people = try await People()
        let scene = people.scene
        try await scene.run { client in
            let first = try await client.get("candidates/?page_size=2&ordering=name", as: scene.admin)
            #expect(try first.count == 3)
            #expect(try first.ids == [people.asha, people.nina])
            #expect(try first.json["next"]?.string?.hasSuffix("/candidates/?ordering=name&page=2&page_size=2") == true)
            let second = try await client.get("candidates/?page_size=2&ordering=name&page=2", as: scene.admin)
            #expect(try second.ids == [people.otto])
            #expect(try second.json["next"] == .null)
            let large = try await client.get("candidates/?page_size=1000", as: scene.admin)
            #expect(try large.ids.count == 3)
        }
    }
}
