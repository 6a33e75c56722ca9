/// The stages that every application has. Those after them are the services of the job's interview module.
enum StageName {
    /// Where an application begins.
    static let applied = "Applied"
    /// Once its resume has been scored.
    static let resumeScreening = "Resume Screening"
}
