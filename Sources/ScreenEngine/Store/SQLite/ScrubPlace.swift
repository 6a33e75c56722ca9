/// A place where SQLite keeps deleted texts for a while.
enum ScrubPlace: String, Sendable, Hashable, CaseIterable {
    /// The trigrams of candidates.
    case candidateSearch = "candidate_search"
    /// The trigrams of resumes' names.
    case resumeSearch = "resume_search"
    /// The trigrams of resumes' texts.
    case parseSearch = "parse_search"
    /// Free space within pages, where cells have been before they were moved.
    case file
    /// Pages as they were before, in the write-ahead log.
    case log

    /// The search indexes.
    static let indexes: [ScrubPlace] = [.candidateSearch, .resumeSearch, .parseSearch]
}
