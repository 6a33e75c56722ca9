internal import HTTPTypes
internal import Hummingbird

/// The recordings of answers: what was sent, its sound, and a picture of it.
struct AnswerRecordings: Sendable {
    let database: any Database
    let store: any MediaStore
    let audit: AuditTrail

    /// What can be had of an answer.
    enum Part: String, Sendable, CaseIterable {
        case audio, video, thumbnail
    }

    var endpoints: [Endpoint] {
        Part.allCases.map { part in
            Endpoint(
                .get, "/answers/{id}/\(part.rawValue)/", part.summary, tag: AnswerController.tag,
                answers: Endpoint.Answer.file(200, part.description, part.mediaTypes)
                    + Endpoint.Answer.file(206, "A range of it.", part.mediaTypes)
            ) { request, context in try await send(part, request, context) }
        }
    }

    private func send(_ part: Part, _ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let answer = try await database.read { try VisibleAnswer.find(id, for: account, $0) }
        guard let (key, mediaType, name) = part.object(of: answer), let object = try await store.find(key) else {
            throw APIError.notFound
        }
        let download = AttachmentDownload(
            size: object.size, tag: object.entityTag, name: name, mediaType: mediaType)
        let response = try await download.response(to: request) { [store] range in
            let bytes = range.map { $0.lowerBound..<($0.upperBound + 1) } ?? 0..<object.size
            return ResponseBody(contentLength: bytes.count) { writer in
                try await store.read(key, bytes) { try await writer.write($0) }
                try await writer.finish(nil)
            }
        }
        audit.note(.fileDownloaded, by: context, candidate: answer.candidate, job: answer.job)
        return response
    }
}

extension AnswerRecordings.Part {
    /// What it is in the description of the API.
    fileprivate var summary: String {
        switch self {
        case .audio: "Download the sound of an answer"
        case .video: "Download the film of an answer"
        case .thumbnail: "Download a picture of an answer"
        }
    }

    fileprivate var description: String {
        switch self {
        case .audio: "The sound: as it was sent where that is sound alone, else the film's as AAC in MP4."
        case .video: "The film, as it was sent."
        case .thumbnail: "A picture of the film, at most 640 pixels wide and high."
        }
    }

    /// What it can be.
    fileprivate var mediaTypes: [String] {
        switch self {
        case .audio: RecordingFormat.mediaTypes.filter { $0.hasPrefix("audio/") }
        case .video: RecordingFormat.mediaTypes.filter { $0.hasPrefix("video/") }
        case .thumbnail: ["image/jpeg"]
        }
    }

    /// The object, what it is, and the name to keep it under; nothing where there is none, or none yet.
    fileprivate func object(of answer: Answer) -> (key: MediaKey, mediaType: String, name: String)? {
        let isSound = answer.mediaType?.hasPrefix("audio/") ?? false
        switch self {
        case .audio where answer.audioKey != nil:
            return named(answer.audioKey, "audio/mp4", answer.name(ending: "m4a"))
        case .audio: return isSound ? named(answer.videoKey, answer.mediaType, answer.name()) : nil
        case .video: return isSound ? nil : named(answer.videoKey, answer.mediaType, answer.name())
        case .thumbnail: return named(answer.thumbnailKey, "image/jpeg", answer.name(ending: "jpg"))
        }
    }

    private func named(_ key: String?, _ mediaType: String?, _ name: String) -> (MediaKey, String, String)? {
        guard let key = key.flatMap(MediaKey.init) else { return nil }
        return (key, mediaType ?? "application/octet-stream", name)
    }
}

extension Answer {
    /// The name of what was sent, or of something taken out of it.
    fileprivate func name(ending: String? = nil) -> String {
        let name = fileName.flatMap { $0.isEmpty ? nil : $0 } ?? "answer-\(id)"
        guard let ending else { return name }
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        return "\(stem.isEmpty ? "answer-\(id)" : stem).\(ending)"
    }
}
