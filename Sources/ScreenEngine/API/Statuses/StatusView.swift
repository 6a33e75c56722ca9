internal import ResumeParse

/// A row of history as JSON.
enum StatusView {
    /// A row in a list.
    static func write(_ status: JobUniversalStatus, to json: inout JSONWriter) {
        json.object {
            $0.member("id", status.id)
            $0.member("candidate", status.candidate)
            $0.member("job", status.job)
            $0.member("stage_name", status.stageName)
            $0.member("status", status.status)
            $0.member("updated_at", status.updatedAt)
            $0.member("updated_by", orNull: status.updatedBy)
        }
    }

    /// A single row.
    static func bytes(_ status: JobUniversalStatus) -> [UInt8] {
        var json = JSONWriter()
        write(status, to: &json)
        return json.bytes
    }
}
