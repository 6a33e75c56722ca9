import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct CandidateByJobSeedTests {
    @Test(
        "GET candidate/<job_id>/ 200: The job's candidates as a page, the best first; the payload sent along is ignored",
        arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        let hiring = scene.hiring
        let asha = try await hiring.apply("Asha")
        let mei = try await hiring.apply("Mei")
        let ravi = try await hiring.apply("Ravi")
        _ = try await hiring.apply("Otto", to: try await hiring.makeJob())
        _ = try await hiring.addResume(of: asha, .init(points: [100, 100, 100, 50, 0]))
        _ = try await hiring.addResume(of: ravi, .init(points: [300, 100, 100, 50, 0]))
        try await scene.run { client in
            let path = "candidate/\(scene.job)/"
            let page = try await client.get(path, SeedPayload.candidates(of: 1234), as: scene.owner)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.count == 3)
            #expect(try page.ids == [ravi, asha, mei])
            #expect(try await client.get(path, as: scene.owner).body == page.body)
        }
    }

    @Test("GET candidate/<job_id>/ 401: Without a token there are no candidates")
    func unauthenticated() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let answer = try await client.get("candidate/\(scene.job)/", as: nil)
            #expect(answer.status == .unauthorized)
            #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
        }
    }

    @Test("GET candidate/<job_id>/ 404: A job that isn't there, or isn't the asker's to see", arguments: SeedForm.allCases)
    func missing(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let path = "candidate/\(scene.job)/"
            #expect(try await scene.codes { try await client.get(path, as: $0) } == [200, 200, 200, 404, 404])
            let missing = try await client.get("candidate/99/", as: scene.admin)
            #expect(missing.status == .notFound && missing.text == #"{"detail":"Not found."}"#)
        }
    }

    @Test(
        "CandidateByJob: Handles common filtering logic for candidates by job, resumes, and stage.",
        arguments: [
            ("status_text=On%20Hold!", ["Mei"]), ("status_text=On%20Hold", ["Mei"]), ("stage=On%20Hold", ["Mei"]),
            ("stage=Applied", ["Asha"]), ("stage=Resume%20Screening", ["Ravi", "Mei"]), ("stage=Rejected", []),
            ("min_score=4", ["Ravi"]), ("max_score=4", ["Mei"]), ("name=ash", ["Asha"]), ("page=2&page_size=2", ["Asha"]),
            ("ordering=name", ["Asha", "Mei", "Ravi"]), ("stage=Nowhere", []), ("unknown=1", ["Ravi", "Mei", "Asha"]),
        ])
    func filters(query: String, expected: [String]) async throws {
        let scene = try await SeedScene()
        let hiring = scene.hiring
        let ids = [
            "Asha": try await hiring.apply("Asha"), "Mei": try await hiring.apply("Mei"),
            "Ravi": try await hiring.apply("Ravi"),
        ]
        _ = try await hiring.addResume(of: ids["Mei"]!, .init(points: [100, 100, 100, 50, 0]))
        _ = try await hiring.addResume(of: ids["Ravi"]!, .init(points: [300, 100, 100, 50, 0]))
        try await hiring.move(ids["Ravi"]!, stage: "Resume Screening", .underReview)
        try await hiring.move(ids["Mei"]!, stage: "Resume Screening", .onHold)
        try await scene.run { client in
            let page = try await client.get("candidate/\(scene.job)/?\(query)", as: scene.helper)
            #expect(try page.ids == expected.map { ids[$0]! })
        }
    }

    @Test("CandidateByJob: Fetch the base queryset for candidates with shared job filtering logic.")
    func shared() async throws {
        let scene = try await SeedScene()
        let asha = try await scene.hiring.apply("Asha")
        try await scene.run { client async throws in
            for account in [scene.admin, scene.owner, scene.helper] {
                #expect(try await client.get("candidate/\(scene.job)/", as: account).ids == [asha])
            }
            #expect(try await client.get("candidate/\(scene.job)/", as: scene.stranger).status == .notFound)
        }
    }
}
