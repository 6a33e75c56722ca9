extension SQLiteSchema {
    /// What is under way in the media store.
    static let media = """
        -- Keys that were given out for uploads; answer_id says whose the object became. size is at most so many bytes.
        CREATE TABLE media_uploads (
            key TEXT PRIMARY KEY,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            user_id INTEGER REFERENCES users (id) ON DELETE SET NULL,
            file_name TEXT NOT NULL,
            media_type TEXT,
            expires_at INTEGER NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX media_uploads_by_expiry ON media_uploads (expires_at);
        CREATE INDEX media_uploads_by_organisation ON media_uploads (organisation_id);

        -- Recordings that wait for their sound and picture to be taken out, claimed with leases. Those that are parked
        -- wait for FFmpeg to be installed. turn says when an organisation was served last.
        CREATE TABLE media_tasks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            answer_id INTEGER NOT NULL UNIQUE REFERENCES answers (id) ON DELETE CASCADE,
            attempts INTEGER NOT NULL DEFAULT 0,
            lease_owner TEXT,
            lease_until INTEGER NOT NULL DEFAULT 0,
            not_before INTEGER NOT NULL DEFAULT 0,
            is_parked INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX media_tasks_by_turn ON media_tasks (organisation_id, is_parked, id);
        CREATE TABLE media_turns (
            organisation_id INTEGER PRIMARY KEY REFERENCES organisations (id),
            turn INTEGER NOT NULL
        ) STRICT;

        -- Objects that nothing refers to any more, until they are gone from the media store.
        CREATE TABLE discarded_media (
            key TEXT PRIMARY KEY,
            created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER answer_media_discarded AFTER DELETE ON answers BEGIN
            INSERT INTO discarded_media (key, created_at)
            SELECT value, OLD.updated_at FROM json_each(json_array(OLD.video_key, OLD.audio_key, OLD.thumbnail_key))
            WHERE value IS NOT NULL
            ON CONFLICT (key) DO NOTHING;
        END;
        """
}
