import Foundation
import ResumeParse
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// Documents that outside programs work on before they are read: the programs are stand-ins, the launcher is real.
struct PreparationTests {
    private let tools: StandInTools

    init() throws { tools = try StandInTools() }

    @Test("A page's picture goes to Tesseract, and its words come back with the document", arguments: [1, 3])
    func recognised(workers: Int) async throws {
        let records = try await FakeWorker().records(
            of: ["a", "scan", "b", "scan2", "c"], workers: workers, tools: tools.tesseract("echo \"<$(cat)>\""))
        #expect(records.count == 5 && records[0] == "a" && records[2] == "b" && records[4] == "c")
        #expect(try [records[1], records[3]].map(words) == ["<sca>\n", "<sca>\n"])
    }

    @Test(
        "A page that can't be recognised says why, and the document is read without it",
        arguments: ["exit 3", "kill -SEGV $$"])
    func notRecognised(line: String) async throws {
        let records = try await FakeWorker().records(
            of: ["scan", "b"], tools: tools.tesseract(line))
        #expect(records.count == 2 && records[1] == "b")
        #expect(records[0].contains(#""failure":"page 1 is a picture that tesseract could not read""#))
    }

    @Test(
        "Recognising a page ends with its time, whether that is used or slept away, and whatever signals are caught",
        arguments: ["exec sleep 1000", "while :; do :; done", "trap '' XCPU; while :; do :; done"])
    func recognisedTooLong(line: String) async throws {
        // Of the program alone: a whole pool's documents would have the same second, which a busy machine may take.
        let recogniser = PageRecogniser(tools: try tools.tesseract(line), timeout: 1)
        let page = try await recogniser.recognise(PagePicture(page: 0, dotsPerInch: nil, bytes: [1]))
        #expect(page.failure == "page 1 is a picture, and recognising it takes more than the 1 s of --timeout")
    }

    @Test("What a program leaves running ends with it", .timeLimit(.minutes(15)))
    func leftovers() async throws {
        // The child would hold the pipe open, and the record back, longer than the test may take.
        let line = "sleep 9000 & echo words"
        let records = try await FakeWorker().records(of: ["scan"], tools: tools.tesseract(line))
        #expect(try records.map(words) == ["words\n"])
    }

    @Test("A document of another word processor is converted, and its record is about what it was")
    func converted() async throws {
        let line = #"for last; do :; done; mkdir out && printf 'converted-%s' "$(cat "$last")" > out/in.docx"#
        let records = try await FakeWorker().records(of: ["a", "rich1", "b"], tools: tools.office(line))
        #expect(records[0] == "a" && records[2] == "b")
        #expect(records[1].hasPrefix("converted-rich1 "))
        #expect(records[1].contains(#""mediaType":"application\/rtf""#) && records[1].contains(#""sha256":"abc""#))
    }

    @Test("LibreOffice is started again where it has only set itself up")
    func restarted() async throws {
        let line = "test -e once || { touch once; exit 81; }; mkdir out && printf converted > out/in.docx"
        let records = try await FakeWorker().records(of: ["rich"], tools: tools.office(line))
        #expect(records.first?.hasPrefix("converted") == true)
    }

    @Test(
        "A conversion that fails costs its own record",
        arguments: [
            (
                "exit 1",
                "corrupt: the file is a rich text (RTF) document that could not be converted; send it as PDF or DOCX"
            ),
            // A link is no result: it would be read with this process's rights.
            (
                "mkdir out && ln -s /etc/passwd out/in.docx",
                "corrupt: the file is a rich text (RTF) document that could not be converted; send it as PDF or DOCX"
            ),
        ])
    func notConverted(line: String, message: String) async throws {
        let records = try await FakeWorker().records(
            of: ["rich", "b"], tools: tools.office(line))
        #expect(records == [message, "b"])
    }

    @Test("A conversion ends with its time")
    func convertedTooLong() async throws {
        let converter = DocumentConverter(tools: try tools.office("exec sleep 1000"), timeout: 1)
        let error = await #expect(throws: ReadError.self) { try await converter.convert([1], from: .rtf) }
        #expect(error?.code == .timeout)
        #expect(error?.message == "converting takes more than the 1 s that --timeout allows")
    }

    @Test("Without a converter the record says what to install")
    func nothingInstalled() async throws {
        let message =
            "unsupported_type: the file is a rich text (RTF) document; install libreoffice-writer-nogui to read it, "
            + "or send it as PDF or DOCX"
        #expect(try await FakeWorker().records(of: ["rich", "b"]) == [message, "b"])
    }

    @Test(
        "Outside programs have no network, no other place to write, and a home of their own",
        arguments: [
            ("touch /var/tmp/screen-test-file 2>/dev/null || echo no", "no"),
            (#"test "$HOME" = "$TMPDIR" && test "$HOME" = "$(pwd)" && touch "$HOME/x" && echo own"#, "own"),
            ("grep ^Seccomp: /proc/self/status | tr -d '\\t'", "Seccomp:2"),
            ("grep ^NoNewPrivs: /proc/self/status | tr -d '\\t'", "NoNewPrivs:1"),
            ("ulimit -c; ulimit -t", "0\n\(Patience.seconds)"),
            ("env | grep -c HOME=/root || true", "0"),
        ])
    func confined(line: String, answer: String) async throws {
        let records = try await FakeWorker().records(of: ["scan"], tools: tools.tesseract(line))
        #expect(try records.map(words) == [answer + "\n"])
    }

    /// The words that a stand-in of a worker says it got: a page's JSON without its braces.
    private func words(_ record: String) throws -> String? {
        try JSONDecoder().decode(RecognisedPage.self, from: Data("{\(record)}".utf8)).table
    }
}
