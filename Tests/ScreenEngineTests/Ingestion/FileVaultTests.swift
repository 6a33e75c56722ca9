import Foundation
import NIOCore
import NIOPosix
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct FileVaultTests {
    private let temporary: TemporaryFolder
    private let vault: FileVault

    init() async throws {
        temporary = try TemporaryFolder()
        vault = FileVault(folder: temporary.path.appending("media"), threads: .singleton)
        try await vault.prepare()
    }

    private func stream(_ pieces: [String]) -> AsyncThrowingStream<ByteBuffer, any Error> {
        AsyncThrowingStream { continuation in
            for piece in pieces { continuation.yield(ByteBuffer(string: piece)) }
            continuation.finish()
        }
    }

    /// The files in the vault by their path in it, with their permissions.
    private func files() throws -> [String: Int] {
        let root = URL(filePath: vault.folder.string).resolvingSymlinksInPath()
        var found: [String: Int] = [:]
        for case let url as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) ?? .init() {
            let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
            let name = String(url.resolvingSymlinksInPath().path.dropFirst(root.path.count + 1))
            found[name] = (attributes[.posixPermissions] as? Int) ?? 0
        }
        return found
    }

    private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test("What was placed by an upload that its process left is told of before the upload goes, until somebody takes note")
    func abandoned() async throws {
        struct Failure: Error {}
        let folder = try TemporaryFolder()
        let vault = FileVault(folder: folder.path.appending("media"), threads: .singleton)
        // The SHA-256 of the eleven bytes.
        let hash = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"
        try folder.write("media/incoming/left", "hello world")
        try folder.write("media/incoming/never-placed", "hello")
        try folder.write("media/resumes/7/b9/\(hash)", "hello world")
        await #expect(throws: Failure.self) {
            try await vault.prepare { (_: [PlacedFile]) async throws in throw Failure() }
        }
        #expect(try folder.size("media/incoming/left") == 11)
        let told = Told()
        try await vault.prepare { await told.take($0) }
        #expect(await told.files == [PlacedFile(organisation: 7, sha256: hash)])
        let left = try FileVault.names(in: vault.incoming)
        #expect(left.isEmpty)
        #expect(FileVault.size(of: vault.path(organisation: 7, sha256: hash)) == 11)
    }

    private actor Told {
        var files: [PlacedFile] = []
        func take(_ more: [PlacedFile]) { files += more }
    }

    @Test("A file stands under its hash, and only its user can read it")
    func keep() async throws {
        let upload = try await vault.keep(stream(["a", "", "bc"]), organisation: 7, limit: 3)
        #expect(upload.sha256 == FileVaultTests.abc)
        #expect(upload.size == 3)
        try upload.place()
        await upload.discard()
        #expect(
            try files() == [
                "incoming": 0o700, "resumes": 0o700, "resumes/7": 0o700, "resumes/7/ba": 0o700,
                "resumes/7/ba/\(FileVaultTests.abc)": 0o600,
            ])
        let path = vault.path(organisation: 7, sha256: FileVaultTests.abc)
        #expect(try String(contentsOfFile: path.string, encoding: .utf8) == "abc")
    }

    @Test("The same content twice is one file, and another organisation's is its own")
    func twice() async throws {
        for organisation in [1, 1, 2] {
            let upload = try await vault.keep(stream(["abc"]), organisation: organisation, limit: 10)
            try upload.place()
            try upload.place()
            await upload.discard()
        }
        #expect(try files().keys.filter { $0.hasSuffix(FileVaultTests.abc) }.count == 2)
    }

    @Test("A file that was taken away meanwhile is placed again")
    func removedMeanwhile() async throws {
        let upload = try await vault.keep(stream(["abc"]), organisation: 1, limit: 10)
        try upload.place()
        try await vault.remove(organisation: 1, sha256: FileVaultTests.abc)
        try await vault.remove(organisation: 1, sha256: FileVaultTests.abc)
        try upload.place()
        await upload.discard()
        #expect(try files().keys.contains("resumes/1/ba/\(FileVaultTests.abc)"))
    }

    @Test("A file that lost bytes on disk is written again")
    func damaged() async throws {
        let first = try await vault.keep(stream(["abc"]), organisation: 1, limit: 10)
        try first.place()
        await first.discard()
        let path = vault.path(organisation: 1, sha256: FileVaultTests.abc)
        try Data().write(to: URL(filePath: path.string))
        let second = try await vault.keep(stream(["abc"]), organisation: 1, limit: 10)
        try second.place()
        await second.discard()
        #expect(try String(contentsOfFile: path.string, encoding: .utf8) == "abc")
    }

    @Test("Too much is refused as soon as it is too much, and leaves nothing")
    func tooLarge() async throws {
        let upload = try await vault.beginUpload(organisation: 1, limit: 4)
        try await upload.write(ByteBuffer(string: "abcd"))
        await #expect(throws: VaultError(.tooLarge, "the file is larger than 4 bytes")) {
            try await upload.write(ByteBuffer(string: "e"))
        }
        await upload.discard()
        await #expect(throws: VaultError.self) { try await vault.keep(stream(["abc", "de"]), organisation: 1, limit: 4) }
        #expect(try files().keys.sorted() == ["incoming"])
    }

    @Test("Nothing is refused, and leaves nothing")
    func empty() async throws {
        await #expect(throws: VaultError(.empty, "the file is empty")) {
            try await vault.keep(stream(["", ""]), organisation: 1, limit: 4)
        }
        #expect(try files().keys.sorted() == ["incoming"])
    }

    @Test("A client that goes away leaves nothing")
    func brokenStream() async throws {
        struct Gone: Error {}
        let stream = AsyncThrowingStream<ByteBuffer, any Error> { continuation in
            continuation.yield(ByteBuffer(string: "abc"))
            continuation.finish(throwing: Gone())
        }
        await #expect(throws: Gone.self) { try await vault.keep(stream, organisation: 1, limit: 4) }
        #expect(try files().keys.sorted() == ["incoming"])
    }

    @Test("What a crash left goes at the next start, what is being written stays")
    func sweep() async throws {
        try temporary.write("media/incoming/leftover", "abc")
        let upload = try await vault.beginUpload(organisation: 1, limit: 10)
        try await vault.prepare()
        #expect(try temporary.names() == ["media"])
        let names = try files().keys.filter { $0.hasPrefix("incoming/") }
        #expect(names.count == 1 && !names.contains("incoming/leftover"))
        try await upload.write(ByteBuffer(string: "abc"))
        try await upload.finish()
        try upload.place()
        await upload.discard()
        #expect(try files().keys.contains("resumes/1/ba/\(FileVaultTests.abc)"))
    }

    @Test("Large files go through in small memory and are hashed whole")
    func large() async throws {
        let upload = try await vault.beginUpload(organisation: 1, limit: 1 << 22)
        for _ in 0..<64 { try await upload.write(ByteBuffer(repeating: 0, count: 1 << 16)) }
        try await upload.finish()
        #expect(upload.sha256 == "bb9f8df61474d25e71fa00722318cd387396ca1736605e1248821cc0de3d3af8")
        try upload.place()
        await upload.discard()
        #expect(FileVault.size(of: vault.path(organisation: 1, sha256: upload.sha256)) == 1 << 22)
    }
}
