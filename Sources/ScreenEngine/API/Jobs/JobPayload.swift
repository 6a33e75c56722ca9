internal import Scoring

/// Reads a job's payload into what is to be kept. Runs within the write's transaction, because a payload that leaves
/// something out is only right or wrong together with what is there.
struct JobPayload {
    /// Bounds on what a job may hold; texts in characters, experience in years.
    enum Limit {
        /// Titles and places.
        static let title = 255
        /// Kinds of employment.
        static let employmentType = 100
        /// A posting; ten times the longest that were seen.
        static let posting = 200_000
        /// A working life.
        static let years = 60
        /// Accounts that a job is shared with.
        static let shares = 1000
    }

    /// The payload's fields, and what is wrong with them so far.
    private(set) var fields: PayloadReader
    /// Who writes.
    let account: Account

    /// Takes what was sent and who sent it.
    init(_ fields: PayloadReader, account: Account) {
        self.fields = fields
        self.account = account
    }

    /// Puts the payload's fields in place of a job's.
    ///
    /// - Parameters:
    ///   - job: the job as it is, or a new one with its defaults.
    ///   - shares: the accounts that it is shared with.
    /// - Throws: an ``APIError``, 400 with everything that is wrong.
    mutating func apply(to job: inout JobContent, shares: inout [Int], _ connection: any Connection) throws {
        readPlain(into: &job)
        try readReferences(into: &job, shares: &shares, connection)
        try fields.finish()
        do throws(InputError) {
            _ = try job.scored()
        } catch {
            throw problem(error)
        }
    }

    private mutating func readPlain(into job: inout JobContent) {
        fields.read("title", .text(maxLength: Limit.title), into: &job.title)
        var html: String? = job.jdHTML
        fields.read("jd_html", .text(maxLength: Limit.posting, allowBlank: true, trim: false), into: &html)
        job.jdHTML = html ?? ""
        var description: String? = job.description
        fields.read("description", .text(maxLength: Limit.posting, allowBlank: true), into: &description)
        job.description = description ?? ""
        let years = PayloadField<Int>.integer(minimum: 0, maximum: Limit.years)
        fields.read("experience", years, into: &job.experience)
        fields.read("min_experience", years, into: &job.minExperience)
        fields.read("max_experience", years, into: &job.maxExperience)
        fields.read(
            "employment_type", .text(maxLength: Limit.employmentType, allowBlank: true), into: &job.employmentType)
        fields.read("location", .text(maxLength: Limit.title, allowBlank: true), into: &job.location)
        fields.read("published", .boolean, into: &job.published, required: false)
        fields.read("close_date", .timestamp, into: &job.closeDate)
        var skills: [MustHaveSkill]?
        if fields.read(
            "must_have_skills", .list(of: MustHaveSkill.field, maxCount: MustHaveSkill.maxCount), into: &skills)
        {
            job.mustHaveSkills = MustHaveSkill.json(skills ?? [])
        }
    }

    private mutating func readReferences(
        into job: inout JobContent, shares: inout [Int], _ connection: any Connection
    ) throws {
        let weightBefore = job.scoreWeight
        let isOwnerSent = fields.read("owner", .reference, into: &job.owner, required: false)
        let areSharesSent = fields.read(
            "users_shared_with", .references(maxCount: Limit.shares), into: &shares, required: false)
        let isWeightSent = fields.read("score_weight", .reference, into: &job.scoreWeight, required: false)
        let colleagues = try UserRepository.find(
            Set((isOwnerSent ? [job.owner] : []) + (areSharesSent ? shares : [])), connection
        ).filter { $0.value.organisation == account.organisation }
        if isOwnerSent { checkOwner(job.owner, among: colleagues) }
        if areSharesSent {
            let strangers = shares.filter { colleagues[$0] == nil }
            if !strangers.isEmpty {
                fields.refuse("users_shared_with", .messages(strangers.map(PayloadMessage.key)))
            }
        }
        if isWeightSent, job.scoreWeight != weightBefore {
            if try ScoreWeightRepository.find(job.scoreWeight, for: account, connection) == nil {
                fields.refuse("score_weight", PayloadMessage.key(job.scoreWeight))
            }
        }
    }

    private mutating func checkOwner(_ owner: Int, among colleagues: [Int: User]) {
        if colleagues[owner] == nil {
            fields.refuse("owner", PayloadMessage.key(owner))
        } else if fields.mode == .create, !account.isAdmin, owner != account.id {
            fields.refuse("owner", "Only an administrator can make a job for somebody else.")
        }
    }

    /// Scoring's own complaint in the API's shape. What is missing may come from any of three fields: the one that was
    /// sent.
    private func problem(_ error: InputError) -> APIError {
        var field = error.field.prefix { $0 != "." && $0 != "[" }
        if field == "description", let sent = ["description", "jd_html", "must_have_skills"].first(where: fields.has) {
            field = Substring(sent)
        }
        let sentence = error.message.prefix(1).uppercased() + error.message.dropFirst() + "."
        return field.isEmpty ? .invalid(whole: sentence) : .invalid(String(field), sentence)
    }
}
