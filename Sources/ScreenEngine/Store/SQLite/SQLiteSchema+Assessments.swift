extension SQLiteSchema {
    /// Tests and personality screenings of candidates at jobs.
    static let assessments = """
        CREATE TABLE question_sets (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            service_id INTEGER REFERENCES services (id),
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX question_sets_by_organisation ON question_sets (organisation_id, created_at, id);

        -- score and max_score are hundredths; details is a JSON value.
        CREATE TABLE test_logs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            test_name TEXT NOT NULL,
            status TEXT NOT NULL,
            score INTEGER,
            max_score INTEGER,
            started_at INTEGER,
            completed_at INTEGER,
            details TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX test_logs_by_creation ON test_logs (organisation_id, created_at, id);
        CREATE INDEX test_logs_by_score ON test_logs (organisation_id, score, id);
        CREATE INDEX test_logs_by_job ON test_logs (job_id, created_at, id);
        CREATE INDEX test_logs_by_candidate ON test_logs (candidate_id);

        -- traits is a JSON value; score is hundredths.
        CREATE TABLE personality_screenings (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            service_id INTEGER REFERENCES services (id),
            question_set_id INTEGER REFERENCES question_sets (id),
            status TEXT NOT NULL,
            traits TEXT,
            score INTEGER,
            completed_at INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX personality_screenings_by_creation ON personality_screenings (organisation_id, created_at, id);
        CREATE INDEX personality_screenings_by_score ON personality_screenings (organisation_id, score, id);
        CREATE INDEX personality_screenings_by_job ON personality_screenings (job_id, created_at, id);
        CREATE INDEX personality_screenings_by_candidate ON personality_screenings (candidate_id);
        CREATE INDEX personality_screenings_by_service ON personality_screenings (service_id);
        CREATE INDEX personality_screenings_by_set ON personality_screenings (question_set_id);
        """
}
