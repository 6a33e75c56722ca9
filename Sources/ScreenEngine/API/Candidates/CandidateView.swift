internal import ResumeParse

/// A candidate as JSON, in the seed's order, straight from the row: a page is made as fast as the store gives it.
enum CandidateView {
    /// Writes a candidate.
    ///
    /// - Parameter jobs: the jobs applied for as JSON, without the brackets.
    static func write(_ row: CandidateRow, jobs: some Collection<UInt8>, to json: inout JSONWriter) {
        json.object {
            integer("id", row, .id, &$0)
            text("name", row, .name, &$0)
            text("email", row, .email, &$0)
            text("profile_pic", row, .profilePic, &$0)
            text("contact", row, .contact, &$0)
            text("location", row, .location, &$0)
            $0.key("resumes")
            if row.isNull(.resume) { $0.null() } else { writeResume(row, to: &$0) }
            $0.key("applied_jobs")
            $0.array { if !jobs.isEmpty { $0.literal(utf8: jobs) } }
            moment("created_at", row, .createdAt, &$0)
            moment("updated_at", row, .updatedAt, &$0)
        }
    }

    /// Writes one of the jobs applied for.
    static func write(_ job: AppliedJobRow, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", job.id)
            json.key("title")
            unsafe job.withTitle { unsafe json.string(utf8: $0) }
        }
    }

    private static func writeResume(_ row: CandidateRow, to json: inout JSONWriter) {
        json.object {
            integer("id", row, .resume, &$0)
            text("name", row, .resumeName, &$0)
            integer("job", row, .resumeJob, &$0)
            text("status_text", row, .status, &$0)
            integer("relevant_experience_in_months", row, .relevantMonths, &$0)
            // A resume's own score has three places, its score's two.
            points("overall_score", row, .resumePoints, scale: 10, places: 3, &$0)
            $0.key("resume_score")
            if row.isNull(.score) { $0.null() } else { writeScore(row, to: &$0) }
            truth("completed", row, .isCompleted, &$0)
            moment("updated_at", row, .resumeUpdatedAt, &$0)
            integer("updated_by", row, .resumeUpdatedBy, &$0)
            truth("is_approved", row, .isApproved, &$0)
            integer("approved_by", row, .approvedBy, &$0)
            moment("created_at", row, .resumeCreatedAt, &$0)
        }
    }

    private static func writeScore(_ row: CandidateRow, to json: inout JSONWriter) {
        json.object {
            integer("id", row, .score, &$0)
            truth("ai_score", row, .isEngines, &$0)
            points("skills_score", row, .skills, &$0)
            points("work_exp_score", row, .workExperience, &$0)
            points("projects_score", row, .projects, &$0)
            points("education_score", row, .education, &$0)
            points("certifications_score", row, .certifications, &$0)
            points("overall_score", row, .points, &$0)
            text("feedback", row, .feedback, &$0)
            integer("job", row, .scoreJob, &$0)
            integer("user", row, .scoreUser, &$0)
            integer("score_weight", row, .scoreWeights, &$0)
        }
    }
}

extension CandidateView {
    private typealias Column = CandidateRow.Column

    private static func text(_ name: String, _ row: CandidateRow, _ column: Column, _ json: inout JSONWriter) {
        json.key(name)
        guard !row.isNull(column) else { return json.null() }
        unsafe row.withUTF8(column) { unsafe json.string(utf8: $0) }
    }

    private static func integer(_ name: String, _ row: CandidateRow, _ column: Column, _ json: inout JSONWriter) {
        json.key(name)
        if row.isNull(column) { json.null() } else { json.integer(row.int(column)) }
    }

    private static func truth(_ name: String, _ row: CandidateRow, _ column: Column, _ json: inout JSONWriter) {
        json.key(name)
        json.bool(row.bool(column))
    }

    private static func moment(_ name: String, _ row: CandidateRow, _ column: Column, _ json: inout JSONWriter) {
        json.key(name)
        json.timestamp(row.timestamp(column))
    }

    private static func points(
        _ name: String, _ row: CandidateRow, _ column: Column, scale: Int = 1, places: Int = 2, _ json: inout JSONWriter
    ) {
        json.key(name)
        if row.isNull(column) { return json.null() }
        json.decimal(row.int(column) * scale, places: places)
    }
}
