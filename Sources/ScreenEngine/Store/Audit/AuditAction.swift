/// What is written down about who did what with whom.
struct AuditAction: RawRepresentable, Sendable, Hashable {
    /// Its name in the log.
    let rawValue: String

    /// Takes a name.
    init(rawValue: String) { self.rawValue = rawValue }

    /// A list with these candidates was shown.
    static let candidatesListed = AuditAction(rawValue: "candidates_listed")
    /// A candidate was shown.
    static let candidateSeen = AuditAction(rawValue: "candidate_seen")
    /// A candidate's data were taken out as a whole.
    static let candidateExported = AuditAction(rawValue: "candidate_exported")
    /// A candidate was erased.
    static let candidateErased = AuditAction(rawValue: "candidate_erased")
    /// Another entry of the same person was joined to the candidate.
    static let candidateMerged = AuditAction(rawValue: "candidate_merged")
    /// A resume was shown.
    static let resumeSeen = AuditAction(rawValue: "resume_seen")
    /// A resume was deleted, with its scores.
    static let resumeDeleted = AuditAction(rawValue: "resume_deleted")
    /// A resume's file was taken out.
    static let fileDownloaded = AuditAction(rawValue: "file_downloaded")
    /// An application went to another stage or status.
    static let applicationMoved = AuditAction(rawValue: "application_moved")
    /// Steps of a candidate's interview were moved.
    static let stepMoved = AuditAction(rawValue: "step_moved")
    /// A person's judgement took the place of the engine's score, or was taken back.
    static let scoreJudged = AuditAction(rawValue: "score_judged")
    /// The resumes of a job were scored again.
    static let jobRescored = AuditAction(rawValue: "job_rescored")
    /// The ranked list of a job was taken out as a whole.
    static let rankingExported = AuditAction(rawValue: "ranking_exported")
    /// So many views could not be written down, since more came than could be kept.
    static let viewsUnrecorded = AuditAction(rawValue: "views_unrecorded")

    /// All of them.
    static let all: [AuditAction] = [
        .candidatesListed, .candidateSeen, .candidateExported, .candidateErased, .candidateMerged, .resumeSeen,
        .resumeDeleted, .fileDownloaded, .applicationMoved, .stepMoved, .scoreJudged, .jobRescored,
        .rankingExported, .viewsUnrecorded,
    ]
}
