extension SQLiteSchema {
    /// Files, what was read in them, resumes and their scores, and the queue of what is to be read.
    static let reading = """
        -- A file of an organisation, kept under the hash of its bytes.
        CREATE TABLE files (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            sha256 TEXT NOT NULL,
            size INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            UNIQUE (organisation_id, sha256)
        ) STRICT;

        -- What a file says. document is the stored parse that scores are made from, resume the JSON Resume object, flags
        -- a JSON array as the API shows it; error_code where the file could not be read.
        CREATE TABLE parses (
            file_id INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
            parser_version TEXT NOT NULL,
            media_type TEXT,
            pages INTEGER,
            document BLOB,
            text TEXT NOT NULL,
            resume TEXT,
            flags TEXT NOT NULL,
            error_code TEXT,
            error_message TEXT,
            read_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX parses_by_version ON parses (parser_version, file_id);

        -- Bands of a text's fingerprint: two files that share some are nearly the same text.
        CREATE TABLE text_bands (
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            band INTEGER NOT NULL,
            value INTEGER NOT NULL,
            file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
            PRIMARY KEY (organisation_id, band, value, file_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX text_bands_by_file ON text_bands (file_id);

        -- A file that a candidate applied with. resume_score_id is the score that counts, engine_score_id the engine's own
        -- where a person's judgement stands in front of it. overall_score repeats the one that counts.
        CREATE TABLE resumes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            file_id INTEGER REFERENCES files (id),
            file_name TEXT NOT NULL,
            name TEXT NOT NULL,
            relevant_experience_in_months INTEGER,
            overall_score INTEGER,
            resume_score_id INTEGER REFERENCES resume_scores (id) ON DELETE SET NULL,
            engine_score_id INTEGER REFERENCES resume_scores (id) ON DELETE SET NULL,
            requested_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
            completed INTEGER NOT NULL DEFAULT 0,
            flags TEXT NOT NULL DEFAULT '[]',
            is_approved INTEGER NOT NULL DEFAULT 0,
            approved_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
            updated_at INTEGER NOT NULL,
            updated_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX resumes_by_file ON resumes (job_id, file_id) WHERE file_id IS NOT NULL;
        CREATE INDEX resumes_of_file ON resumes (file_id);
        CREATE INDEX resumes_by_candidate ON resumes (candidate_id, job_id, id);
        CREATE INDEX resumes_by_job_creation ON resumes (job_id, created_at, id);
        CREATE INDEX resumes_by_job_score ON resumes (job_id, overall_score, id);
        CREATE INDEX resumes_by_creation ON resumes (organisation_id, created_at, id);
        CREATE INDEX resumes_by_score ON resumes (organisation_id, overall_score, id);

        -- One score of a resume. Points are hundredths. The fractions are the engine's, in millionths, from which other
        -- weights give other points; evidence is a JSON object with must_have_skills and explanation.
        CREATE TABLE resume_scores (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            resume_id INTEGER NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            ai_score INTEGER NOT NULL,
            skills_score INTEGER NOT NULL,
            work_exp_score INTEGER NOT NULL,
            projects_score INTEGER NOT NULL,
            education_score INTEGER NOT NULL,
            certifications_score INTEGER NOT NULL,
            overall_score INTEGER NOT NULL,
            skills_fraction INTEGER,
            work_exp_fraction INTEGER,
            projects_fraction INTEGER,
            education_fraction INTEGER,
            certifications_fraction INTEGER,
            evidence TEXT,
            feedback TEXT,
            user_id INTEGER REFERENCES users (id) ON DELETE SET NULL,
            score_weight_id INTEGER REFERENCES score_weights (id),
            scoring_version INTEGER NOT NULL,
            as_of INTEGER NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX resume_scores_by_resume ON resume_scores (resume_id);
        CREATE INDEX resume_scores_by_job ON resume_scores (job_id, scoring_version);
        CREATE INDEX resume_scores_by_weight ON resume_scores (score_weight_id);

        -- The skills found in a resume, by their folded canonical name.
        CREATE TABLE resume_skills (
            skill TEXT NOT NULL,
            resume_id INTEGER NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
            PRIMARY KEY (skill, resume_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resume_skills_by_resume ON resume_skills (resume_id);

        CREATE TABLE resume_flags (
            code TEXT NOT NULL,
            resume_id INTEGER NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
            PRIMARY KEY (code, resume_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resume_flags_by_resume ON resume_flags (resume_id);

        -- What is to be read or scored. A task that is done is deleted; one that is claimed has an owner until its lease
        -- ends. progress is where a task over many resumes stands.
        CREATE TABLE ingestion_tasks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            kind TEXT NOT NULL,
            job_id INTEGER REFERENCES jobs (id) ON DELETE CASCADE,
            resume_id INTEGER REFERENCES resumes (id) ON DELETE CASCADE,
            priority INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            progress INTEGER NOT NULL DEFAULT 0,
            lease_owner TEXT,
            lease_until INTEGER NOT NULL DEFAULT 0,
            not_before INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ingestion_tasks_by_organisation ON ingestion_tasks (organisation_id, priority, id);
        CREATE INDEX ingestion_tasks_by_resume ON ingestion_tasks (resume_id);
        CREATE INDEX ingestion_tasks_by_job ON ingestion_tasks (job_id, kind);

        -- When an organisation was last served, so that they take turns.
        CREATE TABLE ingestion_turns (
            organisation_id INTEGER PRIMARY KEY REFERENCES organisations (id),
            turn INTEGER NOT NULL
        ) STRICT;

        -- Files that nothing refers to any more; they go from disk, then from here.
        CREATE TABLE discarded_files (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            discarded_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER files_discarded AFTER DELETE ON files BEGIN
            INSERT INTO discarded_files (organisation_id, sha256, discarded_at)
            VALUES (OLD.organisation_id, OLD.sha256, 0);
        END;
        """

    /// Without these, every score that goes asks all resumes whether they refer to it.
    static let scoreReferences = """
        CREATE INDEX resumes_by_resume_score ON resumes (resume_score_id) WHERE resume_score_id IS NOT NULL;
        CREATE INDEX resumes_by_engine_score ON resumes (engine_score_id) WHERE engine_score_id IS NOT NULL;
        """
}
