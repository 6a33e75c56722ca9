/// Reads what a payload says of an answer, and checks it against the screening and the question.
struct AnswerPayload: Sendable {
    /// What was sent.
    let body: AnswerBody
    /// The recording, once it is known what is there: what came along, or what the key names.
    var recording: StoredRecording?

    /// Characters of what is written.
    static let longestText = 50_000
    /// Characters of a key.
    private static let longestKey = 512

    /// The answer as the payload makes it.
    ///
    /// - Parameter current: what it is now; one without an identifier is new.
    /// - Returns: the answer, and the key whose object has to be looked at before the answer can be kept.
    func read(
        onto current: Answer, for account: Account, _ connection: any Connection
    ) throws -> (answer: Answer, upload: MediaUpload?) {
        var (fields, answer) = (body.fields, current)
        let question: Question?
        if current.id == 0 {
            question = try placed(&answer, &fields, for: account, connection)
        } else {
            AnswerPayload.keep("screening_id", current.screening, &fields)
            AnswerPayload.keep("question", current.question, &fields)
            question = try QuestionRepository.find(answered: current.question, connection)
        }
        let text = PayloadField<String>.text(maxLength: AnswerPayload.longestText, allowBlank: true)
        fields.read("text", text, into: &answer.text)
        if answer.text == "" { answer.text = nil }
        let isRecorded = question.map { $0.kind == .audio || $0.kind == .video } ?? true
        let upload = isRecorded ? try named(&fields, current, for: account, connection) : nil
        if let recording { answer.take(recording) }
        if let question { check(answer, question, &fields) }
        try fields.finish()
        if current.id == 0,
            try AnswerRepository.exists(screening: answer.screening, question: answer.question, connection)
        {
            throw APIError.invalid(whole: AnswerMessage.twice)
        }
        return (answer, recording == nil ? upload : nil)
    }

    /// Puts a new answer where the payload says: the candidate, job and service are the screening's.
    private func placed(
        _ answer: inout Answer, _ fields: inout PayloadReader, for account: Account, _ connection: any Connection
    ) throws -> Question? {
        let screening = try fields.read("screening_id", .key).flatMap { id in
            let found = try AssessmentRepository<PersonalityScreening>.find(
                id, organisation: account.organisation, connection)
            if let found, try JobAccess.of(account, to: found.job, connection) != .none { return found }
            fields.refuse("screening_id", PayloadMessage.key(id))
            return PersonalityScreening?.none
        }
        var question: Question?
        if let id = fields.read("question", .key) {
            question = try QuestionRepository.find(id, organisation: account.organisation, connection)
            if question == nil {
                fields.refuse("question", PayloadMessage.key(id))
            } else if let set = screening?.questionSet, set != question?.questionSet {
                fields.refuse("question", AnswerMessage.otherSet)
                question = nil
            }
        }
        guard let screening, let question else { return question }
        answer.organisation = account.organisation
        answer.screening = screening.id
        answer.question = question.id
        answer.candidate = screening.candidate
        answer.job = screening.job
        answer.service = screening.service
        return question
    }

    /// The upload that `video_key` names; nothing where the answer has it already.
    private func named(
        _ fields: inout PayloadReader, _ current: Answer, for account: Account, _ connection: any Connection
    ) throws -> MediaUpload? {
        var text: String?
        let key = PayloadField<String>.text(maxLength: AnswerPayload.longestKey)
        guard fields.read(AnswerBody.keyField, key, into: &text), let text, text != current.videoKey else { return nil }
        guard body.upload == nil else {
            fields.refuse(AnswerBody.keyField, AnswerMessage.both)
            return nil
        }
        if let key = MediaKey(text),
            let upload = try MediaUploadRepository.find(key, organisation: account.organisation, connection)
        {
            return upload
        }
        fields.refuse(AnswerBody.keyField, AnswerMessage.unknownKey(text))
        return nil
    }

    /// Refuses what doesn't answer the question in its way.
    private func check(_ answer: Answer, _ question: Question, _ fields: inout PayloadReader) {
        switch question.kind {
        case .text, .choice:
            if recording != nil || fields["video_key"]?.isEmpty == false {
                fields.refuse(field, AnswerMessage.noRecordingAsked)
            }
            guard let text = answer.text else {
                return fields.refuse("text", fields.has("text") ? PayloadMessage.blank : PayloadMessage.required)
            }
            if question.kind == .choice, ChoiceList(json: question.choices).choice(text) == nil {
                fields.refuse("text", PayloadMessage.choice(text))
            }
        case .audio, .video:
            if let recording, question.kind == .video, recording.mediaType.hasPrefix("audio/") {
                fields.refuse(field, AnswerMessage.noFilm)
            } else if answer.videoKey == nil, fields[AnswerBody.keyField]?.isEmpty != false {
                fields.refuse(
                    body.isForm ? question.kind.rawValue : AnswerBody.keyField,
                    body.isForm ? ResumeUploadFields.noFile : PayloadMessage.required)
            }
        }
    }

    /// The field that the recording came in.
    private var field: String { body.upload == nil ? AnswerBody.keyField : body.fileField }

    private static func keep(_ name: String, _ id: Int, _ fields: inout PayloadReader) {
        guard let given = fields.read(name, .key), given != id else { return }
        fields.refuse(name, AnswerMessage.fixed)
    }
}

extension Answer {
    /// Takes a recording in the place of what there was.
    fileprivate mutating func take(_ recording: StoredRecording) {
        (videoKey, audioKey, thumbnailKey) = (recording.key.text, nil, nil)
        (fileName, mediaType) = (recording.fileName, recording.mediaType)
        (status, problem, duration) = (.processing, nil, nil)
    }
}

extension JSONValue {
    /// Whether it stands for nothing: null, or a text without anything in it.
    fileprivate var isEmpty: Bool { self == .null || isBlank }
}
