extension SQLiteSchema {
    /// What changed, for the lists that are kept in memory: one row a changed object, with the number of its
    /// `ChangeTopic`. A row without an object means that any of the topic may have changed in the organisation.
    ///
    /// A row is written wherever a filter or an order of the topic's lists depends on the changed table: an application's
    /// lists filter by its candidate's name, its resume's text and skills; a candidate's by its applications. Skills and
    /// flags have no triggers of their own: whoever writes them changes their resume's row too.
    static let feed = """
        CREATE TABLE change_feed (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            topic INTEGER NOT NULL,
            entity_id INTEGER,
            organisation_id INTEGER NOT NULL
        ) STRICT;
        -- Numbers have no gaps, and the newest row always stays: who finds its place gone makes its list anew.
        CREATE TRIGGER change_feed_pruned AFTER INSERT ON change_feed WHEN NEW.seq % 1024 = 0 BEGIN
            DELETE FROM change_feed WHERE seq <= NEW.seq - 16384;
        END;

        CREATE TRIGGER feed_job_added AFTER INSERT ON jobs BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (1, NEW.id, NEW.organisation_id);
        END;
        CREATE TRIGGER feed_job_changed AFTER UPDATE ON jobs BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (1, NEW.id, NEW.organisation_id);
        END;
        CREATE TRIGGER feed_job_removed AFTER DELETE ON jobs BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (1, OLD.id, OLD.organisation_id);
        END;
        CREATE TRIGGER feed_job_handed_over AFTER UPDATE OF owner_id ON jobs WHEN OLD.owner_id <> NEW.owner_id BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT value, NULL, NEW.organisation_id FROM json_each('[1,2,3,4,5,6,7]');
        END;
        CREATE TRIGGER feed_job_shared AFTER INSERT ON job_shares BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT value, NULL, (SELECT organisation_id FROM jobs WHERE id = NEW.job_id)
            FROM json_each('[1,2,3,4,5,6,7]');
        END;
        CREATE TRIGGER feed_job_unshared BEFORE DELETE ON job_shares
        WHEN EXISTS (SELECT 1 FROM jobs WHERE id = OLD.job_id) BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT value, NULL, (SELECT organisation_id FROM jobs WHERE id = OLD.job_id)
            FROM json_each('[1,2,3,4,5,6,7]');
        END;

        CREATE TRIGGER feed_candidate_added AFTER INSERT ON candidates BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (2, NEW.id, NEW.organisation_id);
        END;
        CREATE TRIGGER feed_candidate_changed AFTER UPDATE ON candidates BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (2, NEW.id, NEW.organisation_id);
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT 3, id, organisation_id FROM applications WHERE candidate_id = NEW.id;
        END;
        CREATE TRIGGER feed_candidate_removed AFTER DELETE ON candidates BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (2, OLD.id, OLD.organisation_id);
        END;

        CREATE TRIGGER feed_application_added AFTER INSERT ON applications BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            VALUES (3, NEW.id, NEW.organisation_id), (2, NEW.candidate_id, NEW.organisation_id);
        END;
        CREATE TRIGGER feed_application_changed AFTER UPDATE ON applications BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            VALUES (3, NEW.id, NEW.organisation_id), (2, NEW.candidate_id, NEW.organisation_id);
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT 4, id, organisation_id FROM resumes
            WHERE candidate_id = NEW.candidate_id AND job_id = NEW.job_id AND OLD.status <> NEW.status;
        END;
        CREATE TRIGGER feed_application_removed AFTER DELETE ON applications BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            VALUES (3, OLD.id, OLD.organisation_id), (2, OLD.candidate_id, OLD.organisation_id);
        END;

        CREATE TRIGGER feed_resume_added AFTER INSERT ON resumes BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            VALUES (4, NEW.id, NEW.organisation_id), (2, NEW.candidate_id, NEW.organisation_id);
        END;
        CREATE TRIGGER feed_resume_changed AFTER UPDATE ON resumes BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            VALUES (4, NEW.id, NEW.organisation_id), (2, NEW.candidate_id, NEW.organisation_id);
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT 3, id, organisation_id FROM applications
            WHERE candidate_id = NEW.candidate_id AND job_id = NEW.job_id;
        END;
        CREATE TRIGGER feed_resume_removed AFTER DELETE ON resumes BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            VALUES (4, OLD.id, OLD.organisation_id), (2, OLD.candidate_id, OLD.organisation_id);
        END;

        CREATE TRIGGER feed_text_added AFTER INSERT ON parses BEGIN
            \(ofText)
        END;
        CREATE TRIGGER feed_text_changed AFTER UPDATE OF text ON parses WHEN OLD.text IS NOT NEW.text BEGIN
            \(ofText)
        END;

        CREATE TRIGGER feed_score_added AFTER INSERT ON resume_scores BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT 4, id, organisation_id FROM resumes WHERE id = NEW.resume_id;
        END;
        CREATE TRIGGER feed_score_changed AFTER UPDATE ON resume_scores BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT 4, id, organisation_id FROM resumes WHERE id = NEW.resume_id;
        END;

        \(following("status", in: "job_universal_statuses", topic: 5))

        \(following("test_log", in: "test_logs", topic: 6))

        \(following("screening", in: "personality_screenings", topic: 7))
        """

    /// What is written for a text: its resumes, their candidates, and the applications that they belong to.
    private static let ofText = """
        INSERT INTO change_feed (topic, entity_id, organisation_id)
        SELECT 4, id, organisation_id FROM resumes WHERE file_id = NEW.file_id;
        INSERT INTO change_feed (topic, entity_id, organisation_id)
        SELECT 2, candidate_id, organisation_id FROM resumes WHERE file_id = NEW.file_id;
        INSERT INTO change_feed (topic, entity_id, organisation_id)
        SELECT 3, a.id, a.organisation_id FROM resumes r
        JOIN applications a ON a.candidate_id = r.candidate_id AND a.job_id = r.job_id
        WHERE r.file_id = NEW.file_id;
        """

    /// The triggers of a table whose rows concern no list but their own.
    static func following(_ name: String, in table: String, topic: Int) -> String {
        [("added", "INSERT", "NEW"), ("changed", "UPDATE", "NEW"), ("removed", "DELETE", "OLD")].map {
            suffix, event, row in
            """
            CREATE TRIGGER feed_\(name)_\(suffix) AFTER \(event) ON \(table) BEGIN
                INSERT INTO change_feed (topic, entity_id, organisation_id)
                VALUES (\(topic), \(row).id, \(row).organisation_id);
            END;
            """
        }.joined(separator: "\n")
    }

    /// Counts that the API shows, kept up to date so that nothing is counted when they are asked for. They stand last:
    /// their changes of jobs are written to the feed by the triggers above.
    static let counters = """
        CREATE TRIGGER count_application_added AFTER INSERT ON applications BEGIN
            UPDATE jobs SET applicants_count = applicants_count + 1 WHERE id = NEW.job_id;
            INSERT INTO job_days (job_id, day, applicants) VALUES (NEW.job_id, NEW.created_at / 86400000000, 1)
            ON CONFLICT (job_id, day) DO UPDATE SET applicants = applicants + 1;
        END;
        CREATE TRIGGER count_application_removed AFTER DELETE ON applications
        WHEN EXISTS (SELECT 1 FROM jobs WHERE id = OLD.job_id) BEGIN
            UPDATE jobs SET applicants_count = applicants_count - 1 WHERE id = OLD.job_id;
            UPDATE job_days SET applicants = applicants - 1
            WHERE job_id = OLD.job_id AND day = OLD.created_at / 86400000000;
        END;
        """
}
