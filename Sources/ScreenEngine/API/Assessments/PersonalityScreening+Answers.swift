extension PersonalityScreening {
    /// Says which of the changes the answers that are there don't allow.
    func checkAnswers(_ fields: inout PayloadReader, _ connection: any Connection) throws {
        guard let kept = try AssessmentRepository<PersonalityScreening>.find([id], connection).first else { return }
        let isMoved = [("candidate", candidate != kept.candidate), ("job", job != kept.job)].filter(\.1)
        if !isMoved.isEmpty, try AnswerRepository.hasAny(ofScreening: id, connection) {
            for (name, _) in isMoved { fields.refuse(name, PersonalityScreening.keepsAnswers) }
        }
        if questionSet != kept.questionSet,
            try AnswerRepository.hasAny(ofScreening: id, outsideSet: questionSet, connection)
        {
            fields.refuse("question_set", PersonalityScreening.keepsAnswers)
        }
    }

    /// Answers go with the screening to another service, and what a person takes back, or what other questions
    /// change, is counted again.
    func settled(after earlier: PersonalityScreening?, at now: Timestamp, _ connection: any Connection) throws
        -> PersonalityScreening
    {
        guard let earlier else { return self }
        if service != earlier.service {
            try AnswerRepository.move(ofScreening: id, toService: service, at: now, connection)
        }
        let isCounted =
            questionSet != earlier.questionSet || (score != earlier.score && !isScoreJudged)
            || (traits != earlier.traits && !areTraitsJudged)
        guard isCounted else { return self }
        try ScreeningCounting.recount(screening: id, at: now, connection)
        return try AssessmentRepository<PersonalityScreening>.find([id], connection).first ?? self
    }
}
