internal import ResumeParse

extension InterviewStep {
    /// Writes it as its own lists and single objects have it: flat, services and the like by identifier.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("interview_module", module)
            $0.member("service", service)
            $0.member("order", order)
            $0.key("preferences")
            $0.literal(preferences)
            $0.member("candidate", orNull: candidate)
            $0.member("job", job)
            $0.member("status", status.rawValue)
            $0.member("started_at", startedAt)
            $0.member("completed_at", completedAt)
        }
    }

    /// It as a single object.
    var bytes: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }
}
