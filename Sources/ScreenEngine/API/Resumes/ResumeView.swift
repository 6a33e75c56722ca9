internal import ResumeParse
internal import Scoring

/// A resume as JSON.
enum ResumeView {
    /// The thirteen members of the seed's object, in its order: what a candidate shows of a resume.
    static func writeMembers(of resume: ResumeRecord, to json: inout JSONWriter) {
        json.member("id", resume.id)
        json.member("name", resume.name)
        json.member("job", resume.job)
        json.member("status_text", resume.statusText)
        json.member("relevant_experience_in_months", orNull: resume.relevantMonths)
        json.member("overall_score", orNull: resume.overallScore.map { DecimalDisplay.fixed($0 * 10, places: 3) })
        json.key("resume_score")
        if let score = resume.score { write(score, to: &json) } else { json.null() }
        json.member("completed", resume.isCompleted)
        json.member("updated_at", resume.updatedAt)
        json.member("updated_by", orNull: resume.updatedBy)
        json.member("is_approved", resume.isApproved)
        json.member("approved_by", orNull: resume.approvedBy)
        json.member("created_at", resume.createdAt)
    }

    /// A resume in a list.
    static func write(_ resume: ResumeRecord, to json: inout JSONWriter) {
        json.object { writeListed(resume, to: &$0) }
    }

    /// A single resume.
    ///
    /// - Parameter evidence: the engine's, a JSON object whose `must_have_skills` are shown.
    static func bytes(_ resume: ResumeRecord, evidence: String?) -> [UInt8] {
        var json = JSONWriter()
        json.reserveCapacity(2 << 10)
        json.object {
            writeListed(resume, to: &$0)
            $0.key("must_have_skills")
            if let skills = mustHaveSkills(in: evidence) { skills.write(to: &$0) } else { $0.array { _ in } }
        }
        return json.bytes
    }

    /// A score, in the seed's order.
    static func write(_ score: ResumeScore, to json: inout JSONWriter) {
        json.object {
            $0.member("id", score.id)
            $0.member("ai_score", score.isEngines)
            for (part, points) in zip(Part.allCases, score.points) {
                $0.member(part.scoreKey, ScoreRecord.decimal(hundredths: points))
            }
            $0.member("overall_score", ScoreRecord.decimal(hundredths: score.overall))
            $0.member("feedback", orNull: score.feedback)
            $0.member("job", score.job)
            $0.member("user", orNull: score.user)
            $0.member("score_weight", orNull: score.weights)
        }
    }

    private static func writeListed(_ resume: ResumeRecord, to json: inout JSONWriter) {
        writeMembers(of: resume, to: &json)
        json.member("candidate", resume.candidate)
        json.member("file_name", resume.fileName)
        json.key("flags")
        json.literal(resume.flags)
    }

    private static func mustHaveSkills(in evidence: String?) -> JSONValue? {
        guard let evidence, let value = try? JSONParser.parse(Array(evidence.utf8)) else { return nil }
        return value["must_have_skills"]
    }
}
