/// What a write says of a candidate.
struct CandidatePayload {
    /// A candidate to be made.
    struct Draft {
        /// Who it is.
        var details: CandidateDetails
        /// The job that they apply for.
        var job: Int?
    }

    /// The longest texts.
    enum Limit {
        /// Of a name.
        static let name = 255
        /// Of an address of a picture.
        static let url = 2048
        /// Of a telephone number as people write it.
        static let contact = 40
        /// Of a part of a location.
        static let place = 100
    }

    private var fields: PayloadReader
    private let account: Account

    /// Takes a payload and who sent it.
    init(_ fields: PayloadReader, account: Account) {
        self.fields = fields
        self.account = account
    }

    /// A new candidate. An administrator may make one who has not applied for anything; others make applicants of a job
    /// that they see, through which they see the candidate too.
    mutating func draft(_ connection: any Connection) throws -> Draft {
        let details = try read(onto: CandidateDetails(name: ""), except: nil, connection)
        var job: Int?
        if !account.isAdmin, fields["job"] == nil || fields["job"] == .null {
            fields.refuse("job", fields.has("job") ? PayloadMessage.null : PayloadMessage.required)
        } else if fields.read("job", .reference, into: &job), let asked = job,
            try JobAccess.of(account, to: asked, connection) == .none
        {
            fields.refuse("job", PayloadMessage.key(asked))
        }
        try fields.finish()
        return Draft(details: details, job: job)
    }

    /// A candidate's details with what is to change.
    mutating func details(onto current: Candidate, _ connection: any Connection) throws -> CandidateDetails {
        let details = try read(onto: current.details, except: current.id, connection)
        try fields.finish()
        return details
    }

    private mutating func read(
        onto current: CandidateDetails, except id: Int?, _ connection: any Connection
    ) throws -> CandidateDetails {
        var details = current
        fields.read("name", .text(maxLength: Limit.name), into: &details.name)
        let isEmailRead = fields.read("email", .email().blankAsNull, into: &details.email)
        fields.read("profile_pic", .url(maxLength: Limit.url).blankAsNull, into: &details.profilePic)
        fields.read("contact", .text(maxLength: Limit.contact).blankAsNull, into: &details.contact)
        fields.read("location", .location.blankAsNull, into: &details.location)
        if isEmailRead, let email = details.email,
            try CandidateRepository.isTaken(
                email: email, organisation: account.organisation, except: id, connection)
        {
            fields.refuse("email", CandidatePayload.taken)
        }
        return details
    }

    /// Said of an e-mail address that another candidate of the organisation has.
    static let taken = "candidate with this email already exists."
}
