internal import Testing

@testable internal import ScreenEngine

@Suite struct SQLiteSearchTests {
    /// A store with the real schema, an account and two jobs.
    private static func make() async throws -> StoreFixture {
        let store = try await StoreFixture(SQLiteSchema.migrations)
        try await store.database.write { connection in
            for statement in [
                "INSERT INTO organisations (id, name, created_at) VALUES (1, 'A', 0)",
                """
                INSERT INTO users (id, organisation_id, name, email, role, created_at)
                VALUES (1, 1, 'U', 'u@example.com', 'Admin', 0)
                """,
                """
                INSERT INTO score_weights (id, organisation_id, skills, work_experience, projects, education,
                    certifications, created_at) VALUES (1, 1, 200, 200, 200, 200, 200, 0)
                """,
            ] { try connection.execute(statement) }
            for id in 1...2 {
                try connection.execute(
                    """
                    INSERT INTO jobs (id, organisation_id, owner_id, score_weight_id, title, created_at, updated_at)
                    VALUES ($1, 1, 1, 1, 'job', 0, 0)
                    """, [.integer(id)])
            }
        }
        return store
    }

    private static func insertCandidate(
        _ id: Int, _ name: String, _ email: String?, text: String, job: Int = 1, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO candidates (id, organisation_id, name, email, name_key, created_at, updated_at)
            VALUES ($1, 1, $2, $3, '', 0, 0)
            """, [.integer(id), .text(name), .text(ifPresent: email)])
        // Other identifiers than the candidate's, so that nothing fits by chance.
        let file = SQLValue.integer(id + 10_000)
        try connection.execute(
            "INSERT INTO files (id, organisation_id, sha256, size, created_at) VALUES ($1, 1, $2, 1, 0)",
            [file, .text("\(id)")])
        try connection.execute(
            "INSERT INTO parses (file_id, parser_version, text, flags, read_at) VALUES ($1, '1', $2, '[]', 0)",
            [file, .text(text)])
        try connection.execute(
            """
            INSERT INTO resumes (id, organisation_id, job_id, candidate_id, file_id, file_name, name, updated_at, created_at)
            VALUES ($1, 1, $2, $3, $4, 'f', $5, 0, 0)
            """, [.integer(id + 20_000), .integer(job), .integer(id), file, .text("r\(name)")])
    }

    /// What both forms of the conditions find; they must agree.
    private static func found(
        _ conditions: [SearchCondition], in table: String, _ connection: any Connection
    ) throws -> [Int] {
        let ids = try [conditions.map(\.forAllRows), conditions.map(\.forFewRows)].map { form in
            let all = form.joined(separator: " AND ")
            let query = "SELECT t0.id FROM \(raw: table) t0 WHERE \(all) ORDER BY 1" as SQLFragment
            let (sql, values) = query.rendered()
            return try connection.all(sql, values) { $0.int(0) }
        }
        #expect(ids[0] == ids[1])
        return ids[0]
    }

    private static func candidates(_ terms: [String], _ connection: any Connection) throws -> [Int] {
        try found(SQLiteSearch.candidates(terms, id: "t0.id"), in: "candidates", connection)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `it finds exactly the rows that hold all terms`(seed: UInt64) async throws {
        let store = try await Self.make()
        try await store.database.write { connection in
            var random = SeededRandom(seed: seed)
            // Few letters, so that there is much to be found; those of a query language among them.
            let alphabet = Array("aAbB %_\"'*-:^(äÄßЖж\u{1F600}é".unicodeScalars)
            func text(_ counts: ClosedRange<Int>) -> String {
                let scalars = (0..<Int.random(in: counts, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
                return String(String.UnicodeScalarView(scalars))
            }
            var rows: [(id: Int, texts: [String])] = []
            for id in 1...150 {
                let row = [text(1...6), text(0...6), text(0...60)]
                try Self.insertCandidate(id, row[0], row[1], text: row[2], connection)
                rows.append((id, row))
            }
            // The indexes follow changes and deletions.
            for id in stride(from: 3, through: 150, by: 3) {
                let texts = [text(1...6), text(0...40)]
                try connection.execute("UPDATE candidates SET name = $2 WHERE id = $1", [.integer(id), .text(texts[0])])
                try connection.execute(
                    "UPDATE parses SET text = $2 WHERE file_id = $1", [.integer(id + 10_000), .text(texts[1])])
                rows[id - 1].texts[0] = texts[0]
                rows[id - 1].texts[2] = texts[1]
            }
            try connection.execute("DELETE FROM candidates WHERE id % 10 = 0")
            rows.removeAll { $0.id % 10 == 0 }
            var total = 0
            for _ in 0..<150 {
                let terms = (0..<Int.random(in: 1...2, using: &random)).map { _ in text(1...5) }
                let expected = rows.filter { row in
                    terms.allSatisfy { term in row.texts.contains { Self.holds($0, term) } }
                }.map(\.id)
                #expect(try Self.candidates(terms, connection) == expected, "\(terms)")
                total += expected.count
            }
            #expect(total > 300)
        }
        #expect(try await store.database.check() == [])
    }

    /// A substring by scalars; the test's letters have simple lower-case forms.
    private static func holds(_ text: String, _ term: String) -> Bool {
        let (text, term) = (Array(text.lowercased().unicodeScalars), Array(term.lowercased().unicodeScalars))
        guard text.count >= term.count else { return false }
        return (0...text.count - term.count).contains { Array(text[$0..<$0 + term.count]) == term }
    }

    @Test func `an address is found by any part of it, and by nothing that the name alone holds`() async throws {
        let store = try await Self.make()
        try await store.database.write { connection in
            try Self.insertCandidate(1, "Mark", "marksalonga82@example.com", text: "", connection)
            try Self.insertCandidate(2, "salonga82@example.com", "Lee_1@example.com", text: "", connection)
            try Self.insertCandidate(3, "Nobody", nil, text: "salonga82@example.com", connection)
            func found(_ parts: String...) throws -> [Int] {
                try Self.found(SQLiteSearch.emails(parts, id: "t0.id"), in: "candidates", connection)
            }
            #expect(try found("salonga82@example.com") == [1])
            #expect(try found("SALONGA82@example") == [1])
            #expect(try found("@example.com") == [1, 2])
            #expect(try found("ee") == [2])
            #expect(try found("Lee%1") == [])
            #expect(try found("lee", "salonga") == [])
            #expect(try found("a\0b") == [])
        }
    }

    @Test func `jobs are found by title, description and location, resumes by name and text`() async throws {
        let store = try await Self.make()
        try await store.database.write { connection in
            try connection.execute("UPDATE jobs SET title = 'iOS Developer', description = 'Swift' WHERE id = 1")
            try connection.execute("UPDATE jobs SET title = 'Nurse', location = 'Pune' WHERE id = 2")
            func jobs(_ terms: String...) throws -> [Int] {
                try Self.found(SQLiteSearch.jobs(terms, id: "t0.id"), in: "jobs", connection)
            }
            #expect(try jobs("DEV") == [1])
            #expect(try jobs("swif", "ios") == [1])
            #expect(try jobs("pune") == [2])
            #expect(try jobs("un", "se") == [2])
            #expect(try jobs("swift", "pune") == [])
            try Self.insertCandidate(1, "Ada", nil, text: "Engineer at Example", connection)
            func resumes(_ term: String) throws -> [Int] {
                try Self.found(SQLiteSearch.resumes([term], id: "t0.id"), in: "resumes", connection)
            }
            #expect(try resumes("rada") == [20_001])
            #expect(try resumes("EXAMPLE") == [20_001])
            #expect(try resumes("examples") == [])
        }
    }

    @Test func `a resume that the asker may not see does not give its candidate away`() async throws {
        let store = try await Self.make()
        try await store.database.write { connection in
            try Self.insertCandidate(1, "Ada", "ada@example.com", text: "welder", job: 1, connection)
            try Self.insertCandidate(2, "Bo", "bo@example.com", text: "welder", job: 2, connection)
            for term in ["welder", "we"] {
                let conditions = SQLiteSearch.candidates([term], id: "t0.id", resumes: "r.job_id = \(2)")
                #expect(try Self.found(conditions, in: "candidates", connection) == [2])
            }
        }
    }

    @Test func `a term with a NUL is in no text, and an empty one in all`() async throws {
        let store = try await Self.make()
        try await store.database.write { connection in
            try Self.insertCandidate(1, "a\u{1}b", nil, text: "", connection)
            #expect(try Self.candidates(["a\0b"], connection) == [])
            #expect(try Self.candidates(["a\u{1}b", ""], connection) == [1])
        }
    }

    @Test func `a long term is found in full only`() async throws {
        let store = try await Self.make()
        let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
        try await store.database.write { connection in
            try Self.insertCandidate(1, "A", nil, text: words, connection)
            #expect(try Self.candidates([words.uppercased()], connection) == [1])
            #expect(try Self.candidates([words + "1"], connection) == [])
            #expect(try Self.candidates([words.replacing("word30", with: "word31")], connection) == [])
        }
    }

    @Test func `case is folded as the index folds it, for every letter of Unicode`() {
        let scalars = (UInt32(1)...0x1_FFFF).compactMap(Unicode.Scalar.init).filter {
            // SQLite replaces U+FFFE and U+FFFF.
            $0.properties.generalCategory != .unassigned && $0.properties.generalCategory != .otherLetter
        }
        let pairs = SearchFolding.pairs(of: scalars)
        #expect(pairs.count == scalars.count)
        let wrong = pairs.filter { pair in
            let folded = SearchFolding.folded(String(Unicode.Scalar(pair.from)!))
            return String(decoding: folded, as: UTF8.self).unicodeScalars.first?.value != pair.to
        }
        #expect(wrong.map(\.from) == [])
        #expect(String(decoding: SearchFolding.folded("ÀÉ\u{1E9E}ΣςſKЖ\u{10400}İ"), as: UTF8.self) == "àéßσσskж\u{10428}İ")
    }
}
