import Foundation
import Testing

/// Files that say that they are recordings.
struct HostileRecording: Sendable, CustomTestStringConvertible {
    /// What it is.
    let name: String
    /// What it says that it is.
    let mediaType: String
    private let make: @Sendable () async throws -> [UInt8]

    func bytes() async throws -> [UInt8] { try await make() }
    var testDescription: String { "\(name) as \(mediaType)" }

    private static func text(_ name: String, _ mediaType: String, _ text: String) -> HostileRecording {
        HostileRecording(name: name, mediaType: mediaType) { Array(text.utf8) }
    }

    private static let playlist = "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"

    static let all: [HostileRecording] = [
        text("a playlist of a file of the machine", "video/mp4", playlist),
        text("the same", "video/webm", playlist),
        text("the same", "video/mp2t", playlist),
        text("a list of files to join", "video/mp4", "ffconcat version 1.0\nfile /etc/passwd\n"),
        text("a script of pictures", "video/mp4", "<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>"),
        text("subtitles", "video/x-matroska", "WEBVTT\n\n00:00.000 --> 00:01.000\nroot:x:0:0\n"),
        text("a description of a session", "video/mp4", "v=0\nm=video 5004 RTP/AVP 96\nc=IN IP4 127.0.0.1\n"),
        text("nothing but zeros", "video/mp4", String(repeating: "\0", count: 1 << 20)),
        HostileRecording(name: "a film without its index", mediaType: "video/mp4") {
            let bytes = try await RecordingClip.mp4.bytes()
            return Array(bytes.prefix(bytes.count / 2))
        },
        HostileRecording(name: "a film that refers to another file for its bytes", mediaType: "video/quicktime") {
            // QuickTime lets a track name the file with its bytes (`dref`): the media data are left out here.
            var bytes = try await RecordingClip.mp4.bytes()
            let reference = try #require(bytes.firstRange(of: Array("url ".utf8)))
            // Not “in this file” any more, but the path that follows.
            bytes.replaceSubrange(reference.upperBound..<(reference.upperBound + 4), with: [0, 0, 0, 0])
            let data = try #require(bytes.firstRange(of: Array("mdat".utf8)))
            let index = try #require(bytes.firstRange(of: Array("moov".utf8)))
            try #require(data.lowerBound < index.lowerBound)
            for place in data.upperBound..<(index.lowerBound - 4) { bytes[place] = 0 }
            return bytes
        },
        HostileRecording(name: "pages of Ogg that never end a packet", mediaType: "audio/ogg") {
            let page = Array("OggS".utf8) + [0, 1] + [UInt8](repeating: 0, count: 20) + [255] + [UInt8](repeating: 255, count: 255)
            return Array([[UInt8]](repeating: page + [UInt8](repeating: 0x41, count: 255 * 255), count: 20).joined())
        },
        HostileRecording(name: "boxes within boxes", mediaType: "video/mp4") {
            var bytes = Array("ftypisom".utf8) + [0, 0, 0, 0]
            bytes = [0, 0, 0, UInt8(bytes.count + 4)] + bytes
            for depth in 0..<100_000 {
                let size = UInt32(8 * (100_000 - depth))
                bytes += [UInt8(size >> 24 & 0xFF), UInt8(size >> 16 & 0xFF), UInt8(size >> 8 & 0xFF), UInt8(size & 0xFF)]
                bytes += Array("moov".utf8)
            }
            return bytes
        },
        HostileRecording(name: "elements of unknown length within each other", mediaType: "video/webm") {
            let head: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3, 0x87, 0x42, 0x82, 0x84] + Array("webm".utf8)
            let cluster: [UInt8] = [0x1F, 0x43, 0xB6, 0x75, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
            return head + [0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
                + Array([[UInt8]](repeating: cluster, count: 10_000).joined())
        },
    ]
}
