/// How a question is answered.
enum QuestionKind: String, Sendable, Hashable, CaseIterable {
    /// In writing.
    case text
    /// By a recording of one's voice.
    case audio
    /// By a film of oneself.
    case video
    /// By one of the choices given.
    case choice
}
