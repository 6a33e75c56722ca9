extension SQLiteSchema {
    /// Who is told of changes, and what they are still to be told.
    static let webhooks = """
        -- events is a JSON array of the events that are wanted; an empty one means all. secret signs what is sent, and
        -- old_secret beside it for a while after a rotation. message_prefix makes the names of messages this webhook's own.
        -- failures are those since the last success, the first of them at failing_since; until retry_at it is left alone.
        CREATE TABLE webhooks (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            url TEXT NOT NULL,
            message_prefix TEXT NOT NULL,
            secret BLOB NOT NULL,
            old_secret BLOB,
            old_secret_until INTEGER,
            events TEXT NOT NULL DEFAULT '[]',
            is_active INTEGER NOT NULL DEFAULT 1,
            failures INTEGER NOT NULL DEFAULT 0,
            failing_since INTEGER,
            retry_at INTEGER NOT NULL DEFAULT 0,
            problem TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX webhooks_by_organisation ON webhooks (organisation_id, id);

        -- One event for one webhook. state: waiting, delivered or given up. The application is what the order of
        -- deliveries is kept for; it may be gone.
        CREATE TABLE webhook_deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation_id INTEGER NOT NULL REFERENCES organisations (id),
            webhook_id INTEGER NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
            event TEXT NOT NULL,
            candidate_id INTEGER REFERENCES candidates (id) ON DELETE CASCADE,
            application_id INTEGER,
            payload TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given up')),
            attempts INTEGER NOT NULL DEFAULT 0,
            lease_owner TEXT,
            lease_until INTEGER NOT NULL DEFAULT 0,
            not_before INTEGER NOT NULL,
            last_code INTEGER,
            last_problem TEXT,
            created_at INTEGER NOT NULL,
            finished_at INTEGER
        ) STRICT;
        CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, not_before, id) WHERE state = 'waiting';
        CREATE INDEX webhook_deliveries_in_order ON webhook_deliveries (webhook_id, application_id, id)
        WHERE state = 'waiting';
        CREATE INDEX webhook_deliveries_leased ON webhook_deliveries (organisation_id, webhook_id, lease_until)
        WHERE lease_owner IS NOT NULL;
        CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, id);
        CREATE INDEX webhook_deliveries_by_candidate ON webhook_deliveries (candidate_id) WHERE candidate_id IS NOT NULL;
        CREATE INDEX webhook_deliveries_by_end ON webhook_deliveries (finished_at) WHERE finished_at IS NOT NULL;
        """
}
