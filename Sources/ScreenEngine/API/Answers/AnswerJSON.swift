internal import ResumeParse

extension Answer {
    /// Writes it as every list and single object has it.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("screening_id", screening)
            $0.member("question", question)
            $0.member("candidate", candidate)
            $0.member("job", job)
            $0.member("service", orNull: service)
            $0.member("text", orNull: text)
            $0.member("video_key", orNull: videoKey)
            $0.member("status", status.rawValue)
            $0.member("detail", orNull: problem)
            $0.member("duration_seconds", decimal: duration, places: 3)
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
