@testable import ScreenEngine

/// Payloads as the documents write them, their dots filled in.
enum SeedPayload {
    /// Of an organisation.
    static let organisation = #"{"id": 1, "name": "Northwind", "created_at": "2024-07-02T12:38:00.405406Z"}"#

    /// `candidate/<job_id>/`.
    static func candidates(of job: Int) -> String {
        """
        {"title": "Candidates", "status_text": "On Hold!", "job_id": \(job),
         "user": {"name": "John Doe", "id": 123, "role": {"name": "User"}, "org": \(organisation)}}
        """
    }

    /// `testlog/<job_id>/` and `personality_screening/<job_id>/`: it claims to come from an administrator.
    static let administrator = #"{"user": {"org": \#(organisation), "role": {"name": "Admin"}}}"#

    /// `list/`.
    static let user = #"{"user": {"org": \#(organisation)}}"#
}

extension APITestAnswer {
    /// The names of the body's members, in order.
    var names: [String]? { get throws { try json.names } }

    /// A page's `count`.
    var count: Int? { get throws { try json["count"]?.integer } }
}
