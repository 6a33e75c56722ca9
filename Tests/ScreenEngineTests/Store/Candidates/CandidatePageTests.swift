import Testing

@testable import ScreenEngine

@Suite("The queries of a page of candidates")
struct CandidatePageTests {
    @Test("A page takes two queries, whatever it holds and whoever asks")
    func takesTwoQueries() async throws {
        let fixture = try await CandidateFixture()
        let user = try await fixture.server.addUser("Uma")
        let job = try await fixture.addJob("Clerk", owner: user)
        var ids: [Int] = []
        var applications: [Int] = []
        for number in 0..<40 {
            let id = try await fixture.addCandidate("Person \(number)")
            try await fixture.addResume(id, to: job, score: number)
            ids.append(id)
            applications.append(try await fixture.apply(id, to: job))
        }
        let (candidates, rows, admin) = (ids, applications, fixture.server.admin)
        let counts = try await fixture.server.database.read { connection in
            var counts: [Int] = []
            for account in [admin, user] {
                for size in [1, 20, 40] {
                    for (key, some) in [(CandidateRows.Key.applications, rows), (.candidates, candidates)] {
                        let counting = RecordingConnection(connection)
                        _ = try CandidatePage(key, some[..<size], for: account, counting)
                        counts.append(counting.statements.count)
                    }
                }
            }
            return counts
        }
        #expect(counts == Array(repeating: 2, count: 12))
    }

    @Test("Pages of the same size share their statements, so that these stay prepared")
    func sharesStatements() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let texts = try await fixture.server.database.read { connection in
            try [17, 20, 32].map { size in
                let counting = RecordingConnection(connection)
                _ = try CandidatePage(.applications, Array(1...size)[...], for: admin, counting)
                return counting.statements
            }
        }
        #expect(Set(texts).count == 1)
    }

    @Test("No step of a page's queries goes over a table, or sorts more than the resumes of one candidate", arguments: [CandidateRows.Key.applications, .candidates])
    func usesIndexes(key: CandidateRows.Key) async throws {
        let fixture = try await CandidateFixture()
        let user = try await fixture.server.addUser("Uma")
        let admin = fixture.server.admin
        let plans = try await fixture.server.database.read { connection in
            var plans: [String] = []
            for account in [admin, user] {
                let counting = RecordingConnection(connection)
                _ = try CandidatePage(key, [1, 2, 3, 4], for: account, counting)
                for (sql, values) in zip(counting.statements, counting.values) {
                    plans += try connection.all("EXPLAIN QUERY PLAN \(sql)", values) { $0.text(3) }
                }
            }
            return plans
        }
        #expect(plans.count > 8)
        #expect(plans.filter { $0.hasPrefix("SCAN") } == [])
        // The latest resume of each candidate, once for each account that asks.
        #expect(plans.count { $0.contains("TEMP B-TREE") } == (key == .candidates ? 2 : 0))
    }
}
