import Foundation
import SystemPackage
import TestSupport
import HTTPTypes
import Testing

/// A second of film with sound, and a second of sound alone, made by FFmpeg.
enum SeedClip {
    static let video = Task {
        try await make(
            "clip.mp4",
            "-f lavfi -i testsrc=duration=1:size=64x48:rate=5 -f lavfi -i sine=frequency=440:duration=1 -pix_fmt yuv420p -shortest")
    }

    static let audio = Task { try await make("clip.wav", "-f lavfi -i sine=frequency=440:duration=1") }

    private static func make(_ name: String, _ arguments: String) async throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let made = try await ScreenProcess.shell("ffmpeg -v error \(arguments) \(name)", in: folder.path)
        try #require(made.status == 0, "\(made.errors)")
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path.appending(name).string)))
    }
}
