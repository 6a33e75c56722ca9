import Testing

@testable import ScreenEngine

/// Rules that every table follows.
struct SchemaTests {
    @Test("What refers to rows that come and go has an index, so that taking one away does not read a whole table")
    func references() async throws {
        let fixture = try await HiringFixture()
        // Those that refer to what is made by the dozen and hardly ever taken away need none.
        let missing = try await fixture.texts(
            """
            SELECT t.name || '.' || f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
            WHERE t.type = 'table' AND f."table" NOT IN ('users', 'organisations', 'services')
            AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = f."from" AND c.pk = 1)
            AND NOT EXISTS (
                SELECT 1 FROM pragma_index_list(t.name) l, pragma_index_info(l.name) i
                WHERE i.seqno = 0 AND i.name = f."from")
            ORDER BY 1
            """)
        #expect(missing == [])
        // The question is one that finds something.
        let all = try await fixture.texts(
            "SELECT t.name FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE f.\"table\" = 'resume_scores'")
        #expect(all == ["resumes", "resumes"])
    }
}
