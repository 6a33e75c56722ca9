import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct InputCollectorTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The files under paths of the folder, without the folder's own path.
    private func found(_ names: String...) throws -> [String] {
        let prefix = folder.path.string + "/"
        return try InputCollector.files(under: names.map { folder.path.appending($0) }).map { file in
            String(file.string.dropFirst(prefix.count))
        }
    }

    @Test("A folder gives its files at any depth, sorted by the bytes of their paths")
    func order() throws {
        for name in ["in/b.pdf", "in/a/z.pdf", "in/a.pdf", "in/a-b.pdf", "in/B.pdf", "in/é.pdf", "in/a/sub/y.pdf"] {
            try folder.write(name, "x")
        }
        let files = try found("in")
        #expect(
            files == [
                "in/B.pdf", "in/a-b.pdf", "in/a.pdf", "in/a/sub/y.pdf", "in/a/z.pdf", "in/b.pdf", "in/é.pdf",
            ])
        #expect(files == files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test("Paths keep the order in which they are given")
    func given() throws {
        for name in ["b.pdf", "a.pdf", "in/c.pdf"] { try folder.write(name, "x") }
        #expect(try found("b.pdf", "in", "a.pdf") == ["b.pdf", "in/c.pdf", "a.pdf"])
    }

    @Test("Hidden files and folders are passed over, unless they are named")
    func hidden() throws {
        for name in ["in/.hidden.pdf", "in/.git/a.pdf", "in/a.pdf"] { try folder.write(name, "x") }
        #expect(try found("in") == ["in/a.pdf"])
        #expect(try found("in/.hidden.pdf") == ["in/.hidden.pdf"])
    }

    @Test("A link counts where it leads to a file inside the folder, and nowhere else")
    func links() throws {
        try folder.write("in/a.pdf", "x")
        try folder.write("out/secret.pdf", "x")
        try folder.write("inside-but-longer/b.pdf", "x")
        try folder.link("in/good.pdf", to: "a.pdf")
        try folder.link("in/outside.pdf", to: "../out/secret.pdf")
        try folder.link("in/sibling.pdf", to: "../inside-but-longer/b.pdf")
        try folder.link("in/folder", to: "../out")
        try folder.link("in/loop", to: ".")
        try folder.link("in/broken.pdf", to: "nowhere")
        #expect(try found("in") == ["in/a.pdf", "in/good.pdf"])
    }

    @Test("A link that the user names is followed wherever it leads")
    func namedLink() throws {
        try folder.write("out/a.pdf", "x")
        try folder.link("link", to: "out")
        #expect(try found("link") == ["link/a.pdf"])
    }

    @Test("Only regular files count")
    func special() throws {
        try folder.write("in/a.pdf", "x")
        let pipe = folder.path.appending("in/pipe.pdf").string
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(try found("in") == ["in/a.pdf"])
    }

    @Test("A name that is not UTF-8 keeps its bytes, and shows U+FFFD")
    func notUTF8() throws {
        let bytes = Array(folder.path.string.utf8) + Array("/caf".utf8) + [0xE9] + Array(".pdf".utf8)
        let path = (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            FilePath(platformString: buffer.baseAddress!)
        }
        let descriptor = try FileDescriptor.open(
            path, .writeOnly, options: .create, permissions: .ownerReadWrite)
        try descriptor.close()
        let files = try InputCollector.files(under: [folder.path])
        #expect(files.map(\.bytes) == [bytes])
        let name = DocumentName(path: files[0])
        #expect(name.file == folder.path.string + "/caf\u{FFFD}.pdf")
        #expect(name.fileBase64 == Base64.encode(bytes))
        #expect(try InputDocument(path: files[0]).load().isEmpty)
    }

    @Test("A name that is UTF-8 needs no base64")
    func isUTF8() { #expect(DocumentName(path: "in/é.pdf").fileBase64 == nil) }

    @Test("A path that does not exist is named")
    func missing() throws {
        try folder.write("a.pdf", "x")
        let missing = folder.path.appending("none").string
        #expect(throws: ScreeningError(.noInput, "\(missing): No such file or directory")) {
            try found("a.pdf", "none")
        }
    }

    @Test("A folder that can't be read stands for itself", .enabled(if: geteuid() != 0, "root may read everything"))
    func unreadable() throws {
        try folder.write("in/closed/a.pdf", "x")
        try folder.write("in/b.pdf", "x")
        try folder.setPermissions(0, of: "in/closed")
        defer { try? folder.setPermissions(0o700, of: "in/closed") }
        #expect(try found("in") == ["in/b.pdf", "in/closed"])
    }
}
