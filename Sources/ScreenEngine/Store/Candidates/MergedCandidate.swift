internal import ResumeParse

/// What there was of a candidate before a merge, as JSON: enough to say what was joined, and to take it apart by hand.
enum MergedCandidate {
    /// Writes it.
    static func text(_ candidate: Candidate, _ connection: any Connection) throws -> String {
        let id: [SQLValue] = [.integer(candidate.id)]
        let applications = try connection.all(
            """
            SELECT id, job_id, resume_id, stage_name, status, created_at, updated_at FROM applications
            WHERE candidate_id = $1 ORDER BY id
            """, id, KeptApplication.init)
        let steps = try connection.all(
            "SELECT \(InterviewStep.columns) FROM interview_steps WHERE candidate_id = $1 ORDER BY id", id,
            KeptStep.init)
        var json = JSONWriter()
        let rows = try MergedCandidate.tables.map { table in
            try connection.all("SELECT id FROM \(table) WHERE candidate_id = $1 ORDER BY id", id) { $0.int(0) }
        }
        json.object { json in
            write(candidate, to: &json)
            json.key("applications")
            json.array { for application in applications { application.write(to: &$0) } }
            json.key("interview_steps")
            json.array { for step in steps { step.write(to: &$0) } }
            for (table, ids) in zip(MergedCandidate.tables, rows) {
                json.key(table)
                json.array { for id in ids { $0.integer(id) } }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static let tables = [
        "resumes", "job_universal_statuses", "test_logs", "personality_screenings", "feedbacks", "answers",
    ]

    private struct KeptApplication {
        var numbers: [(String, Int?)]
        var stageName: String
        var status: String

        init(_ row: any Row) {
            numbers = [
                ("id", row.int(0)), ("job", row.int(1)), ("resume", row.intIfPresent(2)), ("created_at", row.int(5)),
                ("updated_at", row.int(6)),
            ]
            stageName = row.text(3)
            status = row.text(4)
        }

        func write(to json: inout JSONWriter) {
            json.object { json in
                for (name, value) in numbers {
                    json.key(name)
                    if let value { json.integer(value) } else { json.null() }
                }
                json.member("stage_name", stageName)
                json.member("status", status)
            }
        }
    }

    private struct KeptStep {
        let step: InterviewStep

        init(_ row: any Row) { step = InterviewStep(row) }

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("id", step.id)
                $0.member("interview_module", step.module)
                $0.member("service", step.service)
                $0.member("order", step.order)
                $0.member("status", step.status.rawValue)
                $0.member("started_at", orNull: step.startedAt?.microseconds)
                $0.member("completed_at", orNull: step.completedAt?.microseconds)
            }
        }
    }

    private static func write(_ candidate: Candidate, to json: inout JSONWriter) {
        json.member("id", candidate.id)
        json.member("name", candidate.details.name)
        json.member("email", ifPresent: candidate.details.email)
        json.member("contact", ifPresent: candidate.details.contact)
        json.member("location", ifPresent: candidate.details.location)
        json.member("profile_pic", ifPresent: candidate.details.profilePic)
        json.member("created_at", candidate.createdAt.microseconds)
        json.member("updated_at", candidate.updatedAt.microseconds)
    }
}
