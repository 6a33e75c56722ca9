/// Tells what a file is by its content, never by its name: files named .pdf are DOCX often enough.
struct ContentSniffer: Sendable {
    /// What a file is. Which kind of package a ZIP archive holds is told when it is opened.
    enum Kind: Sendable, Equatable {
        case pdf
        case zip
        case image(MediaType)
        case plainText(TextEncoding)
    }

    /// `%PDF-` may stand anywhere in so many bytes (ISO 32000-1, annex H, 3.4.1).
    private static let pdfWindow = 1024
    /// Markup and word processors' own formats say so at their start, at most so many bytes after blanks.
    private static let markupWindow = 256

    /// Makes a sniffer.
    init() {}

    /// What the bytes are. Throws `unsupportedType` with what they look like, `encrypted` or `empty`.
    func kind(of bytes: [UInt8]) throws(ReadError) -> Kind {
        if bytes.isEmpty { throw ReadError(.empty, "the file has no bytes; send it again") }
        if Self.starts(bytes, with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
        if Self.find("%PDF-", in: bytes.prefix(Self.pdfWindow)) { return .pdf }
        if Self.starts(bytes, with: Self.compoundFile) { throw Self.compoundFileError(bytes) }
        if let type = Self.imageType(bytes) { return .image(type) }
        for (start, kind) in Self.signatures where Self.starts(bytes, with: start) { throw Self.unsupported(kind) }
        if let kind = Self.containerKind(bytes) { throw Self.unsupported(kind) }
        guard let encoding = TextEncoding(of: bytes) else { throw Self.unsupported("binary data of an unknown kind") }
        if let kind = Self.markupKind(bytes, encoding) { throw Self.unsupported(kind) }
        return .plainText(encoding)
    }

    /// What a file is that an outside program can turn into a format that is read; `nil` for any other.
    func convertible(_ bytes: [UInt8]) -> MediaType? {
        if Self.starts(bytes, with: Self.compoundFile) {
            let isWord = Self.find("WordDocument".utf8.flatMap { [$0, 0] }, in: bytes[...])
            return isWord && !Self.find("EncryptedPackage".utf8.flatMap { [$0, 0] }, in: bytes[...]) ? .doc : nil
        }
        if Self.starts(bytes, with: [0x50, 0x4B, 0x03, 0x04]) {
            // The first entry says what an OpenDocument package holds, unpacked (ODF 1.3, part 2, 3.3); templates too.
            return Self.find("mimetype" + MediaType.odt.rawValue, in: bytes.prefix(Self.markupWindow)) ? .odt : nil
        }
        guard let encoding = TextEncoding(of: bytes) else {
            return Self.starts(bytes, with: Array("{\\rtf".utf8)) ? .rtf : nil
        }
        return switch Self.markupKind(bytes, encoding) {
        case Self.richText: .rtf
        case Self.webPage: .html
        default: nil
        }
    }

    private static let richText = "a rich text (RTF) document"
    private static let webPage = "a web page (HTML)"

    private static func imageType(_ bytes: [UInt8]) -> MediaType? {
        guard ImageSize.pixels(of: bytes) != nil else { return nil }
        return switch bytes[0] {
        case 0x89: .png
        case 0xFF: .jpeg
        default: .tiff
        }
    }

    private static func unsupported(_ kind: String) -> ReadError {
        ReadError(.unsupportedType, "the file is \(kind); send it as PDF or DOCX")
    }

    /// The start of an OLE2 compound file.
    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static let signatures: [(start: [UInt8], kind: String)] = [
        (Array("{\\rtf".utf8), richText),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"), ([0x4D, 0x5A], "a program"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"), ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        ([0xFF, 0x57, 0x50, 0x43], "a WordPerfect document"), (Array("%!PS".utf8), "a PostScript document"),
        ([0x1F, 0x8B], "a gzip archive"), (Array("Rar!".utf8), "a RAR archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"), ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0xDB, 0xA5, 0x2D, 0x00], "a Word 2 document"), (Array("MIME-Version:".utf8), "a web archive"),
        (Array("SQLite format 3".utf8), "a database"),
    ]

    /// A Word document of before 2007, or one of today's with a password.
    private static func compoundFileError(_ bytes: [UInt8]) -> ReadError {
        func has(_ stream: String) -> Bool { find(stream.utf8.flatMap { [$0, 0] }, in: bytes[...]) }
        if has("EncryptedPackage") {
            return ReadError(.encrypted, "the file is protected by a password; send it without one")
        }
        if has("WordDocument") { return unsupported("a Word 97-2003 document (.doc)") }
        if has("Workbook") { return unsupported("an Excel 97-2003 workbook") }
        if has("PowerPoint Document") { return unsupported("a PowerPoint 97-2003 presentation") }
        if has("__properties_version1.0") { return unsupported("an Outlook message") }
        return unsupported("an Office 97-2003 document")
    }

    private static func containerKind(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 12 else { return nil }
        if bytes[4..<8].elementsEqual("ftyp".utf8) { return "a HEIF image or a video" }
        if bytes[0..<4].elementsEqual("RIFF".utf8) {
            return bytes[8..<12].elementsEqual("WEBP".utf8) ? "a WebP image" : "a sound or video"
        }
        return nil
    }

    private static func markupKind(_ bytes: [UInt8], _ encoding: TextEncoding) -> String? {
        var start = String.UnicodeScalarView()
        for scalar in encoding.decode(bytes.prefix(markupWindow))
        where !start.isEmpty || !scalar.isSpace {
            start.append(scalar)
        }
        let text = String(start).lowercased()
        if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") || text.hasPrefix("<head") {
            return webPage
        }
        if text.hasPrefix("<?xml") { return text.contains("<html") ? webPage : "an XML file" }
        if text.hasPrefix("{\\rtf") { return richText }
        if text.hasPrefix("\\documentclass") { return "a LaTeX source" }
        return nil
    }

    private static func starts(_ bytes: [UInt8], with start: [UInt8]) -> Bool {
        bytes.count >= start.count && bytes[..<start.count].elementsEqual(start)
    }

    private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool { find(Array(text.utf8), in: bytes) }

    private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= needle.count, let first = needle.first else { return false }
        for position in bytes.startIndex...bytes.endIndex - needle.count
        where bytes[position] == first && bytes[position..<position + needle.count].elementsEqual(needle) {
            return true
        }
        return false
    }
}
