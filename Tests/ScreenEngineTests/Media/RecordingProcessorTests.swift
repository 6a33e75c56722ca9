import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

@Suite(.enabled(if: RecordingClip.areThere, "ffmpeg is not installed"))
struct RecordingProcessorTests {
    private let folder: ScratchFolder
    private let processor: RecordingProcessor

    init() throws {
        folder = try ScratchFolder()
        processor = try #require(RecordingClip.processor)
    }

    private func process(_ bytes: [UInt8], as mediaType: String) async throws -> RecordingProcessor.Product {
        _ = try folder.write(RecordingProcessor.input, bytes)
        return try await processor.process(folder, mediaType: mediaType, size: bytes.count)
    }

    @Test(
        "A recording gives its length, a film its picture too, and a film with sound its sound",
        arguments: [
            (RecordingClip.mp4, true, true, "video/mp4"), (.webm, true, true, "video/webm"),
            (.silent, true, false, "video/mp4"), (.voice, false, false, "audio/webm"),
            (.wav, false, false, "audio/wav"), (.cover, false, false, "audio/mpeg"),
        ])
    func whole(clip: RecordingClip, hasThumbnail: Bool, hasTrack: Bool, mediaType: String) async throws {
        let product = try await process(try await clip.bytes(), as: clip.mediaType)
        #expect(product.problem == nil)
        #expect(product.mediaType == mediaType)
        let duration = try #require(product.duration)
        #expect((1_850...2_100).contains(duration), "\(duration)")
        #expect((product.thumbnail != nil) == hasThumbnail)
        #expect((product.sound != nil) == hasTrack)
        if let picture = product.thumbnail {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: picture.string)))
            #expect(JPEGSize(bytes) == JPEGSize(width: 640, height: 360))
        }
        guard let sound = product.sound else { return }
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: sound.string)))
        #expect(MediaSniffer.mediaType(of: bytes) == "audio/mp4")
        // The track is a recording in its own right, as long as the film.
        let again = try await process(bytes, as: "audio/mp4")
        #expect(try (1_850...2_150).contains(#require(again.duration)))
        #expect(again.sound == nil && again.thumbnail == nil && again.problem == nil)
    }

    @Test("What a camera writes about the place and its owner is in neither the picture nor the sound")
    func metadata() async throws {
        let source = try TemporaryFolder()
        let plain = try source.write("plain.mp4", try await RecordingClip.mp4.bytes())
        let file = source.path.appending("tagged.mp4")
        try await RecordingClip.ffmpeg([
            "-i", plain.string, "-c", "copy", "-metadata", "location=+18.5204+073.8567/", "-metadata",
            "artist=Nina Example", "-f", "mp4", file.string,
        ])
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.string)))
        #expect(bytes.firstRange(of: Array("Nina".utf8)) != nil)
        let product = try await process(bytes, as: "video/mp4")
        for made in [try #require(product.thumbnail), try #require(product.sound)] {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: made.string)))
            #expect(bytes.firstRange(of: Array("Nina".utf8)) == nil && bytes.firstRange(of: Array("18.52".utf8)) == nil)
        }
    }

    @Test("The end of a film is missing: what is there is worked on")
    func cutShort() async throws {
        let bytes = try await RecordingClip.webm.bytes()
        let product = try await process(Array(bytes.prefix(bytes.count * 2 / 3)), as: "video/webm")
        #expect(product.thumbnail != nil && product.sound != nil && product.problem == nil)
        #expect(try #require(product.duration) < 1_900)
    }

    @Test("What is no recording after all is refused, whatever it takes itself for", arguments: HostileRecording.all)
    func hostile(recording: HostileRecording) async throws {
        let bytes = try await recording.bytes()
        await #expect(throws: RecordingProblem.unreadable) {
            _ = try await process(bytes, as: recording.mediaType)
        }
        // No picture of anything, and nothing of the machine's own files; a track that was begun is not taken.
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path.string)
        #expect(left.filter { $0 != "sound.m4a" } == [RecordingProcessor.input])
    }

    @Test("A film that says that it lasts for weeks is as long as it is")
    func fakeDuration() async throws {
        var bytes = try await RecordingClip.silent.bytes()
        // The movie header: version 0, flags, two moments, the time scale, then the duration.
        let header = try #require(bytes.firstRange(of: Array("mvhd".utf8))).upperBound
        bytes.replaceSubrange((header + 16)..<(header + 20), with: [0x7F, 0xFF, 0xFF, 0xFF])
        let product = try await process(bytes, as: "video/mp4")
        #expect(try (1_800...2_100).contains(#require(product.duration)))
        #expect(product.thumbnail != nil)
    }

    @Test("A recording that takes more than its time is given up")
    func overdue() async throws {
        let source = try TemporaryFolder()
        let file = source.path.appending("long.mkv")
        // An hour in which nothing happens is small, and still an hour to decode.
        try await RecordingClip.ffmpeg([
            "-f", "lavfi", "-i", "anullsrc=sample_rate=8000", "-f", "lavfi", "-i", "color=size=16x16:rate=1", "-t", "14000",
            "-c:a", "flac", "-c:v", "mjpeg", "-f", "matroska", file.string,
        ])
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.string)))
        _ = try folder.write(RecordingProcessor.input, bytes)
        var hurried = processor
        (hurried.bounds.leastTime, hurried.bounds.mostTime) = (1, 1)
        await #expect(throws: RecordingProblem.overdue) {
            _ = try await hurried.process(folder, mediaType: "video/x-matroska", size: bytes.count)
        }
    }

    @Test("Pictures that would take the memory of the machine are left alone; the sound is not")
    func hugePicture() async throws {
        let source = try TemporaryFolder()
        let file = source.path.appending("huge.mkv")
        try await RecordingClip.ffmpeg([
            "-f", "lavfi", "-i", "color=size=16000x9000:rate=1", "-f", "lavfi", "-i", "sine", "-t", "1", "-c:v", "mjpeg",
            "-c:a", "libopus", "-f", "matroska", file.string,
        ])
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.string)))
        let product = try await process(bytes, as: "video/x-matroska")
        #expect(product.thumbnail == nil && product.sound != nil && product.problem == .pictureLost)
    }

    @Test("A program that crashes is told from one that refuses")
    func crash() async throws {
        let stand = try TemporaryFolder()
        let program = try stand.writeProgram("bin/ffprobe", "kill -SEGV $$")
        let crashing = RecordingProcessor(
            tools: RecordingTools(launcher: ScreenProcess.binary, ffmpeg: program, ffprobe: program))
        _ = try folder.write(RecordingProcessor.input, [1])
        await #expect(throws: RecordingProblem.crashed) {
            _ = try await crashing.process(folder, mediaType: "video/mp4", size: 1)
        }
    }
}
