internal import ResumeParse
internal import Scoring

extension JobContent {
    /// The job as scoring reads it, by scoring's own rules and with the standard weights, so that two of these differ
    /// exactly where a resume could be scored differently.
    ///
    /// - Throws: what scoring could not work with.
    func scored() throws(InputError) -> Job { try Job(json: scoringJSON) }

    /// What scoring reads of the job, as JSON.
    var scoringJSON: [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.member("title", title)
            $0.member("jd_html", jdHTML)
            $0.member("description", description)
            if let minExperience { $0.member("min_experience", minExperience) }
            if let maxExperience { $0.member("max_experience", maxExperience) }
            $0.key("must_have_skills")
            $0.literal(mustHaveSkills)
        }
        return json.bytes
    }
}
