extension SQLiteSchema {
    /// The audit log: rows are added, never changed and never taken away. It holds identifiers, no personal data, so
    /// that it can outlive the people it is about; nothing refers to other tables for the same reason.
    static let protection = """
        CREATE TABLE audit_log (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL,
            user_id INTEGER,
            action TEXT NOT NULL,
            candidate_id INTEGER,
            job_id INTEGER,
            resume_id INTEGER,
            request_id TEXT,
            details TEXT,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX audit_log_by_creation ON audit_log (organisation_id, created_at, id);
        CREATE INDEX audit_log_by_candidate ON audit_log (organisation_id, candidate_id, id);
        CREATE INDEX audit_log_by_user ON audit_log (organisation_id, user_id, id);

        -- The candidates of a list that was shown.
        CREATE TABLE audit_candidates (
            candidate_id INTEGER NOT NULL,
            audit_id INTEGER NOT NULL,
            PRIMARY KEY (candidate_id, audit_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX audit_candidates_by_row ON audit_candidates (audit_id);

        CREATE TRIGGER audit_log_unchanged BEFORE UPDATE ON audit_log BEGIN
            SELECT RAISE (ABORT, 'the audit log is append-only');
        END;
        CREATE TRIGGER audit_log_kept BEFORE DELETE ON audit_log BEGIN
            SELECT RAISE (ABORT, 'the audit log is append-only');
        END;
        CREATE TRIGGER audit_candidates_unchanged BEFORE UPDATE ON audit_candidates BEGIN
            SELECT RAISE (ABORT, 'the audit log is append-only');
        END;
        CREATE TRIGGER audit_candidates_kept BEFORE DELETE ON audit_candidates BEGIN
            SELECT RAISE (ABORT, 'the audit log is append-only');
        END;
        """
}
