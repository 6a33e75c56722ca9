import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct ResumeListTests {
    /// Asha scored 9.00 and flagged, Ravi 5.00 and approved, Mei unreadable, Lena at another job still unread; uploaded in
    /// this order.
    private static func fixture() async throws -> (HiringFixture, names: [Int: String]) {
        let fixture = try await HiringFixture()
        let other = try await fixture.makeJob()
        var names: [Int: String] = [:]
        func add(_ name: String, job: Int? = nil, _ sketch: HiringFixture.Sketch) async throws {
            let candidate = try await fixture.apply(name, to: job)
            names[try await fixture.addResume(of: candidate, job: job, sketch)] = name
        }
        try await add("Asha", .init(text: "Ships Kotlin apps", points: [300, 300, 200, 100, 0], flags: ["hidden_text"]))
        try await add("Ravi", .init(text: "Ships Swift apps"))
        try await add("Mei", .init(text: "", points: nil, flags: ["corrupt"]))
        try await add("Lena", job: other, .init(points: nil, isCompleted: false))
        try await fixture.server.execute("UPDATE resumes SET is_approved = 1 WHERE name = 'Ravi'")
        let ravi = try #require(try await fixture.int("SELECT candidate_id FROM resumes WHERE name = 'Ravi'"))
        try await fixture.move(ravi, .onHold)
        return (fixture, names)
    }

    @Test(
        "The list is filtered, searched and ordered as asked",
        arguments: [
            ("", ["Lena", "Mei", "Ravi", "Asha"]),
            ("?ordering=created_at", ["Asha", "Ravi", "Mei", "Lena"]),
            ("?ordering=-overall_score", ["Asha", "Ravi", "Mei", "Lena"]),
            ("?ordering=overall_score", ["Ravi", "Asha", "Mei", "Lena"]),
            ("?ordering=name", ["Lena", "Mei", "Ravi", "Asha"]),
            ("?job=JOB&ordering=created_at", ["Asha", "Ravi", "Mei"]),
            ("?candidate=ASHA", ["Asha"]),
            ("?status_text=On%20Hold", ["Ravi"]),
            ("?status_text=On%20Hold!", ["Ravi"]),
            ("?status_text=Gone", []),
            ("?completed=false", ["Lena"]),
            ("?completed=true", ["Mei", "Ravi", "Asha"]),
            ("?completed=perhaps&job=JOB", ["Mei", "Ravi", "Asha"]),
            ("?is_approved=true", ["Ravi"]),
            ("?min_score=5", ["Ravi", "Asha"]),
            ("?min_score=5.01", ["Asha"]),
            ("?max_score=5.00", ["Ravi"]),
            ("?min_score=5&max_score=8.99", ["Ravi"]),
            ("?flag=hidden_text", ["Asha"]),
            ("?flag=none", []),
            ("?search=ash", ["Asha"]),
            ("?search=KOTLIN", ["Asha"]),
            ("?search=ships,app", ["Ravi", "Asha"]),
            ("?search=ships%20ravi", ["Ravi"]),
            ("?search=zzz", []),
        ])
    func list(query: String, expected: [String]) async throws {
        let (fixture, names) = try await ResumeListTests.fixture()
        let asha = try #require(try await fixture.int("SELECT candidate_id FROM resumes WHERE name = 'Asha'"))
        try await fixture.serve { client in
            let query = query.replacing("JOB", with: "\(fixture.job)").replacing("ASHA", with: "\(asha)")
            let answer = try await client.get("/resumes/\(query)", as: fixture.admin)
            #expect(try answer.ids.map { names[$0] } == expected)
        }
    }

    @Test("A number that is none is 400", arguments: ["job", "candidate", "min_score", "max_score"])
    func number(name: String) async throws {
        let fixture = try await HiringFixture()
        try await fixture.serve { client in
            let answer = try await client.get("/resumes/?\(name)=x", as: fixture.owner)
            #expect(answer.status == .badRequest && answer.text == #"{"\#(name)":["Enter a number."]}"#)
        }
    }

    @Test("A page takes as many queries however many resumes it has")
    func queries() async throws {
        let (fixture, _) = try await ResumeListTests.fixture()
        let counting = CountingDatabase(base: fixture.database)
        try await fixture.serve(database: counting) { client in
            _ = try await client.get("/resumes/?page_size=1", as: fixture.admin)
            _ = counting.counter.take()
            _ = try await client.get("/resumes/?page_size=1", as: fixture.admin)
            let few = counting.counter.take()
            _ = try await client.get("/resumes/?page_size=4", as: fixture.admin)
            #expect(counting.counter.take() == few)
            #expect(few <= 3)
        }
    }

    @Test("A list that was asked for follows judgements, moves and deletions")
    func follows() async throws {
        let (fixture, names) = try await ResumeListTests.fixture()
        let ids = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })
        try await fixture.serve { client in
            let ranked = "/resumes/?job=\(fixture.job)&ordering=-overall_score"
            let held = "/resumes/?status_text=On%20Hold"
            func shown(_ path: String) async throws -> [String?] {
                try await client.get(path, as: fixture.owner).ids.map { names[$0] }
            }
            #expect(try await shown(ranked) == ["Asha", "Ravi", "Mei"])
            #expect(try await shown(held) == ["Ravi"])
            let judgement = """
                {"status_text":"On Hold","resume_score":{"skills_score":"3","work_exp_score":"3","projects_score":"2",
                "education_score":"1","certifications_score":"1","feedback":"Read by hand."}}
                """
            let answer = try await client.patch("/resumes/\(ids["Mei"]!)/", judgement, as: fixture.owner)
            #expect(answer.status == .ok)
            #expect(try await shown(ranked) == ["Mei", "Asha", "Ravi"])
            #expect(try await shown(held) == ["Mei", "Ravi"])
            #expect(try await client.delete("/resumes/\(ids["Asha"]!)/", as: fixture.owner).status == .noContent)
            #expect(try await shown(ranked) == ["Mei", "Ravi"])
        }
    }
}
