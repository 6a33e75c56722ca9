extension HeldTable {
    /// The candidate.
    static let candidate = HeldTable(
        "candidates", "candidates.id = $1",
        """
        id organisation_id name:text email:text profile_pic:text contact:text location:text name_key:text email_key:text
        phone_key:text employer_key:text is_provisional:truth created_at:moment updated_at:moment
        """)

    /// Everything else that is held on a candidate. The log of who did what with the candidate stands last and is left
    /// out for whoever may not read it.
    static let all: [HeldTable] = [
        HeldTable(
            "candidate_merges", ofCandidate,
            "merged_id organisation_id candidate_id before:json merged_by merged_at:moment", key: "merged_id"),
        HeldTable(
            "applications", ofCandidate,
            """
            id organisation_id job_id candidate_id resume_id overall_score:points stage_name:text status:text
            created_at:moment updated_at:moment
            """),
        HeldTable(
            "job_universal_statuses", ofCandidate,
            """
            id organisation_id application_id candidate_id job_id stage_name:text status:text is_latest:truth
            updated_at:moment updated_by
            """),
        resumes,
        HeldTable("files", ofFile("files.id"), "id organisation_id sha256:text size created_at:moment"),
        HeldTable(
            "parses", ofFile("parses.file_id"),
            """
            file_id parser_version:text media_type:text pages text:text resume:json flags:json error_code:text
            error_message:text read_at:moment
            """, key: "file_id", rowsAtOnce: 1),
        HeldTable("text_bands", ofFile("text_bands.file_id"), "organisation_id file_id band value", key: nil),
        HeldTable(
            "resume_scores", ofResume,
            """
            id resume_id job_id ai_score:truth skills_score:points work_exp_score:points projects_score:points
            education_score:points certifications_score:points overall_score:points skills_fraction work_exp_fraction
            projects_fraction education_fraction certifications_fraction evidence:json feedback:text user_id
            score_weight_id scoring_version as_of:moment created_at:moment
            """, rowsAtOnce: 50),
        HeldTable("resume_skills", ofResume, "resume_id skill:text", key: nil),
        HeldTable("resume_flags", ofResume, "resume_id code:text", key: nil),
        HeldTable(
            "ingestion_tasks", ofResume, "id organisation_id kind:text job_id resume_id attempts created_at:moment"),
        HeldTable(
            "test_logs", ofCandidate,
            """
            id organisation_id candidate_id job_id test_name:text status:text score:points max_score:points
            started_at:moment completed_at:moment details:json created_at:moment updated_at:moment
            """, rowsAtOnce: 20),
        HeldTable(
            "personality_screenings", ofCandidate,
            """
            id organisation_id candidate_id job_id service_id question_set_id status:text traits:json score:points
            completed_at:moment answered score_judged:truth traits_judged:truth created_at:moment updated_at:moment
            """, rowsAtOnce: 20),
        HeldTable(
            "interview_steps", ofCandidate,
            """
            id organisation_id interview_module_id service_id position preferences:json candidate_id job_id status:text
            started_at:moment completed_at:moment created_at:moment updated_at:moment
            """),
        HeldTable(
            "feedbacks", ofCandidate,
            """
            id organisation_id job_id candidate_id user_id service_id rating comment:text created_at:moment
            updated_at:moment
            """, rowsAtOnce: 50),
        HeldTable(
            "answers", ofCandidate,
            """
            id organisation_id screening_id question_id candidate_id job_id service_id text:text video_key:text
            audio_key:text thumbnail_key:text file_name:text media_type:text status:text problem:text
            duration_milliseconds created_at:moment updated_at:moment
            """, rowsAtOnce: 50),
        HeldTable(
            "media_tasks", "answer_id IN (SELECT id FROM answers WHERE candidate_id = $1)",
            "id organisation_id answer_id attempts created_at:moment"),
        HeldTable(
            "webhook_deliveries", ofCandidate,
            """
            id organisation_id webhook_id event:text candidate_id application_id payload:json state:text attempts
            last_code created_at:moment finished_at:moment
            """, rowsAtOnce: 50),
        auditLog,
    ]

    /// Resumes; their files are beside them.
    static let resumes = HeldTable(
        "resumes", ofCandidate,
        """
        id organisation_id job_id candidate_id file_id file_name:text name:text relevant_experience_in_months
        overall_score:points resume_score_id engine_score_id requested_by completed:truth flags:json is_approved:truth
        approved_by updated_at:moment updated_by created_at:moment
        """)

    /// Who saw, moved, judged or took out the candidate.
    static let auditLog = HeldTable(
        "audit_log",
        """
        organisation_id = (SELECT organisation_id FROM candidates WHERE id = $1)
            AND (candidate_id = $1 OR id IN (SELECT audit_id FROM audit_candidates WHERE candidate_id = $1))
        """,
        """
        id organisation_id user_id action:text candidate_id job_id resume_id request_id:text details:json
        created_at:moment
        """)

    /// Columns that are no part of what is held on a person, or hold the same once more.
    static let leftOut: Set<String> = [
        // The engine's own form of the text and of what was read in it, which are there.
        "parses.document",
        // Where the queue stands with a task.
        "ingestion_tasks.priority", "ingestion_tasks.progress", "ingestion_tasks.lease_owner",
        "ingestion_tasks.lease_until", "ingestion_tasks.not_before", "media_tasks.lease_owner",
        "media_tasks.lease_until", "media_tasks.not_before", "media_tasks.is_parked", "webhook_deliveries.lease_owner",
        "webhook_deliveries.lease_until", "webhook_deliveries.not_before", "webhook_deliveries.last_problem",
    ]

    private static let ofCandidate = "candidate_id = $1"
    private static let ofResume = "resume_id IN (SELECT id FROM resumes WHERE candidate_id = $1)"
    private static func ofFile(_ column: String) -> String {
        "\(column) IN (SELECT r.file_id FROM resumes r WHERE r.candidate_id = $1)"
    }
}
