/// The list of jobs.
enum JobListing {
    /// The fields by which it can be ordered.
    static let order = ["created_at", "title", "close_date", "applicants_count"]
    /// The order where none is asked for.
    static let defaultOrder = "-created_at"
}
