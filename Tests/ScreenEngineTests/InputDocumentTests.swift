import Glibc
import ResumeParse
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct InputDocumentTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("A file gives its bytes")
    func bytes() throws {
        let content = [UInt8](repeating: 7, count: 200_000)
        #expect(try InputDocument(path: try folder.write("a.pdf", content)).load() == content)
        #expect(try InputDocument(path: try folder.write("b.pdf", "")).load().isEmpty)
    }

    @Test("A folder, a pipe that nobody writes to and a missing file are unreadable")
    func noFile() throws {
        let pipe = folder.path.appending("pipe")
        #expect(mkfifo(pipe.string, 0o600) == 0)
        for path in [folder.path, pipe] {
            #expect(throws: ReadError(.unreadable, "it is not a regular file")) { try InputDocument(path: path).load() }
        }
        #expect(throws: ReadError(.unreadable, "the file can't be read: No such file or directory")) {
            try InputDocument(path: folder.path.appending("none")).load()
        }
    }

    @Test("A file beyond 64 MB is refused before it is read")
    func tooLarge() throws {
        let path = try folder.write("big.pdf", "")
        let file = try FileDescriptor.open(path, .writeOnly)
        // A file with a hole: large without taking room.
        #expect(ftruncate(file.rawValue, InputDocument.largestFile + 1) == 0)
        try file.close()
        let error = ReadError(.tooLarge, "the file is larger than 64 MB; export it with smaller pictures")
        #expect(throws: error) { try InputDocument(path: path).load() }
        let bytes = [UInt8](repeating: 0, count: InputDocument.largestFile + 1)
        #expect(throws: error) { try InputDocument(name: DocumentName(file: "x"), bytes: bytes).load() }
    }
}
