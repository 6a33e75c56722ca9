/// Why a recording can't be worked on, or not all that is wanted is in it. The sentence is shown to whoever asks for the
/// answer; nothing that the candidate said or sent is in it.
struct RecordingProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The sentence.
    let description: String

    private init(_ description: String) { self.description = description }

    /// FFmpeg's programs are not installed.
    static let noTools = RecordingProblem(
        "FFmpeg is not installed on the server: the recording is kept as it was sent, "
            + "without a picture and a sound track of its own.")
    /// The media store doesn't have it.
    static let missing = RecordingProblem("The recording is missing from the media store.")
    /// It is larger than it may be.
    static let tooLarge = RecordingProblem("The recording is larger than the server allows.")
    /// Nothing can be read in it.
    static let unreadable = RecordingProblem("The recording can't be read: it is damaged, or not what it seems to be.")
    /// It takes more than its time.
    static let overdue = RecordingProblem("The recording takes longer to work on than the server allows.")
    /// FFmpeg crashed over it.
    static let crashed = RecordingProblem("FFmpeg crashed over the recording.")
    /// A film was asked for.
    static let noPicture = RecordingProblem("There is no picture in the recording.")
    /// Sound was asked for.
    static let noSound = RecordingProblem("There is no sound in the recording.")
    /// It has a picture, but none that could be taken out.
    static let pictureLost = RecordingProblem("No picture could be taken out of the recording.")
    /// It has sound, but none that could be taken out.
    static let soundLost = RecordingProblem("The sound could not be taken out of the recording.")
    /// The media store failed again and again.
    static let storeFailed = RecordingProblem("The media store could not be reached for too long.")
}
