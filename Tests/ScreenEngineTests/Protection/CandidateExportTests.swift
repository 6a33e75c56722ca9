import HTTPTypes
import Testing

@testable import ScreenEngine

/// Everything that is held on a person.
struct CandidateExportTests {
    @Test("Every table that leads to a candidate, and every column of it, is in the export")
    func complete() async throws {
        let fixture = try await HiringFixture()
        let tables = try await fixture.texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        // Whatever refers to somebody, to what hangs off somebody, or to a file of somebody.
        var held: Set<String> = ["candidates", "files"]
        var isGrowing = true
        while isGrowing {
            let before = held.count
            for table in tables {
                let parents = try await fixture.texts("SELECT \"table\" FROM pragma_foreign_key_list('\(table)')")
                if !held.isDisjoint(with: parents) { held.insert(table) }
            }
            isGrowing = held.count > before
        }
        #expect(held.count > 10)
        let shown = Dictionary(uniqueKeysWithValues: ([HeldTable.candidate] + HeldTable.all).map { ($0.name, $0) })
        #expect(held.subtracting(shown.keys) == [])
        for (name, table) in shown {
            let columns = try await fixture.texts("SELECT name FROM pragma_table_info('\(name)')")
            let missing = Set(columns).subtracting(table.columns.map(\.name)).map { "\(name).\($0)" }
            #expect(Set(missing).subtracting(HeldTable.leftOut) == [])
        }
    }

    @Test("It says all, in the same order each time, as a file")
    func document() async throws {
        let fixture = try await ProtectionFixture()
        for name in ["Asha", "Bela"] { try await fixture.addCandidate(name, .init(text: "Text of \(name)")) }
        try await fixture.server.execute(
            "UPDATE resume_scores SET feedback = 'Well argued' WHERE resume_id = 1")
        try await fixture.server.execute("INSERT INTO resume_skills (skill, resume_id) VALUES ('swift', 1)")
        try await fixture.hiring.move(1, .onHold)
        try await fixture.run { client in
            let first = try await client.get("/candidates/1/export/", as: fixture.hiring.admin)
            #expect(first.headers[.contentDisposition] == "attachment; filename=\"candidate-1.json\"")
            let json = try first.json
            #expect(json.names == ["exported_at", "candidate"] + HeldTable.all.map(\.name))
            #expect(json["candidate"]?["name"]?.string == "Asha")
            #expect(json["job_universal_statuses"]?.items?.map { $0["status"]?.string } == ["Under Review", "On Hold"])
            #expect(json["resumes"]?.items?.first?["file_url"]?.string == "/resumes/1/file/")
            #expect(json["parses"]?.items?.map { $0["text"]?.string } == ["Text of Asha"])
            #expect(json["resume_scores"]?.items?.first?["feedback"]?.string == "Well argued")
            #expect(json["resume_scores"]?.items?.first?["overall_score"]?.string == "5.00")
            #expect(json["resume_skills"]?.items?.map { $0["skill"]?.string } == ["swift"])
            #expect(json["test_logs"]?.items?.count == 1)
            #expect(json["personality_screenings"]?.items?.count == 1)
            #expect(
                json["audit_log"]?.items?.map { $0["action"]?.string } == ["application_moved", "candidate_exported"])
            #expect(!first.text.contains("Bela"))
        }
    }

    @Test("Whoever sees all of the candidate's jobs may take it out, without the log; others may not")
    func access() async throws {
        let fixture = try await ProtectionFixture()
        try await fixture.addCandidate("Asha")
        let path = "/candidates/1/export/"
        try await fixture.run { client in
            let seen = try await fixture.hiring.statuses(client) { try await client.get(path, as: $0) }
            #expect(seen == [200, 200, 200, 404, 404])
            #expect(try await client.get(path, as: fixture.hiring.owner).json["audit_log"] == .null)
            // A job that the two don't see.
            let job = try await fixture.hiring.makeJob()
            let (organisation, now) = (fixture.server.organisation, fixture.server.clock.now)
            _ = try await fixture.server.database.write {
                try ApplicationRepository.apply(
                    candidate: 1, job: job, organisation: organisation, by: nil, at: now, $0)
            }
            let restricted = try await fixture.hiring.statuses(client) { try await client.get(path, as: $0) }
            #expect(restricted == [200, 403, 403, 404, 404])
        }
    }

    @Test("Rows of any number come, each once")
    func many() async throws {
        let fixture = try await ProtectionFixture()
        try await fixture.addCandidate("Asha")
        let count = 450
        for number in 0..<count {
            try await fixture.server.execute(
                """
                INSERT INTO audit_log (organisation_id, action, candidate_id, created_at)
                VALUES ($1, 'candidate_seen', 1, $2)
                """, [.integer(fixture.server.organisation), .integer(number)])
        }
        try await fixture.run { client in
            let rows = try await client.get("/candidates/1/export/", as: fixture.hiring.admin).json["audit_log"]?.items
            #expect(rows?.compactMap { $0["id"]?.integer } == Array(1...(count + 1)))
        }
    }
}
