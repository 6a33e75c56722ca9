import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct StatusListTests {
    /// Asha is hired at the screening, Ravi rejected as an applicant, Mei under review; changed in this order.
    private static func fixture() async throws -> (HiringFixture, names: [String: Int]) {
        let fixture = try await HiringFixture()
        var names: [String: Int] = [:]
        for name in ["Asha", "Ravi", "Mei"] { names[name] = try await fixture.apply(name) }
        try await fixture.move(names["Asha"]!, stage: "Resume Screening", .hired)
        try await fixture.move(names["Ravi"]!, .rejected)
        return (fixture, names)
    }

    @Test(
        "The list is filtered and ordered as asked",
        arguments: [
            ("", ["Ravi", "Asha", "Mei"]),
            ("?ordering=updated_at", ["Mei", "Asha", "Ravi"]),
            ("?ordering=status", ["Asha", "Ravi", "Mei"]),
            ("?ordering=-status", ["Mei", "Ravi", "Asha"]),
            ("?ordering=-stage_name,-status", ["Asha", "Mei", "Ravi"]),
            ("?ordering=candidate", ["Ravi", "Asha", "Mei"]),
            ("?status=Rejected", ["Ravi"]),
            ("?status=Gone", []),
            ("?stage_name=Applied", ["Ravi", "Mei"]),
            ("?candidate=MEI", ["Mei"]),
            ("?job=JOB&stage_name=Applied&status=Rejected", ["Ravi"]),
            ("?job=99", []),
            ("?history=true&ordering=updated_at", ["Asha", "Ravi", "Mei", "Asha", "Ravi"]),
            ("?history=false&status=Hired", ["Asha"]),
            ("?unknown=1&status=Hired", ["Asha"]),
        ])
    func list(query: String, expected: [String]) async throws {
        let (fixture, names) = try await StatusListTests.fixture()
        try await fixture.serve { client in
            let query = query.replacing("MEI", with: "\(names["Mei"]!)").replacing("JOB", with: "\(fixture.job)")
            let answer = try await client.get("/job-universal-statuses/\(query)", as: fixture.owner)
            #expect(try answer.items.map { $0["candidate"]?.integer } == expected.map { names[$0] })
        }
    }

    @Test("A status is found in both of its spellings", arguments: ["On%20Hold", "On%20Hold!"])
    func spelling(status: String) async throws {
        let (fixture, names) = try await StatusListTests.fixture()
        try await fixture.move(names["Mei"]!, .onHold)
        try await fixture.serve { client in
            let answer = try await client.get("/job-universal-statuses/?status=\(status)", as: fixture.owner)
            #expect(try answer.items.map { $0["candidate"]?.integer } == [names["Mei"]])
        }
    }

    @Test("A number that is none is 400", arguments: ["job", "candidate"])
    func number(name: String) async throws {
        let fixture = try await HiringFixture()
        try await fixture.serve { client in
            let answer = try await client.get("/job-universal-statuses/?\(name)=x", as: fixture.owner)
            #expect(answer.status == .badRequest && answer.text == #"{"\#(name)":["Enter a number."]}"#)
        }
    }

    @Test("Pages don't overlap, and one that is not there is 404")
    func pages() async throws {
        let (fixture, names) = try await StatusListTests.fixture()
        try await fixture.serve { client in
            let path = "/job-universal-statuses/?page_size=2&ordering=stage_name"
            let first = try await client.get(path, as: fixture.admin).json
            let second = try await client.get(path + "&page=2", as: fixture.admin)
            #expect(first["count"]?.integer == 3 && first["previous"] == .null)
            #expect(first["next"]?.string?.contains("page=2") == true)
            #expect(try second.items.map { $0["candidate"]?.integer } == [names["Asha"]])
            let third = try await client.get(path + "&page=3", as: fixture.admin)
            #expect(third.status == .notFound && third.text == #"{"detail":"Invalid page."}"#)
        }
    }

    @Test("A list that was asked for follows a change")
    func follows() async throws {
        let (fixture, names) = try await StatusListTests.fixture()
        try await fixture.serve { client in
            let path = "/job-universal-statuses/?status=Rejected"
            #expect(try await client.get(path, as: fixture.owner).items.count == 1)
            try await fixture.move(names["Mei"]!, .rejected)
            try await fixture.move(names["Ravi"]!, .onHold)
            let answer = try await client.get(path, as: fixture.owner)
            #expect(try answer.items.map { $0["candidate"]?.integer } == [names["Mei"]])
        }
    }
}
