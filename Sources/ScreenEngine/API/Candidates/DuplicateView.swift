internal import ResumeParse

/// A candidate who may be the same person, as JSON.
enum DuplicateView {
    /// Said where a candidate is to be joined with itself.
    static let same = "A candidate can't be joined with itself."
    /// Said where that has been done.
    static let merged = "The other candidate has been joined into this one already."

    /// Writes one.
    static func write(_ duplicate: DuplicateFinder.Duplicate, to json: inout JSONWriter) {
        json.object {
            $0.member("id", duplicate.person.id)
            $0.member("name", duplicate.person.name)
            $0.member("email", orNull: duplicate.person.email)
            $0.member("contact", orNull: duplicate.person.contact)
            $0.key("reasons")
            $0.array { for reason in duplicate.reasons { write(reason, to: &$0) } }
        }
    }

    private static func write(_ reason: DuplicateFinder.Reason, to json: inout JSONWriter) {
        json.object { json in
            switch reason {
            case .phone(let number):
                json.member("reason", "phone")
                json.member("phone", number)
            case .nameAndEmployer(let name, let employer):
                json.member("reason", "name_and_employer")
                json.member("name", name)
                json.member("employer", employer)
            case .text(let similarity, let resume, let other):
                json.member("reason", "text")
                json.member("similarity", decimal: similarity, places: 2)
                json.member("resume", resume)
                json.member("other_resume", other)
            }
        }
    }
}
