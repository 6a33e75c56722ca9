extension SQLiteSchema {
    /// The modules of jobs' interviews, their steps, and what people say of candidates.
    static let interviews = """
        CREATE TABLE interview_modules (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            updated_by INTEGER REFERENCES users (id) ON DELETE SET NULL
        ) STRICT;
        CREATE INDEX interview_modules_by_update ON interview_modules (organisation_id, updated_at, id);
        CREATE INDEX interview_modules_by_job ON interview_modules (job_id, id);

        -- A step of a module: its template where there is no candidate, else how far a candidate is with it. position is
        -- the API's order; preferences is a JSON value; job_id is the module's.
        CREATE TABLE interview_steps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            interview_module_id INTEGER NOT NULL REFERENCES interview_modules (id) ON DELETE CASCADE,
            service_id INTEGER NOT NULL REFERENCES services (id),
            position INTEGER NOT NULL,
            preferences TEXT NOT NULL DEFAULT '{}',
            candidate_id INTEGER REFERENCES candidates (id) ON DELETE CASCADE,
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            status TEXT NOT NULL DEFAULT 'Not Started'
                CHECK (status IN ('Not Started', 'In Progress', 'On Hold', 'Completed', 'Rejected', 'Skipped')),
            started_at INTEGER,
            completed_at INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX interview_steps_once ON interview_steps
            (interview_module_id, coalesce(candidate_id, 0), service_id, position);
        CREATE INDEX interview_steps_by_position ON interview_steps (organisation_id, position, id);
        CREATE INDEX interview_steps_by_candidate ON interview_steps (candidate_id, job_id) WHERE candidate_id IS NOT NULL;
        CREATE INDEX interview_steps_by_job ON interview_steps (job_id, position, id);
        CREATE INDEX interview_steps_by_service ON interview_steps (service_id);

        CREATE TABLE feedbacks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            user_id INTEGER REFERENCES users (id) ON DELETE SET NULL,
            service_id INTEGER REFERENCES services (id),
            rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
            comment TEXT NOT NULL DEFAULT '',
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX feedbacks_by_creation ON feedbacks (organisation_id, created_at, id);
        CREATE INDEX feedbacks_by_application ON feedbacks (job_id, candidate_id, id);
        CREATE INDEX feedbacks_by_candidate ON feedbacks (candidate_id);
        CREATE INDEX feedbacks_by_user ON feedbacks (user_id);
        CREATE INDEX feedbacks_by_service ON feedbacks (service_id);
        """
}
