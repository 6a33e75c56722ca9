internal import ResumeParse
internal import Scoring

/// An entry of a job's ranked list, in the order of the command line's records.
enum RankingJSON {
    /// Writes an entry.
    ///
    /// - Parameter rank: its place in the list, from 1.
    static func write(_ entry: RankedApplication, rank: Int, to json: inout JSONWriter) {
        let evidence = RankingEvidence(entry.evidence)
        json.object { json in
            json.member("rank", rank)
            json.key("candidate")
            json.object {
                $0.member("id", entry.candidate)
                $0.member("name", entry.name)
                $0.member("email", orNull: entry.email)
            }
            json.member("resume", orNull: entry.resume)
            json.member("stage_name", entry.stage)
            json.member("status", entry.status)
            json.member("overall_score", decimal: entry.overallScore, places: 2)
            json.key("resume_score")
            if entry.parts.isEmpty {
                json.null()
            } else {
                json.object { json in
                    for (part, points) in zip(Part.allCases, entry.parts) {
                        json.member(part.scoreKey, decimal: points, places: 2)
                    }
                }
            }
            json.member("relevant_experience_in_months", orNull: entry.relevantMonths)
            json.key("must_have_skills")
            evidence.mustHaveSkills.write(to: &json)
            json.key("flags")
            json.literal(entry.flags)
            json.key("explanation")
            evidence.explanation.write(to: &json)
        }
    }
}
