/// A row of the queue of recordings that somebody has claimed.
struct MediaTask: Sendable, Hashable {
    /// Its identifier; another one when another recording is put into the same answer.
    var id: Int
    /// Whose it is.
    var organisation: Int
    /// The answer with the recording.
    var answer: Int
    /// How often it has failed.
    var attempts: Int
}
