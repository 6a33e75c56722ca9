extension SQLiteSchema {
    /// Jobs, candidates, and the application of a candidate to a job with its history.
    static let hiring = """
        -- must_have_skills is a JSON array as the API shows it. scoring_version goes up with every change that the scores
        -- of the job's resumes depend on.
        CREATE TABLE jobs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            owner_id INTEGER NOT NULL REFERENCES users (id),
            score_weight_id INTEGER NOT NULL REFERENCES score_weights (id),
            title TEXT NOT NULL,
            jd_html TEXT NOT NULL DEFAULT '',
            description TEXT NOT NULL DEFAULT '',
            experience INTEGER,
            min_experience INTEGER,
            max_experience INTEGER,
            employment_type TEXT,
            location TEXT,
            published INTEGER NOT NULL DEFAULT 0,
            close_date INTEGER,
            must_have_skills TEXT NOT NULL DEFAULT '[]',
            applicants_count INTEGER NOT NULL DEFAULT 0,
            scoring_version INTEGER NOT NULL DEFAULT 1,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX jobs_by_creation ON jobs (organisation_id, created_at, id);
        CREATE INDEX jobs_by_title ON jobs (organisation_id, lower(title), id);
        CREATE INDEX jobs_by_close_date ON jobs (organisation_id, close_date, id);
        CREATE INDEX jobs_by_applicants ON jobs (organisation_id, applicants_count, id);
        CREATE INDEX jobs_by_owner ON jobs (owner_id, id);
        CREATE INDEX jobs_by_weight ON jobs (score_weight_id);

        CREATE TABLE job_shares (
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            PRIMARY KEY (job_id, user_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX job_shares_by_user ON job_shares (user_id, job_id);

        -- Applicants of a job on a day (UTC, days since 1970).
        CREATE TABLE job_days (
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            applicants INTEGER NOT NULL,
            PRIMARY KEY (job_id, day)
        ) STRICT, WITHOUT ROWID;

        -- location is a JSON object as text. The keys are folded forms by which the same person is found again: the
        -- e-mail address in lower case, the telephone number as E.164, the name and the latest employer as folded words.
        -- is_provisional: the name is the file's until the resume has been read.
        CREATE TABLE candidates (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            name TEXT NOT NULL,
            email TEXT,
            profile_pic TEXT,
            contact TEXT,
            location TEXT,
            name_key TEXT NOT NULL,
            email_key TEXT,
            phone_key TEXT,
            employer_key TEXT,
            is_provisional INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX candidates_by_email ON candidates (organisation_id, email_key) WHERE email_key IS NOT NULL;
        CREATE INDEX candidates_by_phone ON candidates (organisation_id, phone_key) WHERE phone_key IS NOT NULL;
        CREATE INDEX candidates_by_name ON candidates (organisation_id, name_key, id);
        CREATE INDEX candidates_by_creation ON candidates (organisation_id, created_at, id);
        CREATE INDEX candidates_by_update ON candidates (organisation_id, updated_at, id);

        -- What a merge took away, as one JSON object, and where it went.
        CREATE TABLE candidate_merges (
            merged_id INTEGER PRIMARY KEY,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            before TEXT NOT NULL,
            merged_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
            merged_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX candidate_merges_by_candidate ON candidate_merges (candidate_id);

        -- A candidate at a job. resume_id is the newest resume, the one that counts; overall_score is that resume's.
        CREATE TABLE applications (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            resume_id INTEGER REFERENCES resumes (id) ON DELETE SET NULL,
            overall_score INTEGER,
            stage_name TEXT NOT NULL DEFAULT 'Applied',
            status TEXT NOT NULL DEFAULT 'Under Review'
                CHECK (status IN ('Under Review', 'Shortlisted', 'On Hold', 'Rejected', 'Hired')),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            UNIQUE (candidate_id, job_id)
        ) STRICT;
        CREATE INDEX applications_by_score ON applications (job_id, overall_score, candidate_id);
        CREATE INDEX applications_by_creation ON applications (job_id, created_at, candidate_id);
        CREATE INDEX applications_by_stage ON applications (job_id, stage_name, status);
        CREATE INDEX applications_by_resume ON applications (resume_id);
        CREATE INDEX applications_by_organisation ON applications (organisation_id, overall_score);

        -- The history of applications: every change adds a row, is_latest marks the last of each.
        CREATE TABLE job_universal_statuses (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            stage_name TEXT NOT NULL,
            status TEXT NOT NULL,
            is_latest INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            updated_by INTEGER REFERENCES users (id) ON DELETE SET NULL
        ) STRICT;
        CREATE UNIQUE INDEX job_universal_statuses_latest ON job_universal_statuses (application_id) WHERE is_latest = 1;
        CREATE INDEX job_universal_statuses_by_application ON job_universal_statuses (application_id, id);
        CREATE INDEX job_universal_statuses_by_candidate ON job_universal_statuses (candidate_id);
        CREATE INDEX job_universal_statuses_by_job ON job_universal_statuses (job_id, is_latest, updated_at);
        CREATE INDEX job_universal_statuses_by_update ON job_universal_statuses (organisation_id, is_latest, updated_at);
        CREATE INDEX job_universal_statuses_by_status ON job_universal_statuses (organisation_id, is_latest, status);
        CREATE INDEX job_universal_statuses_by_stage ON job_universal_statuses (organisation_id, is_latest, stage_name);
        """
}
