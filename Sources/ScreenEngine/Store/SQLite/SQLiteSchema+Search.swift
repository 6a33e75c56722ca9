extension SQLiteSchema {
    /// Substring search. Each table indexes the trigrams of one table's texts and keeps no copy of them, no positions
    /// and no columns: three quarters of a byte a byte of text in place of more than three. What it finds is therefore
    /// a superset, which `SQLiteSearch` compares with the text itself. A text with a NUL would end there for the
    /// tokenizer; the driver refuses them.
    static let search = """
        CREATE VIRTUAL TABLE job_search USING fts5(title, description, location,
            content='jobs', content_rowid='id', tokenize='trigram', detail='none', columnsize=0);
        CREATE TRIGGER job_search_insert AFTER INSERT ON jobs BEGIN
            INSERT INTO job_search (rowid, title, description, location)
            VALUES (NEW.id, NEW.title, NEW.description, NEW.location);
        END;
        CREATE TRIGGER job_search_delete AFTER DELETE ON jobs BEGIN
            INSERT INTO job_search (job_search, rowid, title, description, location)
            VALUES ('delete', OLD.id, OLD.title, OLD.description, OLD.location);
        END;
        CREATE TRIGGER job_search_update AFTER UPDATE OF title, description, location ON jobs
        WHEN OLD.title IS NOT NEW.title OR OLD.description IS NOT NEW.description OR OLD.location IS NOT NEW.location BEGIN
            INSERT INTO job_search (job_search, rowid, title, description, location)
            VALUES ('delete', OLD.id, OLD.title, OLD.description, OLD.location);
            INSERT INTO job_search (rowid, title, description, location)
            VALUES (NEW.id, NEW.title, NEW.description, NEW.location);
        END;

        CREATE VIRTUAL TABLE candidate_search USING fts5(name, email,
            content='candidates', content_rowid='id', tokenize='trigram', detail='none', columnsize=0);
        CREATE TRIGGER candidate_search_insert AFTER INSERT ON candidates BEGIN
            INSERT INTO candidate_search (rowid, name, email) VALUES (NEW.id, NEW.name, NEW.email);
        END;
        CREATE TRIGGER candidate_search_delete AFTER DELETE ON candidates BEGIN
            INSERT INTO candidate_search (candidate_search, rowid, name, email)
            VALUES ('delete', OLD.id, OLD.name, OLD.email);
        END;
        CREATE TRIGGER candidate_search_update AFTER UPDATE OF name, email ON candidates
        WHEN OLD.name IS NOT NEW.name OR OLD.email IS NOT NEW.email BEGIN
            INSERT INTO candidate_search (candidate_search, rowid, name, email)
            VALUES ('delete', OLD.id, OLD.name, OLD.email);
            INSERT INTO candidate_search (rowid, name, email) VALUES (NEW.id, NEW.name, NEW.email);
        END;

        CREATE VIRTUAL TABLE resume_search USING fts5(name,
            content='resumes', content_rowid='id', tokenize='trigram', detail='none', columnsize=0);
        CREATE TRIGGER resume_search_insert AFTER INSERT ON resumes BEGIN
            INSERT INTO resume_search (rowid, name) VALUES (NEW.id, NEW.name);
        END;
        CREATE TRIGGER resume_search_delete AFTER DELETE ON resumes BEGIN
            INSERT INTO resume_search (resume_search, rowid, name) VALUES ('delete', OLD.id, OLD.name);
        END;
        CREATE TRIGGER resume_search_update AFTER UPDATE OF name ON resumes WHEN OLD.name IS NOT NEW.name BEGIN
            INSERT INTO resume_search (resume_search, rowid, name) VALUES ('delete', OLD.id, OLD.name);
            INSERT INTO resume_search (rowid, name) VALUES (NEW.id, NEW.name);
        END;

        CREATE VIRTUAL TABLE parse_search USING fts5(text,
            content='parses', content_rowid='file_id', tokenize='trigram', detail='none', columnsize=0);
        CREATE TRIGGER parse_search_insert AFTER INSERT ON parses BEGIN
            INSERT INTO parse_search (rowid, text) VALUES (NEW.file_id, NEW.text);
        END;
        CREATE TRIGGER parse_search_delete AFTER DELETE ON parses BEGIN
            INSERT INTO parse_search (parse_search, rowid, text) VALUES ('delete', OLD.file_id, OLD.text);
        END;
        CREATE TRIGGER parse_search_update AFTER UPDATE OF text ON parses WHEN OLD.text IS NOT NEW.text BEGIN
            INSERT INTO parse_search (parse_search, rowid, text) VALUES ('delete', OLD.file_id, OLD.text);
            INSERT INTO parse_search (rowid, text) VALUES (NEW.file_id, NEW.text);
        END;

        -- Note: SQLite 3.40's FTS5 is not marked innocuous, so triggers may write to it only with trusted_schema on; the driver
        -- leaves it on (its own SQL functions are DIRECTONLY, extensions can't be loaded).
        """
}
