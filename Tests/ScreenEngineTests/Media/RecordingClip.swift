import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// Short recordings, made by FFmpeg when a test asks for them.
enum RecordingClip: String, CaseIterable, Sendable {
    /// A film with sound as telephones make it: H.264 and AAC in MP4.
    case mp4
    /// A film with sound as browsers make it: VP8 and Opus in WebM, without saying how long it is.
    case webm
    /// A film without sound.
    case silent
    /// Sound as browsers make it: Opus in WebM.
    case voice
    /// Sound without loss.
    case wav
    /// Music with a picture of its cover.
    case cover

    /// Whether clips can be made and worked on here.
    static var areThere: Bool { processor != nil }

    /// What works on them, however busy the machine is.
    static var processor: RecordingProcessor? {
        RecordingTools.installed(launcher: ScreenProcess.binary).map { tools in
            var processor = RecordingProcessor(tools: tools)
            (processor.bounds.leastTime, processor.bounds.mostTime) = (Patience.seconds, Patience.seconds)
            return processor
        }
    }

    /// What the first bytes of the file say.
    var mediaType: String {
        switch self {
        case .mp4, .silent: "video/mp4"
        case .webm, .voice: "video/webm"
        case .wav: "audio/wav"
        case .cover: "audio/mpeg"
        }
    }

    /// Two seconds of it.
    func bytes() async throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let file = folder.path.appending("clip")
        try await RecordingClip.ffmpeg(arguments + ["-t", "2", file.string])
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.string)))
    }

    private static let film = ["-f", "lavfi", "-i", "testsrc=size=1280x720:rate=10"]
    private static let tone = ["-f", "lavfi", "-i", "sine=frequency=440"]

    private var arguments: [String] {
        let (film, tone) = (RecordingClip.film, RecordingClip.tone)
        return switch self {
        case .mp4:
            film + tone + ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-f", "mp4"]
        case .webm:
            film + tone + [
                "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus", "-f", "webm", "-live", "1",
            ]
        case .silent: film + ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-f", "mp4"]
        case .voice: tone + ["-c:a", "libopus", "-f", "webm", "-live", "1"]
        case .wav: tone + ["-f", "wav"]
        case .cover:
            tone + film + [
                "-map", "0:a", "-map", "1:v", "-frames:v", "1", "-c:v", "mjpeg", "-disposition:v", "attached_pic", "-c:a",
                "libmp3lame", "-f", "mp3",
            ]
        }
    }

    /// Runs FFmpeg itself, as a person would.
    static func ffmpeg(_ arguments: [String]) async throws {
        let tools = try #require(RecordingTools.installed())
        let result = try await Subprocess.run(
            .path(tools.ffmpeg), arguments: Arguments(["-nostdin", "-v", "error", "-y"] + arguments),
            output: .discarded, error: .string(limit: 1 << 16))
        try #require(result.terminationStatus.isSuccess, "\(result.standardError)")
    }
}
