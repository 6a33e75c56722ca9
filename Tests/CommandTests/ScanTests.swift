import Foundation
import ScreenEngine
import SystemPackage
import TestSupport
import Testing

/// Pages whose text is only a picture. The fixtures are Ann Example's resume, scanned.
@Suite(.enabled(if: OutsideTools.installed().tesseract != nil, "tesseract-ocr is not installed"))
struct ScanTests {
    private let sample: SampleResumes

    init() throws {
        sample = try SampleResumes()
        for fixture in ScanTests.scans { try sample.add(fixture, as: "scans/\(fixture)") }
    }

    private static let scans = ["scan.pdf", "scan.png", "scan.tif", "turned.png"]
    private static let text = """
        Ann Example
        ann@example.com | +44 20 7946 0000
        EXPERIENCE
        Warehouse Supervisor, Example Depots
        """

    private struct Record: Decodable {
        struct Flag: Decodable, Equatable {
            var code: String
            var page: Int?
            var message: String
        }

        var overall_score: String?
        var flags: [Flag]?
    }

    private func records(_ result: ScreenProcess.Result) throws -> [Record] {
        try result.lines.map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
    }

    @Test("A scan is read, whatever its format and however it lies", arguments: scans)
    func read(scan: String) async throws {
        let result = try await sample.screen("parse", "--format", "text", "scans/\(scan)")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(ScanTests.text), "\(result.output)")
    }

    @Test("A scan that was read is flagged, and scores by what it says")
    func flagged() async throws {
        let record = try #require(try records(try await sample.score("scans/scan.png", "--format", "jsonl")).first)
        let message = "page 1 was read by optical character recognition; words may be wrong"
        #expect(record.flags == [Record.Flag(code: "ocr", page: 1, message: message)])
        #expect(try #require(Double(record.overall_score ?? "")) > 1)
    }

    @Test("--ocr never leaves scans unread, flagged, and without a score of their own", arguments: scans)
    func never(scan: String) async throws {
        let result = try await sample.score("scans/\(scan)", "--format", "jsonl", "--ocr", "never")
        let record = try #require(try records(result).first)
        let message = "page 1 is a picture without text; --ocr never keeps it from being read"
        #expect(result.status == 0)
        #expect(record.flags == [Record.Flag(code: "needs_ocr", page: 1, message: message)])
        #expect(record.overall_score == "0.00")
    }

    @Test("Without Tesseract a scan is flagged with what to install")
    func missing() async throws {
        let result = try await ScreenProcess.shell(
            "PATH=/nowhere $SCREEN score --job job.json --format jsonl scans/scan.pdf", in: sample.folder.path)
        let message = "page 1 is a picture without text; install tesseract-ocr to have it read"
        #expect(try records(result).first?.flags == [Record.Flag(code: "needs_ocr", page: 1, message: message)])
    }

    @Test("A DOCX that holds nothing but a scan is read too")
    func document() async throws {
        let picture = try Data(contentsOf: URL(filePath: sample.folder.path.appending("scans/scan.png").string))
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
        var zip = ZIPWriter()
        func store(_ path: String, _ text: String) { zip.store(path, Array("<?xml version=\"1.0\"?>\(text)".utf8)) }
        store(
            "_rels/.rels",
            "<Relationships \(package)><Relationship Id=\"m\" Type=\"\(type)/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>")
        store(
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/>"
                + "</w:body></w:document>")
        store(
            "word/_rels/document.xml.rels",
            "<Relationships \(package)><Relationship Id=\"p\" Type=\"\(type)/image\" Target=\"media/a.png\"/>"
                + "</Relationships>")
        zip.store("word/media/a.png", [UInt8](picture))
        try sample.folder.write("scans/scan.docx", zip.bytes())
        let result = try await sample.screen("parse", "--format", "text", "scans/scan.docx")
        #expect(result.output.hasPrefix(ScanTests.text), "\(result.output)")
        let unread = try await sample.score("scans/scan.docx", "--format", "jsonl", "--ocr", "never")
        #expect(try records(unread).first?.flags?.map(\.code) == ["needs_ocr"])
    }

    @Test("One worker and three give the same bytes for scans among other files")
    func sameBytes() async throws {
        var outputs: Set<String> = []
        for workers in ["1", "3"] {
            let result = try await sample.score("in", "scans", "--format", "jsonl", "--workers", workers)
            #expect(result.status == 0)
            #expect(result.lines.count == 7)
            outputs.insert(result.output)
        }
        #expect(outputs.count == 1)
    }
}
