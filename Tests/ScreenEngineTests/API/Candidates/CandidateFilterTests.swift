import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Filters, order and pages of candidates")
struct CandidateFilterTests {
    /// Six applicants of one job and two of another; Ann is one of both.
    private struct People {
        let fixture: CandidateFixture
        let job: Int
        let other: Int
        let ids: [String: Int]

        init() async throws {
            fixture = try await CandidateFixture()
            let admin = fixture.server.admin
            job = try await fixture.addJob("Clerk", owner: admin)
            other = try await fixture.addJob("Cook", owner: admin)
            var ids: [String: Int] = [:]
            let rows: [(String, String?, Int?, [String], String, String)] = [
                ("Ann Lee", "Pune", 900, ["Kubernetes", "Swift"], "Resume Screening", "Under Review"),
                ("Ben Öz", "Berlin", 700, ["Kubernetes"], "Applied", "On Hold"),
                ("Cid Roy", "Pune Camp", 700, ["Swift"], "Resume Screening", "Shortlisted"),
                ("Dan Poe", nil, nil, [], "Applied", "Under Review"),
                ("Eva Lee", "Oslo", 100, [], "Coding Test", "Rejected"),
                ("Fay Kim", "Oslo", 700, [], "Applied", "Under Review"),
            ]
            for (name, city, score, skills, stage, status) in rows {
                let first = name.split(separator: " ")[0].lowercased()
                let id = try await fixture.addCandidate(
                    name, email: "\(first)@example.com", location: city.map { #"{"city":"\#($0)"}"# })
                try await fixture.addResume(id, to: job, score: score, skills: skills, stage: stage, status: status)
                ids[first] = id
                fixture.server.clock.advance(seconds: 60)
            }
            try await fixture.addResume(ids["ann"]!, to: other, score: 200, stage: "Applied", status: "Rejected")
            self.ids = ids
        }
    }

    @Test("Each filter of a job's candidates finds what it says, and an unknown one is ignored")
    func filters() async throws {
        let people = try await People()
        let cases: [(String, [String])] = [
            ("", ["ann", "ben", "cid", "fay", "eva", "dan"]), ("?colour=red", ["ann", "ben", "cid", "fay", "eva", "dan"]),
            ("?stage=Applied", ["ben", "fay", "dan"]), ("?stage=On+Hold", ["ben"]), ("?stage=On+Hold!", ["ben"]),
            ("?stage=Coding+Test", ["eva"]), ("?stage=coding", []), ("?status_text=On%20Hold!", ["ben"]),
            ("?status_text=Under+Review", ["ann", "fay", "dan"]), ("?status_text=Applied", []),
            ("?name=lee", ["ann", "eva"]), ("?name=oz", ["ben"]), ("?name=%C3%96Z", ["ben"]), ("?name=...", []),
            ("?email=CID@example.com", ["cid"]), ("?email=a@example", ["eva"]), ("?email=n@Example.com", ["ann", "ben", "dan"]), ("?email=Y@", ["fay"]),
            ("?location=PUNE", ["ann", "cid"]),
            ("?min_score=7", ["ann", "ben", "cid", "fay"]), ("?min_score=7.001", ["ann"]), ("?max_score=1.0", ["eva"]),
            ("?skill=k8s", ["ann", "ben"]), ("?skill=k8s&skill=swift", ["ann"]), ("?skill=cobol", []),
            ("?name=lee&stage=Coding+Test", ["eva"]), ("?job=\(people.job)&name=dan", ["dan"]), ("?job=\(people.other)", []),
            ("?job=999", []),
        ]
        try await people.fixture.run { client async throws in
            for (query, names) in cases {
                let answer = try await client.get("/candidate/\(people.job)/\(query)", as: people.fixture.server.admin)
                #expect(try answer.ids == names.map { people.ids[$0]! }, "\(query)")
                #expect(try answer.json["count"] == .integer(names.count), "\(query)")
            }
        }
    }

    @Test("Without a job, all filters given hold for one and the same application")
    func filtersHoldTogether() async throws {
        let people = try await People()
        let admin = people.fixture.server.admin
        try await people.fixture.run { client async throws in
            let ann = people.ids["ann"]!
            let rejected = try await client.ids("/candidates/?status_text=Rejected&max_score=2", as: admin)
            #expect(rejected.contains(ann))
            #expect(try await client.ids("/candidates/?stage=Resume+Screening&min_score=9", as: admin) == [ann])
            #expect(try await client.ids("/candidates/?status_text=Rejected&min_score=9", as: admin) == [])
            #expect(try await client.ids("/candidates/?skill=Swift&status_text=Rejected", as: admin) == [])
            #expect(try await client.ids("/candidates/?job=\(people.other)", as: admin) == [ann])
        }
    }

    @Test("Moments bound when a candidate was made")
    func filtersByTime() async throws {
        let people = try await People()
        let admin = people.fixture.server.admin
        try await people.fixture.run { client async throws in
            let all = try await client.items("/candidates/?ordering=created_at", as: admin)
            let third = try #require(all[2]["created_at"]?.string)
            let after = try await client.get("/candidates/?created_after=\(third)&ordering=created_at", as: admin)
            #expect(try after.ids == ["cid", "dan", "eva", "fay"].map { people.ids[$0]! })
            let before = try await client.get("/candidates/?created_before=\(third)&ordering=created_at", as: admin)
            #expect(try before.ids == ["ann", "ben", "cid"].map { people.ids[$0]! })
        }
    }

    @Test("Each order is total: absent scores last in both directions, ties by the candidate")
    func orders() async throws {
        let people = try await People()
        let cases: [(String, [String])] = [
            ("-overall_score", ["ann", "ben", "cid", "fay", "eva", "dan"]),
            ("overall_score", ["eva", "ben", "cid", "fay", "ann", "dan"]),
            ("overall_score,-name", ["eva", "fay", "cid", "ben", "ann", "dan"]),
            ("name", ["ann", "ben", "cid", "dan", "eva", "fay"]), ("-created_at", ["fay", "eva", "dan", "cid", "ben", "ann"]),
            ("updated_at", ["ann", "ben", "cid", "dan", "eva", "fay"]),
            ("shoe_size", ["ann", "ben", "cid", "fay", "eva", "dan"]),
        ]
        try await people.fixture.run { client async throws in
            for (order, names) in cases {
                let path = "/candidate/\(people.job)/?ordering=\(order)"
                let answer = try await client.get(path, as: people.fixture.server.admin)
                #expect(try answer.ids == names.map { people.ids[$0]! }, "\(order)")
            }
            // Ann's latest resume is the one for the other job.
            let latest = try await client.get("/candidates/?ordering=-overall_score", as: people.fixture.server.admin)
            #expect(try latest.ids == ["ben", "cid", "fay", "ann", "eva", "dan"].map { people.ids[$0]! })
        }
    }

    @Test(
        "What is wrong with a filter is said in django-filter's words",
        arguments: [
            ("min_score=good", #"{"min_score":["Enter a number."]}"#), ("job=x", #"{"job":["Enter a number."]}"#),
            ("created_after=soon", #"{"created_after":["Enter a valid date/time."]}"#),
        ])
    func refusesFilters(query: String, body: String) async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let job = try await fixture.addJob("Clerk", owner: admin)
        try await fixture.run { client async throws in
            for path in ["/candidates/", "/candidate/\(job)/"] {
                let answer = try await client.get("\(path)?\(query)", as: admin)
                #expect(answer.status == .badRequest)
                #expect(answer.text == body)
            }
        }
    }

    @Test("Pages never overlap and leave nobody out, whatever the order, and changes show at once")
    func pages() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let job = try await fixture.addJob("Clerk", owner: admin)
        var all: [Int] = []
        for number in 0..<45 {
            let id = try await fixture.addCandidate("Person \(number % 3)")
            try await fixture.addResume(id, to: job, score: number % 4 == 0 ? nil : number % 2 * 100)
            all.append(id)
        }
        let (late, candidates) = (all[40], all)
        try await fixture.run { client async throws in
            for order in ["", "&ordering=name", "&ordering=-overall_score,name", "&ordering=-created_at"] {
                for path in ["/candidate/\(job)/", "/candidates/"] {
                    var found: [Int] = []
                    for page in 1...5 {
                        found += try await client.ids("\(path)?page_size=10&page=\(page)\(order)", as: admin)
                    }
                    #expect(found.count == 45)
                    #expect(Set(found) == Set(candidates))
                }
            }
            let beyond = try await client.get("/candidate/\(job)/?page=4", as: admin)
            #expect(beyond.status == .notFound)
            #expect(beyond.text == #"{"detail":"Invalid page."}"#)
            try await fixture.addResume(late, to: job, score: 999)
            #expect(try await client.ids("/candidate/\(job)/", as: admin).first == late)
            #expect(try await client.delete("/candidates/\(late)/", as: admin).status == .noContent)
            let after = try await client.get("/candidate/\(job)/", as: admin)
            #expect(try after.json["count"] == .integer(44))
            let left = try after.ids
            #expect(!left.contains(late))
        }
    }
}
