extension SQLiteSchema {
    /// Who is told of changes, and what they are still to be told.
    static let webhooks = """
        -- events is a JSON array of the events that are wanted; an empty one means all. secret signs what is sent.
        CREATE TABLE webhooks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            url TEXT NOT NULL,
            secret BLOB NOT NULL,
            events TEXT NOT NULL DEFAULT '[]',
            is_active INTEGER NOT NULL DEFAULT 1,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX webhooks_by_organisation ON webhooks (organisation_id, id);

        -- One event for one webhook. state: waiting, delivered or given up.
        CREATE TABLE webhook_deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            webhook_id INTEGER NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
            event_id TEXT NOT NULL,
            event TEXT NOT NULL,
            candidate_id INTEGER REFERENCES candidates (id) ON DELETE CASCADE,
            payload TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given up')),
            attempts INTEGER NOT NULL DEFAULT 0,
            lease_owner TEXT,
            lease_until INTEGER,
            not_before INTEGER NOT NULL DEFAULT 0,
            last_code INTEGER,
            last_problem TEXT,
            created_at INTEGER NOT NULL,
            finished_at INTEGER
        ) STRICT;
        CREATE INDEX webhook_deliveries_waiting ON webhook_deliveries (not_before, id) WHERE state = 'waiting';
        CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, id);
        CREATE INDEX webhook_deliveries_by_candidate ON webhook_deliveries (candidate_id) WHERE candidate_id IS NOT NULL;
        CREATE INDEX webhook_deliveries_by_end ON webhook_deliveries (finished_at) WHERE finished_at IS NOT NULL;
        """
}
