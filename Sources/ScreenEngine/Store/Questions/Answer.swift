/// What a candidate answered to one question of a screening.
struct Answer: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The organisation.
    var organisation = 0
    /// The personality screening.
    var screening = 0
    /// The question.
    var question = 0
    /// The screening's candidate.
    var candidate = 0
    /// The screening's job.
    var job = 0
    /// The screening's service.
    var service: Int?
    /// What was written, or the choice that was made.
    var text: String?
    /// What was handed in, in the media store: a film, or sound alone.
    var videoKey: String?
    /// The sound, in the media store.
    var audioKey: String?
    /// A picture of the film, in the media store.
    var thumbnailKey: String?
    /// The name of what was handed in.
    var fileName: String?
    /// The media type of what was handed in, as its bytes say.
    var mediaType: String?
    /// Whether it can be read, heard and seen.
    var status = AnswerStatus.ready
    /// Why it can't; a sentence without anything that the candidate said.
    var problem: String?
    /// How long it is, in milliseconds.
    var duration: Int?
    /// When it was kept.
    var createdAt = Timestamp(microseconds: 0)
    /// When it was changed last.
    var updatedAt = Timestamp(microseconds: 0)
}

extension Answer {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        answers.id, answers.organisation_id, answers.screening_id, answers.question_id, answers.candidate_id, \
        answers.job_id, answers.service_id, answers.text, answers.video_key, answers.audio_key, \
        answers.thumbnail_key, answers.file_name, answers.media_type, answers.status, answers.problem, \
        answers.duration_milliseconds, answers.created_at, answers.updated_at
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        organisation = row.int(1)
        screening = row.int(2)
        question = row.int(3)
        candidate = row.int(4)
        job = row.int(5)
        service = row.intIfPresent(6)
        text = row.textIfPresent(7)
        videoKey = row.textIfPresent(8)
        audioKey = row.textIfPresent(9)
        thumbnailKey = row.textIfPresent(10)
        fileName = row.textIfPresent(11)
        mediaType = row.textIfPresent(12)
        status = AnswerStatus(rawValue: row.text(13)) ?? .failed
        problem = row.textIfPresent(14)
        duration = row.intIfPresent(15)
        createdAt = row.timestamp(16)
        updatedAt = row.timestamp(17)
    }
}
