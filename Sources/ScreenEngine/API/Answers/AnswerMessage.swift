/// What is said of answers that can't be taken, in the manner of DRF.
enum AnswerMessage {
    /// A second answer to a question of a screening; DRF's words.
    static let twice = "The fields screening_id, question must make a unique set."
    /// A question of another set.
    static let otherSet = "The question is not one of the screening's."
    /// An answer stays with its question.
    static let fixed = "An answer can't be moved to another screening or question."
    /// A key that was never given out, is another organisation's, or has an answer.
    static func unknownKey(_ key: String) -> String { "There is no upload with the key \"\(key)\"." }
    /// Nothing is there yet.
    static let nothingUploaded = "Nothing has been uploaded with this key yet."
    /// Neither sound nor film; in the manner of DRF's words on images.
    static let noRecording = "Upload a valid recording. The file you uploaded is neither sound nor film."
    /// Sound where a film is asked for.
    static let noFilm = "This question is answered with a film."
    /// A recording where none is asked for.
    static let noRecordingAsked = "This question is not answered with a recording."
    /// A file and a key.
    static let both = "Send either a file or the key of an upload."
    /// More bytes than may be.
    static func tooLarge(_ limit: Int) -> String { "Ensure this recording has no more than \(limit) bytes." }
}
