extension SQLiteSchema {
    /// Where deleted texts are still to be found, for `SQLiteScrubber`. Rows are overwritten as they are deleted; a search
    /// index holds on to their trigrams until its segments are merged, the log to old pages until it is emptied, and the
    /// file to what was moved within it. asked goes up with every deletion; begun is where it stood when work began.
    static let scrubs = """
        CREATE TABLE scrubs (
            place TEXT PRIMARY KEY,
            asked INTEGER NOT NULL,
            begun INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER scrub_candidate AFTER DELETE ON candidates BEGIN
            INSERT INTO scrubs (place, asked) VALUES ('candidate_search', 1), ('file', 1), ('log', 1)
            ON CONFLICT (place) DO UPDATE SET asked = asked + 1;
        END;
        CREATE TRIGGER scrub_resume AFTER DELETE ON resumes BEGIN
            INSERT INTO scrubs (place, asked) VALUES ('resume_search', 1), ('file', 1), ('log', 1)
            ON CONFLICT (place) DO UPDATE SET asked = asked + 1;
        END;
        CREATE TRIGGER scrub_parse AFTER DELETE ON parses BEGIN
            INSERT INTO scrubs (place, asked) VALUES ('parse_search', 1), ('file', 1), ('log', 1)
            ON CONFLICT (place) DO UPDATE SET asked = asked + 1;
        END;
        """
}
