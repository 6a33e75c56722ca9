import Foundation
import ScreenEngine
import SystemPackage
import TestSupport
import Testing

/// Documents that are neither PDF nor DOCX, as LibreOffice or a reader of Word 97-2003 turns them into what is read.
struct OtherFormatTests {
    private let sample: SampleResumes

    init() throws {
        sample = try SampleResumes()
        try sample.folder.write("other/a.rtf", OtherFormatTests.richText)
        try sample.folder.write("other/a.html", OtherFormatTests.page)
        try sample.folder.write("other/a.odt", OtherFormatTests.openDocument)
        try sample.add("word-97.doc", as: "other/a.doc")
    }

    private static let lines = [
        "Ann Example", "ann@example.com | +44 20 7946 0000", "EXPERIENCE",
        "Warehouse Supervisor, Example Depots Ltd, Leeds", "January 2018 - December 2022",
    ]
    private static let richText =
        "{\\rtf1\\ansi " + lines.map { "\($0)\\par\n" }.joined() + "{\\v SECRETKEYWORD}\\par}"
    private static let page =
        "<html><head><link rel=\"stylesheet\" href=\"http://example.com/a.css\"></head><body>"
        + lines.map { "<p>\($0)</p>" }.joined() + "<img src=\"file:///etc/hostname\"></body></html>"
    private static let openDocument: [UInt8] = {
        var zip = ZIPWriter()
        zip.store("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        let office = "urn:oasis:names:tc:opendocument:xmlns"
        let content =
            "<office:document-content xmlns:office=\"\(office):office:1.0\" xmlns:text=\"\(office):text:1.0\" "
            + "office:version=\"1.2\"><office:body><office:text>"
            + lines.map { "<text:p>\($0)</text:p>" }.joined() + "</office:text></office:body></office:document-content>"
        zip.store("content.xml", Array(content.utf8))
        let manifest =
            "<manifest:manifest xmlns:manifest=\"\(office):manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" "
            + "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry "
            + "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
        zip.store("META-INF/manifest.xml", Array(manifest.utf8))
        return zip.bytes()
    }()

    private static let names = ["a.rtf", "a.html", "a.odt", "a.doc"]

    @Test(
        "Each is read as if it were DOCX", .enabled(if: OutsideTools.installed().office != nil, "no LibreOffice"),
        arguments: names)
    func converted(name: String) async throws {
        let result = try await sample.screen("parse", "--format", "text", "other/\(name)")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.hasPrefix(OtherFormatTests.lines.joined(separator: "\n")), "\(result.output)")
    }

    @Test(
        "A record names the type and the checksum of the file as it came",
        .enabled(if: OutsideTools.installed().office != nil, "no LibreOffice"))
    func origin() async throws {
        struct Parsed: Decodable {
            struct Meta: Decodable {
                var mediaType: String
                var sha256: String
            }
            var meta: Meta
        }
        let result = try await sample.screen("parse", "other/a.rtf")
        let meta = try JSONDecoder().decode(Parsed.self, from: Data(result.output.utf8)).meta
        #expect(meta.mediaType == "application/rtf")
        let sum = try await ScreenProcess.shell("sha256sum other/a.rtf", in: sample.folder.path)
        #expect(sum.output.hasPrefix(meta.sha256))
    }

    @Test(
        "Hidden text of rich text gives nothing, as hidden text of DOCX",
        .enabled(if: OutsideTools.installed().office != nil, "no LibreOffice"))
    func hidden() async throws {
        let result = try await sample.screen("parse", "--format", "text", "other/a.rtf")
        #expect(!result.output.contains("SECRETKEYWORD"))
    }

    @Test(
        "Word 97-2003 is read as plain text where there is a reader of that but no LibreOffice",
        .enabled(if: !OutsideTools.installed().wordReaders.isEmpty, "neither antiword nor catdoc"))
    func wordReader() async throws {
        let reader = try #require(OutsideTools.installed().wordReaders.first)
        try sample.folder.write("bin/.keep", "")
        try sample.folder.link("bin/\(reader.lastComponent?.string ?? "")", to: reader.string)
        let result = try await ScreenProcess.shell(
            "PATH=$PWD/bin $SCREEN parse --format text other/a.doc", in: sample.folder.path)
        #expect(result.status == 0, "\(result.errors)")
        let words = result.output.split(whereSeparator: \.isWhitespace)
        #expect(words.starts(with: ["Ann", "Example", "ann@example.com"]))
    }

    @Test("Without a converter each says what to install", arguments: names)
    func nothingInstalled(name: String) async throws {
        let result = try await ScreenProcess.shell(
            "PATH=/nowhere $SCREEN parse other/\(name)", in: sample.folder.path)
        #expect(result.status == 2)
        #expect(result.output.contains(#""code":"unsupported_type","message":"the file is "#))
        #expect(result.output.contains("; install libreoffice-writer-nogui"))
        #expect(result.output.contains(" to read it, or send it as PDF or DOCX"))
    }
}
