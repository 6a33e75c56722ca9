internal import ResumeParse

/// A job as the API shows it.
struct JobJSON {
    private static let day = 86_400_000_000

    /// Makes the tokens for public links.
    let links: JobLinkToken
    /// The time by which days and "last seen" are counted.
    let now: Timestamp

    /// Writes the jobs of a set, one after the other.
    func write(_ set: JobSet, to json: inout JSONWriter) {
        for job in set.jobs { write(job, of: set, to: &json) }
    }

    /// One job.
    ///
    /// - Throws: ``APIError/notFound`` where there is none.
    func find(_ id: Int, _ connection: any Connection) throws -> TaggedObject {
        let set = try JobSet.find([id], today: now.day, connection)
        guard let job = set.jobs.first else { throw APIError.notFound }
        var json = JSONWriter()
        write(job, of: set, to: &json)
        return TaggedObject(bytes: json.bytes, written: JobJSON.written(job))
    }

    /// What a write to a job changes: no counts, no days that are left, and of accounts and weights which they are.
    private static func written(_ job: JobRecord) -> [UInt8] {
        let content = job.content
        var json = JSONWriter()
        json.array { json in
            json.integer(job.id)
            json.integer(content.owner)
            json.integer(content.scoreWeight)
            json.array { for user in job.sharedWith { $0.integer(user) } }
            for text in [content.title, content.jdHTML, content.description, content.mustHaveSkills] {
                json.string(text)
            }
            for text in [content.employmentType, content.location] {
                if let text { json.string(text) } else { json.null() }
            }
            for number in [
                content.experience, content.minExperience, content.maxExperience, content.closeDate?.microseconds,
            ] {
                if let number { json.integer(number) } else { json.null() }
            }
            json.bool(content.published)
        }
        return json.bytes
    }

    /// Whole days until a job closes; 0 on the last day, afterwards, and where it never does.
    func closingIn(_ closeDate: Timestamp?) -> Int {
        guard let closeDate else { return 0 }
        return max(0, closeDate.microseconds - now.microseconds) / JobJSON.day
    }

    private func write(_ job: JobRecord, of set: JobSet, to json: inout JSONWriter) {
        let content = job.content
        json.object { json in
            json.member("id", job.id)
            json.member("title", content.title)
            json.member("jd_html", content.jdHTML)
            json.member("description", content.description)
            json.member("applicants_count", job.applicantsCount)
            json.member("applicants_today_count", job.applicantsToday)
            json.member("experience", orNull: content.experience)
            json.member("min_experience", orNull: content.minExperience)
            json.member("encrypted", links.seal(job.id))
            json.key("owner")
            write(user: content.owner, of: set, to: &json)
            json.member("max_experience", orNull: content.maxExperience)
            json.member("employment_type", orNull: content.employmentType)
            json.member("location", orNull: content.location)
            json.member("published", content.published)
            json.member("closing_in", closingIn(content.closeDate))
            json.member("close_date", content.closeDate)
            json.member("created_at", job.createdAt)
            json.key("users_shared_with")
            json.array { json in
                for user in job.sharedWith { write(user: user, of: set, to: &json) }
            }
            json.key("must_have_skills")
            json.literal(content.mustHaveSkills)
            json.key("score_weight")
            if let weight = set.weights[content.scoreWeight] {
                ScoreWeightJSON.write(weight, to: &json)
            } else {
                json.null()
            }
        }
    }

    private func write(user id: Int, of set: JobSet, to json: inout JSONWriter) {
        if let user = set.users[id] { UserJSON.write(user, now: now, to: &json) } else { json.null() }
    }
}
