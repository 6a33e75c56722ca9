/// `search`: every term is found in one of an object's texts, whatever the case of letters.
///
/// The indexes hold trigrams without positions, which keeps them at three quarters of a byte a byte of text; what they
/// find is a superset, and compared with the texts (about 3 µs each). A term of less than three characters is in no
/// index: it is compared with the text of every row that the list's other conditions leave.
enum SQLiteSearch {
    /// What is searched.
    enum Index: Sendable {
        /// The list's table `jobs`.
        case jobs
        /// The list's table `resumes`.
        case resumes
    }

    /// One term in a table of the list.
    static func condition(_ term: String, in index: Index) -> SearchCondition {
        let conditions =
            switch index {
            case .jobs: jobs([term], id: "jobs.id")
            case .resumes: resumes([term], id: "resumes.id")
            }
        // An empty term is in every text.
        return conditions.first ?? SearchCondition(forAllRows: "1 = 1", forFewRows: "1 = 1")
    }

    /// Whether a text holds a part, whatever the case of letters; asked of each row.
    static func contains(_ part: String, _ expression: String) -> SQLFragment {
        part.utf8.contains(0)
            ? "1 = 0" : "screen_contains(\(SearchTerm(part).folded), \(raw: expression))"
    }

    /// Jobs by title, description and location.
    ///
    /// - Parameters:
    ///   - terms: what has to be found, all of them.
    ///   - id: the expression for the job's identifier in the list.
    static func jobs(_ terms: [String], id: String) -> [SearchCondition] {
        conditions(terms) { term in
            SearchCondition(
                forAllRows: """
                    \(raw: id) IN (SELECT t.id FROM job_search CROSS JOIN jobs t ON t.id = job_search.rowid
                    WHERE job_search MATCH \(term.trigrams)
                    AND screen_contains(\(term.folded), t.title, t.description, t.location))
                    """,
                forFewRows: """
                    EXISTS (SELECT 1 FROM jobs t WHERE t.id = \(raw: id)
                    AND screen_contains(\(term.folded), t.title, t.description, t.location))
                    """)
        }
    }

    /// Candidates by name, e-mail address and the texts of their resumes.
    ///
    /// - Parameters:
    ///   - terms: what has to be found, all of them.
    ///   - id: the expression for the candidate's identifier in the list.
    ///   - resumes: which of the resumes `r` count; those that the asker may not see must not be found either.
    static func candidates(_ terms: [String], id: String, resumes: SQLFragment = "1 = 1") -> [SearchCondition] {
        conditions(terms) { term in
            SearchCondition(
                forAllRows: """
                    (\(raw: id) IN (SELECT t.id FROM candidate_search CROSS JOIN candidates t ON t.id = candidate_search.rowid
                    WHERE candidate_search MATCH \(term.trigrams) AND screen_contains(\(term.folded), t.name, t.email))
                    OR \(raw: id) IN (SELECT r.candidate_id \(files(term)) AND (\(resumes))))
                    """,
                forFewRows: """
                    (EXISTS (SELECT 1 FROM candidates t WHERE t.id = \(raw: id)
                    AND screen_contains(\(term.folded), t.name, t.email))
                    OR EXISTS (SELECT 1 FROM resumes r JOIN parses p ON p.file_id = r.file_id
                    WHERE r.candidate_id = \(raw: id) AND (\(resumes)) AND screen_contains(\(term.folded), p.text)))
                    """)
        }
    }

    /// Candidates by e-mail address. The index has names too, so that it finds a few more to compare.
    ///
    /// - Parameters:
    ///   - parts: what the address has to hold, all of them.
    ///   - id: the expression for the candidate's identifier in the list.
    static func emails(_ parts: [String], id: String) -> [SearchCondition] {
        conditions(parts) { part in
            SearchCondition(
                forAllRows: """
                    \(raw: id) IN (SELECT t.id FROM candidate_search CROSS JOIN candidates t ON t.id = candidate_search.rowid
                    WHERE candidate_search MATCH \(part.trigrams) AND screen_contains(\(part.folded), t.email))
                    """,
                forFewRows: """
                    EXISTS (SELECT 1 FROM candidates t WHERE t.id = \(raw: id) AND screen_contains(\(part.folded), t.email))
                    """)
        }
    }

    /// Resumes by name and text.
    ///
    /// - Parameters:
    ///   - terms: what has to be found, all of them.
    ///   - id: the expression for the resume's identifier in the list.
    static func resumes(_ terms: [String], id: String) -> [SearchCondition] {
        conditions(terms) { term in
            SearchCondition(
                forAllRows: """
                    (\(raw: id) IN (SELECT t.id FROM resume_search CROSS JOIN resumes t ON t.id = resume_search.rowid
                    WHERE resume_search MATCH \(term.trigrams) AND screen_contains(\(term.folded), t.name))
                    OR \(raw: id) IN (SELECT r.id \(files(term))))
                    """,
                forFewRows: """
                    EXISTS (SELECT 1 FROM resumes t LEFT JOIN parses p ON p.file_id = t.file_id
                    WHERE t.id = \(raw: id) AND screen_contains(\(term.folded), t.name, p.text))
                    """)
        }
    }

    /// Resumes `r` whose file's text holds the term. `CROSS` keeps SQLite from asking the index once a row.
    private static func files(_ term: SearchTerm) -> SQLFragment {
        """
        FROM parse_search CROSS JOIN parses p ON p.file_id = parse_search.rowid
        CROSS JOIN resumes r ON r.file_id = p.file_id
        WHERE parse_search MATCH \(term.trigrams) AND screen_contains(\(term.folded), p.text)
        """
    }

    private static func conditions(
        _ terms: [String], _ make: (SearchTerm) -> SearchCondition
    ) -> [SearchCondition] {
        terms.filter { !$0.isEmpty }.map { text in
            // No text of the store has a NUL.
            if text.utf8.contains(0) { return SearchCondition(forAllRows: "1 = 0", forFewRows: "1 = 0") }
            let term = SearchTerm(text)
            var condition = make(term)
            if !term.isIndexed { condition.forAllRows = condition.forFewRows }
            return condition
        }
    }
}
