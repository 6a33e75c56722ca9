extension SQLiteSchema {
    /// Questions of sets, and what candidates answered.
    static let questions = """
        -- scoring is how a set's answers count: a JSON object, or nothing. answered is how many answers a screening has;
        -- a score and traits that a person gave, as all were until now, are not counted from answers.
        ALTER TABLE question_sets ADD COLUMN scoring TEXT;
        CREATE INDEX question_sets_by_service ON question_sets (service_id);
        ALTER TABLE personality_screenings ADD COLUMN answered INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE personality_screenings ADD COLUMN score_judged INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE personality_screenings ADD COLUMN traits_judged INTEGER NOT NULL DEFAULT 0;
        UPDATE personality_screenings SET score_judged = score IS NOT NULL, traits_judged = traits IS NOT NULL;

        -- choices is a JSON array. A question that is deleted stays for the answers that were given to it.
        CREATE TABLE questions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            question_set_id INTEGER NOT NULL REFERENCES question_sets (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('text', 'audio', 'video', 'choice')),
            choices TEXT NOT NULL DEFAULT '[]',
            position INTEGER NOT NULL,
            is_deleted INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX questions_by_position ON questions (organisation_id, is_deleted, position, id);
        CREATE INDEX questions_by_set ON questions (question_set_id, is_deleted, position, id);

        -- video_key, audio_key and thumbnail_key name objects of the media store; video_key is what was handed in, be it a
        -- film or sound alone.
        CREATE TABLE answers (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            screening_id INTEGER NOT NULL REFERENCES personality_screenings (id) ON DELETE CASCADE,
            question_id INTEGER NOT NULL REFERENCES questions (id),
            candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
            job_id INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            service_id INTEGER REFERENCES services (id),
            text TEXT,
            video_key TEXT,
            audio_key TEXT,
            thumbnail_key TEXT,
            file_name TEXT,
            media_type TEXT,
            status TEXT NOT NULL CHECK (status IN ('processing', 'ready', 'failed')),
            problem TEXT,
            duration_milliseconds INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            UNIQUE (screening_id, question_id)
        ) STRICT;
        CREATE INDEX answers_by_creation ON answers (organisation_id, created_at, id);
        CREATE INDEX answers_by_application ON answers (candidate_id, job_id, service_id, id);
        CREATE INDEX answers_by_question ON answers (question_id);
        CREATE INDEX answers_by_job ON answers (job_id);
        CREATE INDEX answers_by_service ON answers (service_id);
        """
}
