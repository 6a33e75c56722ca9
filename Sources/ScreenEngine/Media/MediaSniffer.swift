/// Tells recordings from other files by their first bytes: what a client calls a file, and says that it is, counts for
/// nothing.
///
/// Source: the WHATWG's MIME Sniffing Standard, §6.2, with ISO/IEC 14496-12 for the brands, RFC 8794 for Matroska, RFC
/// 3533 and 7845 for Ogg, ISO/IEC 11172-3 and 13818-7 for the frames of MPEG audio.
enum MediaSniffer {
    /// As many bytes as are looked at, for the longest frames of sound to have others after them; a file may have fewer.
    static let length = 4096

    /// The media type of a recording of sound or film; nothing for everything else.
    ///
    /// - Parameter bytes: the file's first ``length`` bytes, or all it has.
    static func mediaType(of bytes: some Collection<UInt8>) -> String? {
        let head = Array(bytes.prefix(length))
        return isoMedia(head) ?? riff(head) ?? matroska(head) ?? ogg(head) ?? simple(head) ?? mpegAudio(head)
    }

    /// Formats with one mark at a fixed place.
    private static func simple(_ head: [UInt8]) -> String? {
        let marks: [(mark: [UInt8], type: String)] = [
            (Array("fLaC".utf8), "audio/flac"),
            (Array("#!AMR\n".utf8), "audio/amr"),
            (Array("#!AMR-WB\n".utf8), "audio/amr-wb"),
            (Array("caff".utf8), "audio/x-caf"),
            (Array("FLV\u{1}".utf8), "video/x-flv"),
            ([0x00, 0x00, 0x01, 0xBA], "video/mpeg"),
            ([0x00, 0x00, 0x01, 0xB3], "video/mpeg"),
            // Advanced Systems Format: films and sound of Windows Media alike.
            (
                [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9, 0x00, 0xAA, 0x00, 0x62, 0xCE, 0x6C],
                "video/x-ms-wmv"
            ),
        ]
        if let found = marks.first(where: { head.starts(with: $0.mark) }) { return found.type }
        if head.starts(with: "FORM".utf8), has("AIFF", at: 8, head) || has("AIFC", at: 8, head) { return "audio/aiff" }
        // Packets of 188 bytes, each beginning with the same byte: one alone says nothing.
        if head.count > 2 * 188, head[0] == 0x47, head[188] == 0x47, head[376] == 0x47 { return "video/mp2t" }
        return nil
    }

    /// MP4 and its kin: a box `ftyp` with the brands, or in QuickTime's older files another of its own boxes.
    private static func isoMedia(_ head: [UInt8]) -> String? {
        guard head.count >= 12, let size = number(head, at: 0, bytes: 4) else { return nil }
        // A box without a name before the sound and the pictures, or these at once.
        if has("wide", at: 4, head) { return size == 8 ? "video/quicktime" : nil }
        if has("moov", at: 4, head) || has("mdat", at: 4, head) { return isBoxSize(size) ? "video/quicktime" : nil }
        guard has("ftyp", at: 4, head), size >= 16, size <= length else { return nil }
        let brands = stride(from: 8, to: min(size, head.count) - 3, by: 4).filter { $0 != 12 }
            .map { String(decoding: head[$0..<($0 + 4)], as: UTF8.self) }
        switch brands[0] {
        case "qt  ": return "video/quicktime"
        case "M4A ", "M4B ", "M4P ", "F4A ", "F4B ": return "audio/mp4"
        case let brand where brand.hasPrefix("3g2"): return "video/3gpp2"
        case let brand where brand.hasPrefix("3g"): return "video/3gpp"
        // Pictures and their sequences have the same boxes.
        case let brand where pictures.contains(brand): return nil
        default: return brands.contains { brand in films.contains { brand.hasPrefix($0) } } ? "video/mp4" : nil
        }
    }

    /// A box that goes on to the file's end, one whose size follows in eight bytes, or one of a size that isn't text.
    private static func isBoxSize(_ size: Int) -> Bool { size < 2 || (8...0x1FFF_FFFF).contains(size) }

