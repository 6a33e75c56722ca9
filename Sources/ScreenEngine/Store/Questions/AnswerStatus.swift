/// Whether an answer can be read, heard and seen.
enum AnswerStatus: String, Sendable, Hashable, CaseIterable {
    /// Its recording is being worked on.
    case processing
    /// All that there is to it is there.
    case ready
    /// Its recording could not be worked on; ``Answer/problem`` says why. What was handed in is kept.
    case failed
}
