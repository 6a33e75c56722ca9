internal import FoundationEssentials

/// What `ffprobe` finds in a recording.
struct RecordingContent: Sendable, Hashable {
    /// Whether it is a film; the cover of a piece of music makes none.
    var hasPicture: Bool
    /// Whether it has sound.
    var hasSound: Bool
    /// How long it says that it is, in seconds; what browsers record often doesn't.
    var claimedSeconds: Double?

    /// Reads the JSON that `ffprobe` writes; nothing where it is none, or has neither sound nor picture.
    init?(_ output: [UInt8]) {
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(output)) else { return nil }
        let streams = report.streams ?? []
        hasPicture = streams.contains { $0.codec_type == "video" && $0.disposition?.attached_pic != 1 }
        hasSound = streams.contains { $0.codec_type == "audio" }
        guard hasPicture || hasSound else { return nil }
        claimedSeconds = report.format?.duration.flatMap(Double.init).flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    }

    /// What `ffprobe` is asked for.
    static let entries = "format=duration:stream=codec_type:stream_disposition=attached_pic"

    /// `ffprobe`'s own names.
    private struct Report: Decodable {
        struct Stream: Decodable {
            struct Disposition: Decodable {
                var attached_pic: Int?
            }
            var codec_type: String?
            var disposition: Disposition?
        }
        struct Format: Decodable {
            var duration: String?
        }
        var streams: [Stream]?
        var format: Format?
    }
}
