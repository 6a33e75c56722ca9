internal import ResumeParse

/// What a resume says of its candidate.
enum CandidateFilling {
    /// Fills what is not known of the candidate of a resume. A provisional candidate without an e-mail address, whose
    /// resume has one that somebody else of the organisation has, is that somebody.
    static func fill(
        from person: ApplicationReading.Person, resume: ReadingWork.ResumeToRead, keys: CandidateKeys,
        at now: Timestamp, _ connection: any Connection
    ) throws {
        let emailKey = person.email.flatMap { CandidateKeys.email(StoredText.clean($0)) }
        let before = try connection.one(
            """
            SELECT candidates.id, candidates.name, candidates.email_key, is_provisional FROM resumes
            JOIN candidates ON candidates.id = resumes.candidate_id WHERE resumes.id = $1
            """, [.integer(resume.resume)]
        ) { (id: $0.int(0), name: $0.text(1), emailKey: $0.textIfPresent(2), isProvisional: $0.bool(3)) }
        var candidate = before.id
        let owner = try emailKey.flatMap { try holder(of: $0, organisation: resume.organisation, connection) }
        if before.isProvisional, before.emailKey == nil, let owner, owner != before.id {
            try CandidateMove.move(from: before.id, to: owner, at: now, connection)
            candidate = owner
        }
        // The name is the file's until the resume says it, unless somebody gave one.
        let title = FileTitle.title(of: resume.fileName)
        let isFileName = before.isProvisional && (before.name == title || title.isEmpty) && candidate == before.id
        let name = isFileName ? person.name.map(StoredText.clean) : nil
        let number = person.phone.map(StoredText.clean)
        let phoneKey = person.phoneE164 ?? number.flatMap { keys.phone($0, countryCode: person.countryCode) }
        // Its own, or nobody's; where it is somebody else's, a person has to say that the two are one.
        let email = owner == nil ? person.email.map(StoredText.clean) : nil
        try connection.execute(
            """
            UPDATE candidates SET name = coalesce($2, name), name_key = coalesce($3, name_key),
                email = CASE WHEN email_key IS NULL THEN coalesce($4, email) ELSE email END,
                email_key = coalesce(email_key, $5), contact = coalesce(contact, $6),
                phone_key = CASE WHEN contact IS NULL THEN coalesce($7, phone_key) ELSE phone_key END,
                location = coalesce(location, $8), employer_key = coalesce($9, employer_key), is_provisional = 0,
                updated_at = $10
            WHERE id = $1
            """,
            [
                .integer(candidate), .text(ifPresent: name), .text(ifPresent: name.map(CandidateKeys.name)),
                .text(ifPresent: email), .text(ifPresent: email == nil ? nil : emailKey), .text(ifPresent: number),
                .text(ifPresent: phoneKey), .text(ifPresent: location(person)),
                .text(ifPresent: person.employer.flatMap { keys.employer(StoredText.clean($0)) }), .timestamp(now),
            ])
    }

    private static func holder(of key: String, organisation: Int, _ connection: any Connection) throws -> Int? {
        try connection.first(
            "SELECT id FROM candidates WHERE organisation_id = $1 AND email_key = $2",
            [.integer(organisation), .text(key)]
        ) { $0.int(0) }
    }

    /// The place as the API shows it: `{"city":"Pune","state":"Maharashtra"}`; `nil` where none is known.
    private static func location(_ person: ApplicationReading.Person) -> String? {
        guard person.city != nil || person.region != nil || person.countryCode != nil else { return nil }
        var writer = JSONWriter()
        writer.object {
            $0.member("city", ifPresent: person.city)
            $0.member("state", ifPresent: person.region)
            $0.member("country", ifPresent: person.countryCode)
        }
        return StoredText.clean(String(decoding: writer.bytes, as: UTF8.self))
    }
}
