internal import ResumeParse

extension Feedback {
    /// Writes it as lists and single objects have it.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("job", job)
            $0.member("candidate", candidate)
            $0.member("user", orNull: user)
            $0.member("service", orNull: service)
            $0.member("rating", rating)
            $0.member("comment", comment)
            $0.member("created_at", createdAt)
        }
    }

    /// It as a single object.
    var bytes: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }
}
