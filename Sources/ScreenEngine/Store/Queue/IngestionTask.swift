/// A row of the queue that somebody has claimed.
struct IngestionTask: Sendable, Hashable {
    /// What is to be done.
    enum Kind: String, Sendable {
        /// One resume is to be read and scored.
        case read
        /// All resumes of a job are to be scored again, from what is kept of them.
        case rescore
    }

    /// How soon a task's turn comes within its organisation; lower first.
    enum Priority: Int, Sendable {
        /// Somebody waits for it.
        case interactive = 0
        /// A whole job's scores are out of date.
        case rescore = 5
        /// One of many.
        case bulk = 10
    }

    /// Its identifier.
    var id: Int
    /// Whose it is.
    var organisation: Int
    /// What is to be done.
    var kind: Kind
    /// The job.
    var job: Int
    /// The resume, of a task that is about one.
    var resume: Int?
    /// How often it has failed without saying anything about the document.
    var attempts: Int
    /// Where a task over many resumes stands: the last one that is done.
    var progress: Int
}
