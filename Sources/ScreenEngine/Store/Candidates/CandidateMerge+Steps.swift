extension CandidateMerge {
    /// Where both have a step at the same place of a module, leaves the one that has started, or that was changed last.
    func joinSteps(_ connection: any Connection) throws {
        try connection.execute(
            """
            DELETE FROM interview_steps WHERE id IN (
                SELECT CASE WHEN (kept.status <> 'Not Started', kept.updated_at, kept.id)
                    > (gone.status <> 'Not Started', gone.updated_at, gone.id) THEN gone.id ELSE kept.id END
                FROM interview_steps kept JOIN interview_steps gone
                    ON gone.interview_module_id = kept.interview_module_id AND gone.service_id = kept.service_id
                    AND gone.position = kept.position
                WHERE kept.candidate_id = $1 AND gone.candidate_id = $2)
            """, [.integer(target), .integer(other)])
    }
}
