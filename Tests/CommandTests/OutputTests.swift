import Foundation
import SystemPackage
import TestSupport
import Testing

/// Where results go, and what happens where they can't.
struct OutputTests {
    private let sample: SampleResumes

    init() throws { sample = try SampleResumes() }

    @Test("--output writes what standard output would get, and nothing else into its folder")
    func file() async throws {
        let out = try TemporaryFolder()
        let shown = try await sample.score("in", "--format", "csv")
        let written = try await sample.score(
            "in", "--format", "csv", "--output", out.path.appending("list.csv").string)
        #expect(written.status == 0)
        #expect(written.output.isEmpty)
        #expect(try out.names() == ["list.csv"])
        #expect(try out.text("list.csv") == shown.output)
    }

    @Test("A file that is there is replaced with its permissions, and a link keeps leading to it")
    func replaced() async throws {
        let out = try TemporaryFolder()
        try out.write("list", "old")
        try out.setPermissions(0o640, of: "list")
        try out.link("link", to: "list")
        let result = try await sample.score("in", "--output", out.path.appending("link").string)
        #expect(result.status == 0)
        #expect(try out.names() == ["link", "list"])
        #expect(try out.text("list").hasPrefix("Warehouse supervisor"))
        let attributes = try FileManager.default.attributesOfItem(atPath: out.path.appending("list").string)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test("A run that fails leaves the old file and no draft")
    func failed() async throws {
        let out = try TemporaryFolder()
        try out.write("list", "old")
        let result = try await sample.score(
            "--input", "jsonl", "--unordered", "--output", out.path.appending("list").string,
            input: #"{"id": "1", "data_base64": "eA=="}"# + "\nx\n")
        #expect(result.status == 65)
        #expect(try out.names() == ["list"])
        #expect(try out.text("list") == "old")
    }

    @Test("An output that can't be is status 74 and leaves nothing")
    func unwritable() async throws {
        let missing = try await sample.score("in", "--output", "none/list")
        #expect(missing.status == 74)
        #expect(missing.errors == "screen: none/list: No such file or directory\n")
        let folder = try await sample.score("in", "--output", "in")
        #expect(folder.status == 74)
        #expect(folder.errors == "screen: in: Is a directory\n")
        #expect(try sample.folder.names() == ["in", "job.json"])
    }

    @Test("A folder that may not be written is status 74", .enabled(if: getuid() != 0, "root may write everywhere"))
    func forbidden() async throws {
        let out = try TemporaryFolder()
        try out.setPermissions(0o500, of: "")
        let path = out.path.appending("list").string
        let result = try await sample.score("in", "--output", path)
        #expect(result.status == 74)
        #expect(result.errors == "screen: \(path): Permission denied\n")
        #expect(try out.names().isEmpty)
    }

    @Test("A full device is status 74")
    func full() async throws {
        let result = try await ScreenProcess.shell("$SCREEN score in --job job.json > /dev/full", in: sample.folder.path)
        #expect(result.status == 74)
        #expect(result.errors == "screen: standard output: can't be written: No space left on device\n")
    }

    @Test("A closed standard output is status 74, and no other file gets what was meant for it")
    func closed() async throws {
        let result = try await ScreenProcess.shell("$SCREEN score in --job job.json >&-", in: sample.folder.path)
        #expect(result.status == 74)
        #expect(result.errors == "screen: standard output: can't be written: Bad file descriptor\n")
    }

    @Test("Closed standard input and standard error change nothing")
    func otherClosed() async throws {
        let result = try await ScreenProcess.shell(
            "$SCREEN score in --job job.json --format jsonl <&- 2>&-", in: sample.folder.path)
        #expect(result.status == 0)
        #expect(result.lines.count == 3)
    }

    @Test("A reader that leaves early ends the run with status 74 and without a word")
    func brokenPipe() async throws {
        let result = try await ScreenProcess.shell(
            """
            mkfifo pipe
            # The one who reads is there until the one who writes is, and gone before anything is written.
            exec 4<>pipe 5>pipe 4>&-
            $SCREEN score in in in --job job.json --unordered >&5
            echo $? >&2
            """, in: sample.folder.path)
        #expect(result.errors == "74\n")
    }

    @Test("A device is written, not replaced")
    func device() async throws {
        let result = try await sample.score("in", "--output", "/dev/null")
        #expect(result.status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    @Test("A name that is not UTF-8 is shown with U+FFFD and its bytes in base64")
    func notUTF8() async throws {
        let result = try await ScreenProcess.shell(
            #"cp in/cem.txt "$(printf 'caf\351.txt')" && $SCREEN score caf*.txt --job job.json --format jsonl"#,
            in: sample.folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("\"file\":\"caf\u{FFFD}.txt\",\"file_base64\":\"Y2Fm6S50eHQ=\","))
    }
}
