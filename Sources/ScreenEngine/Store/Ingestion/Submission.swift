/// What is known of a resume when it is handed in.
public struct SubmissionRequest: Sendable, Hashable {
    /// Whose it is.
    public var organisation: Int
    /// The job that it is for.
    public var job: Int
    /// The file's name, to be shown.
    public var fileName: String
    /// The account that hands it in; none for the command line.
    public var account: Int?
    /// The candidate, where it is known.
    public var candidate: Int?
    /// The candidate's name, where it is known.
    public var name: String?
    /// The candidate's e-mail address, where it is known.
    public var email: String?
    /// Whether it is one of many, for which nobody waits.
    public var isBulk: Bool

    /// Makes a request.
    public init(
        organisation: Int, job: Int, fileName: String, account: Int? = nil, candidate: Int? = nil, name: String? = nil,
        email: String? = nil, isBulk: Bool = false
    ) {
        self.organisation = organisation
        self.job = job
        self.fileName = fileName
        self.account = account
        self.candidate = candidate
        self.name = name
        self.email = email
        self.isBulk = isBulk
    }

    /// The name of a candidate of whom nothing is known but the file, and of every resume: the file's, without its
    /// ending.
    public var displayName: String {
        let name = FileTitle.title(of: fileName)
        return name.isEmpty ? "Resume" : name
    }
}

/// What became of a resume that was handed in.
public struct Submission: Sendable, Hashable {
    /// The resume.
    public var resume: Int
    /// Whether it is new; otherwise the same bytes had been handed in for the same job before.
    public var isNew: Bool
}
