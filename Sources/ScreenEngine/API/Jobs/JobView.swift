internal import Hummingbird

/// One job as an answer.
struct JobView: Sendable {
    /// The object.
    var bytes: [UInt8]
    /// What its tag is made from: all but how long ago its people were last seen. Those words change by the minute, and
    /// a write that depends on the tag would fail for nothing.
    var tagged: [UInt8]

    /// Reads a job.
    ///
    /// - Throws: ``APIError/notFound`` where there is none.
    static func find(_ id: Int, _ json: JobJSON, _ connection: any Connection) throws -> JobView {
        var set = try JobSet.find([id], today: json.now.day, connection)
        guard !set.jobs.isEmpty else { throw APIError.notFound }
        let bytes = json.bytes(set)
        for id in set.users.keys { set.users[id]?.lastSeen = nil }
        return JobView(bytes: bytes, tagged: json.bytes(set))
    }

    private var tag: EntityTag { EntityTag(of: tagged) }

    /// 200; 304 where the client has it.
    func response(to request: Request) -> Response {
        let tag = tag
        if tag.isKnown(to: request) { return Response(status: .notModified, headers: [.eTag: tag.text]) }
        return Response(status: .ok, json: bytes, headers: [.eTag: tag.text])
    }

    /// 200.
    var changed: Response { Response(status: .ok, json: bytes, headers: [.eTag: tag.text]) }

    /// 201.
    func created(id: Int, for request: Request) -> Response {
        var response = ResourceResponse.created(bytes, id: id, for: request)
        response.headers[.eTag] = tag.text
        return response
    }
}
