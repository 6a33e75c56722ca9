import Foundation
import HTTPTypes
import Testing

@testable import ScreenEngine

/// Many clients at the same objects at once.
struct ConcurrencyTests {
    private let fixture: HiringFixture
    private let server: WholeServer

    init() async throws {
        fixture = try await HiringFixture()
        server = try await WholeServer(fixture.server)
    }

    /// Asks something so many times at once.
    private static func all(
        _ count: Int, _ ask: @escaping @Sendable (Int) async throws -> APITestAnswer
    ) async throws -> [APITestAnswer] {
        try await withThrowingTaskGroup(of: APITestAnswer.self) { group in
            for number in 0..<count { group.addTask { try await ask(number) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("200 moves of one candidate at once are taken one after the other: each 201 is a row of history, no row repeats the last")
    func moves() async throws {
        let (job, owner, helper) = (fixture.job, fixture.owner, fixture.helper)
        let candidate = try await fixture.apply("Cora")
        let statuses = ApplicationStatus.allCases.map(\.rawValue)
        let answers = try await server.run { client in
            try await ConcurrencyTests.all(200) { number in
                try await client.post(
                    "/job-universal-statuses/",
                    "{\"candidate\": \(candidate), \"job\": \(job), \"status\": \"\(statuses[number % statuses.count])\"}",
                    as: number % 2 == 0 ? owner : helper)
            }
        }
        #expect(
            answers.allSatisfy { answer in
                // Whoever is rejected or hired by then can't be shortlisted.
                answer.status == .created || answer.status == .ok
                    || (answer.status == .badRequest && answer.text.contains("can't be shortlisted"))
            })
        let made = try answers.filter { $0.status == .created }.map { try #require(try $0.json["id"]?.integer) }
        let rows = try await fixture.server.integers("SELECT id FROM job_universal_statuses ORDER BY id")
        // The first row is that of the application itself.
        #expect(rows.dropFirst() == made.sorted()[...])
        let history = try await fixture.texts("SELECT status FROM job_universal_statuses ORDER BY id")
        #expect(!zip(history, history.dropFirst()).contains { $0 == $1 })
        let latest = try await fixture.texts("SELECT status FROM job_universal_statuses WHERE is_latest = 1")
        #expect(latest == [try #require(history.last)])
        #expect(try await fixture.texts("SELECT status FROM applications") == latest)
    }

    @Test("Of 50 conditional writes that saw the same object one is made and the others are told that they come late")
    func conditional() async throws {
        let (job, owner) = (fixture.job, fixture.owner)
        let answers = try await server.run { client in
            let tag = try #require(try await client.get("/jobs/\(job)/", as: owner).headers[.eTag])
            return try await ConcurrencyTests.all(50) { number in
                try await client.patch("/jobs/\(job)/", "{\"location\": \"Room \(number)\"}", as: owner, [.ifMatch: tag])
            }
        }
        #expect(answers.filter { $0.status == .ok }.count == 1)
        #expect(answers.filter { $0.status == .preconditionFailed }.count == 49)
        let winner = try #require(answers.first { $0.status == .ok })
        #expect(try await fixture.texts("SELECT location FROM jobs") == [try #require(try winner.json["location"]?.string)])
    }

    private static func upload(
        _ text: String, job: Int, email: String? = nil, as account: Account, _ client: APITestClient
    ) async throws -> APITestAnswer {
        var parts = ["--edge", #"Content-Disposition: form-data; name="job""#, "", "\(job)"]
        if let email { parts += ["--edge", #"Content-Disposition: form-data; name="email""#, "", email] }
        parts += ["--edge", #"Content-Disposition: form-data; name="file"; filename="cv.txt""#, "", text, "--edge--", ""]
        return try await client.post(
            "/resumes/", parts.joined(separator: "\r\n"), as: account,
            [.contentType: "multipart/form-data; boundary=edge"])
    }

    @Test("The same bytes for the same job from 40 clients at once are one resume and one 201")
    func sameBytes() async throws {
        let (job, owner) = (fixture.job, fixture.owner)
        let answers = try await server.run { client in
            try await ConcurrencyTests.all(40) { _ in
                try await ConcurrencyTests.upload("Nina Example", job: job, as: owner, client)
            }
        }
        #expect(answers.filter { $0.status == .created }.count == 1)
        #expect(answers.filter { $0.status == .ok }.count == 39)
        #expect(Set(try answers.map { try $0.json["id"]?.integer }).count == 1)
        for table in ["files", "resumes", "candidates", "applications", "ingestion_tasks"] {
            try await fixture.server.expect("SELECT count(*) FROM \(table)", gives: [1])
        }
        try await fixture.server.expect("SELECT applicants_count FROM jobs", gives: [1])
    }

    @Test("40 files at once for one new e-mail address are one candidate and one applicant")
    func sameAddress() async throws {
        let (job, owner) = (fixture.job, fixture.owner)
        let answers = try await server.run { client in
            try await ConcurrencyTests.all(40) { number in
                try await ConcurrencyTests.upload(
                    "Nina Example, \(number)", job: job, email: "Nina@example.com", as: owner, client)
            }
        }
        #expect(answers.allSatisfy { $0.status == .created })
        #expect(Set(try answers.map { try $0.json["candidate"]?.integer }).count == 1)
        try await fixture.server.expect("SELECT count(*) FROM resumes", gives: [40])
        try await fixture.server.expect("SELECT count(*) FROM candidates", gives: [1])
        try await fixture.server.expect("SELECT count(*) FROM applications", gives: [1])
        try await fixture.server.expect("SELECT applicants_count FROM jobs", gives: [1])
        // The newest counts.
        try await fixture.server.expect(
            "SELECT resume_id FROM applications",
            gives: try await fixture.server.integers("SELECT max(id) FROM resumes"))
    }

    @Test("Pages that are turned while candidates come in neither overlap nor skip; in the end they are what the store has")
    func pages() async throws {
        let (job, owner) = (fixture.job, fixture.owner)
        var before: [Int] = []
        for number in 0..<30 { before.append(try await fixture.apply("First\(number)")) }
        let known = before
        let path = "/candidate/\(job)/?ordering=created_at&page_size=5"
        let walks = try await server.run { client in
            async let written = ConcurrencyTests.all(60) { number in
                try await client.post("/candidates/", "{\"name\": \"Later\(number)\", \"job\": \(job)}", as: owner)
            }
            let walks = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<8 { group.addTask { try await ConcurrencyTests.walk(path, client, owner) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(try await written.allSatisfy { $0.status == .created })
            // The list in memory has taken over every one of them.
            return walks + [try await ConcurrencyTests.walk(path, client, owner)]
        }
        for walk in walks {
            // New ones are appended to this order, so that whoever turns pages sees each object once.
            #expect(Set(walk).count == walk.count)
            #expect(walk.prefix(known.count) == known[...])
        }
        let stored = try await fixture.server.integers(
            """
            SELECT c.id FROM applications a JOIN candidates c ON c.id = a.candidate_id
            WHERE a.job_id = \(job) ORDER BY c.created_at, c.id
            """)
        #expect(walks.last == stored)
        #expect(stored.count == 90)
        try await fixture.server.expect("SELECT applicants_count FROM jobs WHERE id = \(job)", gives: [90])
    }

    /// Turns pages to the end; gives the identifiers.
    private static func walk(_ path: String, _ client: APITestClient, _ account: Account) async throws -> [Int] {
        var (found, next): ([Int], String?) = ([], path)
        while let path = next {
            let answer = try await client.get(path, as: account)
            try #require(answer.status == .ok, "\(path): \(answer.text)")
            found += try answer.ids
            let link = try answer.json["next"]?.string
            next = link.flatMap { $0.range(of: "/candidate/").map { range in String(link?[range.lowerBound...] ?? "") } }
        }
        return found
    }
}
