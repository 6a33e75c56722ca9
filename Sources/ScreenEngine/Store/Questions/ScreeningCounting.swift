/// Counts the answers of screenings: whoever makes, changes or takes away an answer, or changes how a set counts, calls
/// this in the same transaction.
enum ScreeningCounting {
    /// Screenings that are counted with one reading of their answers.
    private static let screeningsAtOnce = 100

    /// Brings a screening's score, traits and status to what its answers say. Five statements.
    ///
    /// A score or traits that a person gave stay; where the set says nothing, there are none. See ``ScreeningCount`` and
    /// ``ScreeningProgress``. A screening that isn't there is none.
    static func recount(screening: Int, at now: Timestamp, _ connection: any Connection) throws {
        let found = try AssessmentRepository<PersonalityScreening>.find([screening], connection)
        guard let screening = found.first else { return }
        var sheet = try CountingSheet(of: screening.questionSet, connection)
        try recount([screening], by: &sheet, at: now, connection)
    }

    /// Does so for all screenings of a set that have answers. O(answers); one statement for each screening that changes.
    static func recount(questionSet: Int, at now: Timestamp, _ connection: any Connection) throws {
        var sheet = try CountingSheet(of: questionSet, connection)
        var last = 0
        while true {
            let ids = try connection.all(
                """
                SELECT id FROM personality_screenings WHERE question_set_id = $1 AND id > $2 AND answered > 0
                ORDER BY id LIMIT $3
                """, [.integer(questionSet), .integer(last), .integer(screeningsAtOnce)]
            ) { $0.int(0) }
            guard let newest = ids.last else { return }
            let screenings = try AssessmentRepository<PersonalityScreening>.find(ids, connection)
            try recount(screenings, by: &sheet, at: now, connection)
            last = newest
        }
    }

    private static func recount(
        _ screenings: [PersonalityScreening], by sheet: inout CountingSheet, at now: Timestamp,
        _ connection: any Connection
    ) throws {
        let answers = try GivenAnswer.find(ofScreenings: screenings.map(\.id), connection)
        try sheet.readChoices(of: answers.values.joined(), connection)
        for screening in screenings {
            let counted = sheet.counted(screening, answers[screening.id] ?? [], at: now)
            if counted != screening { try AssessmentRepository.update(counted, at: now, connection) }
        }
    }
}
