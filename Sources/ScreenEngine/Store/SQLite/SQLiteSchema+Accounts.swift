extension SQLiteSchema {
    /// Organisations and who may sign in.
    static let accounts = """
        CREATE TABLE settings (
            name TEXT PRIMARY KEY,
            value BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE organisations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            created_at INTEGER NOT NULL
        ) STRICT;

        -- email is kept in lower case; session_epoch goes up when what was issued to the account is to be void.
        CREATE TABLE users (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            name TEXT NOT NULL,
            username TEXT,
            email TEXT NOT NULL UNIQUE,
            password TEXT,
            role TEXT NOT NULL CHECK (role IN ('Admin', 'User')),
            profile_pic TEXT,
            is_active INTEGER NOT NULL DEFAULT 1,
            is_staff INTEGER NOT NULL DEFAULT 0,
            is_superuser INTEGER NOT NULL DEFAULT 0,
            session_epoch INTEGER NOT NULL DEFAULT 0,
            last_login INTEGER,
            last_seen INTEGER,
            contact INTEGER,
            country TEXT,
            invited_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX users_by_organisation ON users (organisation_id, id);

        CREATE TABLE api_tokens (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            hash BLOB NOT NULL UNIQUE,
            hint TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER,
            revoked_at INTEGER,
            last_used_at INTEGER
        ) STRICT;
        CREATE INDEX api_tokens_by_user ON api_tokens (user_id);

        CREATE TABLE signing_keys (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kid TEXT NOT NULL UNIQUE,
            secret BLOB NOT NULL,
            created_at INTEGER NOT NULL,
            retired_at INTEGER
        ) STRICT;

        -- key names an account or an address.
        CREATE TABLE login_attempts (
            key TEXT PRIMARY KEY,
            failures INTEGER NOT NULL,
            blocked_until INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX login_attempts_by_age ON login_attempts (updated_at);

        CREATE TABLE services (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            UNIQUE (organisation_id, name)
        ) STRICT;

        CREATE TABLE score_weights (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            user_id INTEGER REFERENCES users (id) ON DELETE CASCADE,
            skills INTEGER NOT NULL CHECK (skills >= 0),
            work_experience INTEGER NOT NULL CHECK (work_experience >= 0),
            projects INTEGER NOT NULL CHECK (projects >= 0),
            education INTEGER NOT NULL CHECK (education >= 0),
            certifications INTEGER NOT NULL CHECK (certifications >= 0),
            created_at INTEGER NOT NULL,
            CHECK (skills + work_experience + projects + education + certifications = 1000)
        ) STRICT;
        CREATE INDEX score_weights_by_organisation ON score_weights (organisation_id, id);
        """
}
