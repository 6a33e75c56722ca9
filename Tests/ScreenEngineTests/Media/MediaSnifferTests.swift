import Testing

@testable import ScreenEngine

struct MediaSnifferTests {
    /// The first bytes of a file, and what it is.
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let type: String?

        init(_ name: String, _ bytes: [UInt8], _ type: String?) {
            self.name = name
            self.bytes = bytes
            self.type = type
        }

        var testDescription: String { name }
    }

    static func box(_ brands: String...) -> [UInt8] {
        let size = UInt8(8 + 4 * brands.count + 4)
        return [0, 0, 0, size] + Array("ftyp\(brands[0])".utf8) + [0, 0, 2, 0] + brands.dropFirst().flatMap { Array($0.utf8) }
    }

    private static func riff(_ kind: String) -> [UInt8] { Array("RIFF".utf8) + [4, 0, 0, 0] + Array("\(kind)fmt ".utf8) }

    private static func ebml(_ type: String) -> [UInt8] {
        [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x86, 0x81, 1, 0x42, 0xF7, 0x81, 1, 0x42, 0x82, 0x80 | UInt8(type.utf8.count)]
            + Array(type.utf8)
    }

    private static func ogg(_ packet: String) -> [UInt8] {
        Array("OggS".utf8) + [0, 2] + [UInt8](repeating: 0, count: 20) + [1, UInt8(packet.utf8.count)] + Array(packet.utf8)
    }

    /// A frame of MPEG 1 layer III, 128 kbit/s at 44.1 kHz: 417 bytes; and the next one.
    private static func frames(_ head: [UInt8], length: Int) -> [UInt8] {
        head + [UInt8](repeating: 0, count: length - head.count) + head
    }

    static let samples: [Sample] = [
        Sample("MP4", box("isom", "isom", "iso2", "avc1", "mp41"), "video/mp4"),
        Sample("MP4 as browsers record it", box("iso5", "iso5", "iso6", "mp41"), "video/mp4"),
        Sample("MP4 of an unknown first brand", box("XAVC", "XAVC", "mp42"), "video/mp4"),
        Sample("QuickTime", box("qt  ", "qt  "), "video/quicktime"),
        Sample("QuickTime without brands", [0, 0, 0, 8] + Array("wide".utf8) + [0, 1, 2, 3] + Array("mdat".utf8), "video/quicktime"),
        Sample("QuickTime, film first", [0, 0, 4, 0] + Array("moov".utf8) + [0, 0, 0, 108], "video/quicktime"),
        Sample("M4A", box("M4A ", "M4A ", "mp42"), "audio/mp4"),
        Sample("3GP", box("3gp4", "isom"), "video/3gpp"), Sample("3G2", box("3g2a"), "video/3gpp2"),
        Sample("WebM", ebml("webm"), "video/webm"), Sample("Matroska", ebml("matroska"), "video/x-matroska"),
        Sample("Opus", ogg("OpusHead"), "audio/ogg"), Sample("Vorbis", ogg("\u{1}vorbis"), "audio/ogg"),
        Sample("Theora", ogg("\u{7F}theora"), "video/ogg"),
        Sample("WAV", riff("WAVE"), "audio/wav"), Sample("AVI", riff("AVI "), "video/x-msvideo"),
        Sample("FLAC", Array("fLaC".utf8) + [0, 0, 0, 34], "audio/flac"),
        Sample("AIFF", Array("FORM".utf8) + [0, 0, 0, 1] + Array("AIFF".utf8), "audio/aiff"),
        Sample("AMR", Array("#!AMR\n".utf8) + [4], "audio/amr"), Sample("FLV", Array("FLV".utf8) + [1, 5], "video/x-flv"),
        Sample("MP3 with a tag", Array("ID3".utf8) + [4, 0, 0, 0, 0, 1, 2], "audio/mpeg"),
        Sample("MP3", frames([0xFF, 0xFB, 0x90, 0x64, 0, 0, 0], length: 417), "audio/mpeg"),
        Sample("MP3 of MPEG 2", frames([0xFF, 0xF3, 0x84, 0xC4, 0, 0, 0], length: 192), "audio/mpeg"),
        Sample("AAC", frames([0xFF, 0xF1, 0x50, 0x80, 0x02, 0x1F, 0xFC], length: 16), "audio/aac"),
        Sample("MPEG programme stream", [0, 0, 1, 0xBA, 0x44, 0], "video/mpeg"),
        Sample(
            "MPEG transport stream", ([0x47] + [UInt8](repeating: 0, count: 187)).repeated(3), "video/mp2t"),
        Sample("nothing", [], nil), Sample("text", Array("This is no film.".utf8), nil),
        Sample("HTML", Array("<!DOCTYPE html><script>alert(1)</script>".utf8), nil),
        Sample("PDF", Array("%PDF-1.7\n".utf8), nil), Sample("ZIP", Array("PK\u{3}\u{4}".utf8), nil),
        Sample("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], nil),
        Sample("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46], nil),
        Sample("GIF", Array("GIF89a".utf8), nil), Sample("WebP", riff("WEBP"), nil),
        Sample("HEIC", box("heic", "mif1", "heic"), nil), Sample("AVIF", box("avif", "mif1", "miaf", "iso8"), nil),
        Sample("an unknown brand", box("zzzz", "yyyy"), nil), Sample("a program", [0x7F] + Array("ELF".utf8), nil),
        Sample("a Windows program", Array("MZ".utf8) + [0x90, 0], nil),
        Sample("EBML of another kind", ebml("other"), nil), Sample("Ogg of nothing", ogg("hello"), nil),
        Sample("UTF-16", [0xFF, 0xFE, 0x41, 0, 0x42, 0, 0x43, 0], nil),
        Sample("a text that says moov", Array("aaaamoovbbbb".utf8), nil),
        Sample("all ones", [UInt8](repeating: 0xFF, count: 600), nil),
        Sample("a frame that none follows", [0xFF, 0xFB, 0x90, 0x64] + [UInt8](repeating: 1, count: 500), nil),
        Sample("half a mark", Array("Ogg".utf8), nil), Sample("a box cut short", [0, 0, 0, 24] + Array("fty".utf8), nil),
    ]

    @Test("A file is what its first bytes say", arguments: samples)
    func types(sample: Sample) { #expect(MediaSniffer.mediaType(of: sample.bytes) == sample.type) }

    @Test("No beginning of any file, and no noise, stops the server")
    func noise() {
        for sample in Self.samples {
            for count in 0...min(sample.bytes.count, 64) { _ = MediaSniffer.mediaType(of: sample.bytes.prefix(count)) }
        }
        var random = SeededRandom(seed: 5)
        for sample in Self.samples where !sample.bytes.isEmpty {
            for _ in 0..<200 {
                var bytes = sample.bytes
                bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: .min ... .max, using: &random)
                _ = MediaSniffer.mediaType(of: bytes)
            }
        }
    }
}

extension [UInt8] {
    fileprivate func repeated(_ count: Int) -> [UInt8] { (0..<count).flatMap { _ in self } }
}
