import Foundation
import Glibc
import Scoring
import Subprocess
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// What a process that reads documents may still do. Each attempt is also made by a process that is free, so that a
/// test shows what the confinement refuses and not what would not work anyway.
struct WorkerConfinementTests {
    private let folder: TemporaryFolder
    private let file: String

    init() throws {
        folder = try TemporaryFolder()
        file = try folder.write("a", "text").string
    }

    @Test("What only an attacker asks for ends the process", arguments: ["internet", "internet6", "kill"])
    func deadly(name: String) async throws {
        #expect(try await Probe.attempt(name) == .killed(SIGSYS))
        #expect(try await Probe.attempt(name, isFree: true) == .said(0))
    }

    @Test("Programs can't be run, neither in its place nor beside it", arguments: ["execute", "spawn"])
    func programs(name: String) async throws {
        #expect(try await Probe.attempt(name, "/bin/true") == .killed(SIGSYS))
        #expect(try await Probe.attempt(name, "/bin/true", isFree: true) == .said(name == "spawn" ? 0 : -1))
    }

    @Test(
        "What a library may try in good faith is refused",
        arguments: ["local", "thread", "code", "raise-limits"])
    func refused(name: String) async throws {
        #expect(try await Probe.attempt(name) == .said(EPERM))
        #expect(try await Probe.attempt(name, isFree: true) == .said(0))
    }

    @Test("No file is written, made, cut or deleted", arguments: ["write", "truncate", "delete"])
    func files(name: String) async throws {
        let confined = try await Probe.attempt(name, file)
        #expect(confined == .said(EPERM))
        #expect(try folder.text("a") == "text")
        #expect(try await Probe.attempt(name, file, isFree: true) == .said(0))
    }

    @Test("No new file appears")
    func newFile() async throws {
        let path = folder.path.appending("new").string
        #expect(try await Probe.attempt("create", path) == .said(EPERM))
        #expect(try folder.names() == ["a"])
        #expect(try await Probe.attempt("create", path, isFree: true) == .said(0))
    }

    @Test(
        "Files outside the folders of tables and fonts can't be read",
        .enabled(if: FolderAccess.isAvailable, "the kernel has no Landlock (Linux 5.13 and newer)"))
    func reading() async throws {
        for path in ["/etc/passwd", "/proc/self/environ", file] {
            #expect(try await Probe.attempt("read", path) == .said(EACCES))
            #expect(try await Probe.attempt("read", path, isFree: true) == .said(0))
        }
    }

    @Test("The tables of encodings that poppler opens late can be read")
    func tables() async throws {
        #expect(try await Probe.attempt("read", "/usr/share/poppler/cidToUnicode/Adobe-Japan1") == .said(0))
    }

    @Test("A process that takes more memory than it may says so and leaves")
    func memory() async throws {
        #expect(try await Probe.attempt("memory") == .left(MemoryExhaustion.status))
    }

    @Test("The process that reads documents is confined before the first one comes")
    func worker() async throws {
        let setup = WorkerSetup(product: .text, asOf: .epoch)
        _ = try await Subprocess.run(
            .path(ScreenProcess.binary), arguments: ["worker"], input: .inputWriter, output: .sequence,
            error: .discarded
        ) { execution in
            _ = try await execution.standardInputWriter.write(Frame.encode(setup.encoded()))
            // It answers when it is ready.
            for try await _ in execution.standardOutput { break }
            let process = "/proc/\(execution.processIdentifier.value)"
            let status = try WorkerConfinementTests.fields(of: "\(process)/status")
            #expect(status["Seccomp"] == "2")
            #expect(status["NoNewPrivs"] == "1")
            #expect(status["Threads"] == "1")
            let limits = try String(contentsOfFile: "\(process)/limits", encoding: .utf8).split(separator: "\n")
            for (name, value) in [
                ("Max data size", String(384 << 20)), ("Max file size", "0"), ("Max core file size", "0"),
                ("Max processes", "0"), ("Max open files", "64"), ("Max cpu time", "100000"),
            ] {
                let line = try #require(limits.first { $0.hasPrefix(name) })
                #expect(line.dropFirst(26).split(separator: " ").first.map(String.init) == value, "\(line)")
            }
            // Only the superuser sees the descriptors of a process that has shut itself in.
            if geteuid() == 0 {
                let folder = "\(process)/fd"
                let open = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                let targets = try open.map {
                    try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
                }
                #expect(open == ["0", "1", "2", "3"])
                #expect(targets.allSatisfy { $0.hasPrefix("pipe:") || $0 == "/dev/null" }, "\(targets)")
            }
            try await execution.standardInputWriter.finish()
        }
    }

    private static func fields(of file: String) throws -> [String: String] {
        var fields: [String: String] = [:]
        for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        return fields
    }
}
