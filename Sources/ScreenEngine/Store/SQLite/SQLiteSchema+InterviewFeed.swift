extension SQLiteSchema {
    /// The changes of interviews, questions and answers, for the lists that are kept in memory; and once more what is
    /// written where a job gets other readers, since more lists depend on that now.
    static let interviewFeed = """
        DROP TRIGGER feed_job_handed_over;
        DROP TRIGGER feed_job_shared;
        DROP TRIGGER feed_job_unshared;
        CREATE TRIGGER feed_job_handed_over AFTER UPDATE OF owner_id ON jobs WHEN OLD.owner_id <> NEW.owner_id BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT value, NULL, NEW.organisation_id FROM json_each('[1,2,3,4,5,6,7,9,12,13]');
        END;
        CREATE TRIGGER feed_job_shared AFTER INSERT ON job_shares BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT value, NULL, (SELECT organisation_id FROM jobs WHERE id = NEW.job_id)
            FROM json_each('[1,2,3,4,5,6,7,9,12,13]');
        END;
        CREATE TRIGGER feed_job_unshared BEFORE DELETE ON job_shares
        WHEN EXISTS (SELECT 1 FROM jobs WHERE id = OLD.job_id) BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id)
            SELECT value, NULL, (SELECT organisation_id FROM jobs WHERE id = OLD.job_id)
            FROM json_each('[1,2,3,4,5,6,7,9,12,13]');
        END;

        \(following("module", in: "interview_modules", topic: 8))

        \(following("step", in: "interview_steps", topic: 9))

        \(following("question_set", in: "question_sets", topic: 10))

        \(following("question", in: "questions", topic: 11))

        \(following("answer", in: "answers", topic: 12))

        \(following("feedback", in: "feedbacks", topic: 13))
        """
}
