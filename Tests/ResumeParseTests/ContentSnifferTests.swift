import ResumeParse
import TestSupport
import Testing

@Suite("Telling files by their content")
struct ContentSnifferTests {
    private static func compound(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
            + stream.utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 64)
    }

    private static func zip(_ names: [String]) -> [UInt8] {
        var zip = ZIPWriter()
        for name in names { zip.store(name, Array("x".utf8)) }
        return zip.bytes()
    }

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static let others: [(bytes: [UInt8], kind: String)] = [
        (compound("WordDocument"), "a Word 97-2003 document (.doc)"),
        (compound("Workbook"), "an Excel 97-2003 workbook"),
        (compound("PowerPoint Document"), "a PowerPoint 97-2003 presentation"),
        (compound("Other"), "an Office 97-2003 document"),
        (text("{\\rtf1\\ansi Jane}"), "a rich text (RTF) document"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"), ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
        (text("RIFF1234WEBPVP8 "), "a WebP image"),
        (text("\u{0}\u{0}\u{0}\u{18}ftypheic"), "a HEIF image or a video"),
        (text(" \n<!DOCTYPE html><p>Jane"), "a web page (HTML)"),
        (text("<?xml version=\"1.0\"?><a/>"), "an XML file"),
        (text("%!PS-Adobe-3.0"), "a PostScript document"), ([0x1F, 0x8B, 8, 0], "a gzip archive"),
        (zip(["mimetype", "content.xml"]), "an OpenDocument file"),
        (zip(["xl/workbook.xml"]), "an Excel workbook"),
        (zip(["ppt/presentation.xml"]), "a PowerPoint presentation"),
        (zip(["Index/Document.iwa"]), "an Apple Pages document"),
        ([0x01, 0x00, 0x02, 0xFE, 0x80], "binary data of an unknown kind"),
    ]

    @Test("What is not read is refused with what it looks like", arguments: others)
    func unsupported(bytes: [UInt8], kind: String) {
        let error = #expect(throws: ReadError.self) { try DocumentReader().read(bytes) }
        #expect(error == ReadError(.unsupportedType, "the file is \(kind); send it as PDF or DOCX"))
    }

    @Test("An archive of anything else is refused")
    func archive() {
        let error = #expect(throws: ReadError.self) { try DocumentReader().read(Self.zip(["resume.pdf"])) }
        #expect(
            error?.message
                == "the file is a ZIP archive without a text document; send the resume itself as PDF or DOCX")
    }

    @Test("A workbook is no text document, though its parts are linked the same way")
    func workbook() {
        var builder = DOCXBuilder("")
        builder.mainPart = "xl/workbook.xml"
        let error = #expect(throws: ReadError.self) { try DocumentReader().read(builder.bytes()) }
        #expect(error?.message == "the file is an Excel workbook; send it as PDF or DOCX")
    }

    @Test("Files with a password are encrypted")
    func encrypted() {
        let office = #expect(throws: ReadError.self) { try DocumentReader().read(Self.compound("EncryptedPackage")) }
        #expect(office == ReadError(.encrypted, "the file is protected by a password; send it without one"))
        var zip = ZIPWriter()
        zip.store("word/document.xml", Array("secret".utf8), bits: 1)
        let archive = #expect(throws: ReadError.self) { try DocumentReader().read(zip.bytes()) }
        #expect(archive == ReadError(.encrypted, "the file is encrypted; send it without a password"))
    }

    @Test("No bytes are empty")
    func empty() {
        let error = #expect(throws: ReadError.self) { try DocumentReader().read([]) }
        #expect(error == ReadError(.empty, "the file has no bytes; send it again"))
    }

    @Test("A PDF may start late, and text may speak of PDF")
    func pdf() throws {
        let broken = Array(repeating: UInt8(ascii: " "), count: 900) + Array("%PDF-1.4\n".utf8)
        let error = #expect(throws: ReadError.self) { try DocumentReader().read(broken) }
        #expect(error?.code == .corrupt)
        #expect(try DocumentReader().read(Array("I write PDF tools".utf8)).mediaType == .plainText)
    }

    @Test("DOCX is told by its content")
    func docx() throws {
        #expect(try DocumentReader().read(DOCXBuilder(DOCXBuilder.p("x")).bytes()).mediaType == .docx)
    }
}