    private static let pictures: Set<String> = [
        "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif",
        "avis", "jp2 ", "crx ",
    ]
    private static let films = [
        "iso", "mp4", "avc1", "M4V", "f4v", "F4V", "dash", "MSNV", "NDS", "mmp4", "cmf", "hlsf",
    ]

    private static func riff(_ head: [UInt8]) -> String? {
        guard head.starts(with: "RIFF".utf8) || head.starts(with: "RF64".utf8) else { return nil }
        if has("WAVE", at: 8, head) { return "audio/wav" }
        return has("AVI ", at: 8, head) ? "video/x-msvideo" : nil
    }

    /// Bytes in which the header of EBML says what the document is.
    private static let ebmlHeader = 128

    /// EBML, whose header names the kind of document.
    private static func matroska(_ head: [UInt8]) -> String? {
        guard head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) else { return nil }
        for index in head.indices.prefix(ebmlHeader).dropLast(2) where head[index] == 0x42 && head[index + 1] == 0x82 {
            if has("webm", at: index + 3, head) { return "video/webm" }
            if has("matroska", at: index + 3, head) { return "video/x-matroska" }
        }
        return nil
    }

    /// Ogg, whose first page has the mark of its first stream.
    private static func ogg(_ head: [UInt8]) -> String? {
        guard head.starts(with: "OggS\u{0}".utf8), head.count > 27 else { return nil }
        // A table of lacing values comes before the packet.
        let packet = 27 + Int(head[26])
        if has("\u{1}vorbis", at: packet, head) || has("OpusHead", at: packet, head)
            || has("Speex   ", at: packet, head) || has("\u{7F}FLAC", at: packet, head)
        {
            return "audio/ogg"
        }
        if has("theora", at: packet + 1, head) || has("fishead\u{0}", at: packet, head)
            || has("BBCD\u{0}", at: packet, head)
        {
            return "video/ogg"
        }
        return nil
    }

    /// MP3 and AAC: a tag before them, or a frame whose header fits.
    private static func mpegAudio(_ head: [UInt8]) -> String? {
        if head.count >= 10, head.starts(with: "ID3".utf8), head[3] < 0xFF, head[4] < 0xFF,
            head[6..<10].allSatisfy({ $0 < 0x80 })
        {
            return "audio/mpeg"
        }
        if has("ADIF", at: 0, head) { return "audio/aac" }
        guard head.count >= 7, head[0] == 0xFF else { return nil }
        // ADTS: twelve bits of one, the layer 0, a sampling rate that there is, and a frame longer than its header.
        if head[1] & 0xF6 == 0xF0, (head[2] >> 2) & 0xF < 13 {
            let length = Int(head[3] & 3) << 11 | Int(head[4]) << 3 | Int(head[5]) >> 5
            guard length > 7 else { return nil }
            return follows(at: length, in: head) { $0 == 0xFF && $1 & 0xF6 == 0xF0 } ? "audio/aac" : nil
        }
        guard let length = MPEGFrame.length(head) else { return nil }
        return follows(at: length, in: head) { $0 == 0xFF && $1 & 0xE0 == 0xE0 } ? "audio/mpeg" : nil
    }

    /// Whether the next frame begins where the first one ends: the mark of one alone is twelve bits.
    private static func follows(at index: Int, in head: [UInt8], _ isFrame: (UInt8, UInt8) -> Bool) -> Bool {
        guard index + 1 < head.count else { return false }
        return isFrame(head[index], head[index + 1])
    }

    private static func has(_ mark: String, at index: Int, _ head: [UInt8]) -> Bool {
        head.dropFirst(index).starts(with: mark.utf8)
    }

    /// A number with its highest byte first.
    private static func number(_ head: [UInt8], at index: Int, bytes: Int) -> Int? {
        guard head.count >= index + bytes else { return nil }
        return head[index..<(index + bytes)].reduce(0) { $0 << 8 | Int($1) }
    }
}
