import Foundation
import NIOCore
import NIOPosix
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct FolderMediaStoreTests {
    private let temporary: TemporaryFolder
    private let store: FolderMediaStore
    private let checks: MediaStoreChecks

    init() throws {
        temporary = try TemporaryFolder()
        store = FolderMediaStore(
            folder: temporary.path.appending("media"), threads: .singleton,
            signature: UploadSignature(key: Array(repeating: 3, count: 32)))
        checks = MediaStoreChecks(store: store)
    }

    /// The regular files below the folder.
    private func files() throws -> [String] {
        let root = temporary.path.string
        return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).filter {
            (try? FileManager.default.attributesOfItem(atPath: "\(root)/\($0)")[.type]) as? FileAttributeType == .typeRegular
        }.sorted()
    }

    @Test("An object is written, found, read in part, replaced and deleted", arguments: [4, 1_000_003])
    func life(size: Int) async throws {
        try await checks.life(of: size)
        #expect(try files() == [])
    }

    @Test("Nothing is there of what is too large, empty or broken off")
    func failures() async throws {
        try await checks.failures()
        #expect(try files().count == 1)
    }

    @Test("Local files go in and come out")
    func localFiles() async throws {
        try await checks.files()
        withExtendedLifetime(temporary) {}
    }

    @Test("Objects that are written and deleted at the same time don't disturb each other")
    func concurrency() async throws {
        try await checks.concurrency()
        withExtendedLifetime(temporary) {}
    }

    @Test("Only the server's user can read a recording, whose folder goes with it")
    func permissions() async throws {
        let key = MediaStoreChecks.key()
        _ = try await store.write(key, mediaType: nil, limit: 9, from: MediaStoreChecks.body([[1]]))
        #expect(try files() == ["media/\(key.text)"])
        #expect(try temporary.permissions("media/\(key.text)") == 0o600)
        for depth in 1...3 {
            #expect(try temporary.permissions("media/" + key.folders.prefix(depth).joined(separator: "/")) == 0o700)
        }
        try await store.delete(key)
        #expect(!FileManager.default.fileExists(atPath: temporary.path.appending("media/\(key.folders.joined(separator: "/"))").string))
        #expect(FileManager.default.fileExists(atPath: temporary.path.appending("media/answers/7").string))
    }

    @Test("A link is followed nowhere below the media folder", arguments: ["file", "secret", "organisation", "root", "arriving"])
    func links(place: String) async throws {
        let key = MediaStoreChecks.key()
        let names = key.text.split(separator: "/").map(String.init)
        try temporary.write("outside/\(names.dropFirst().joined(separator: "/"))", "outside")
        try temporary.write("outside/\(names.dropFirst(2).joined(separator: "/"))", "outside")
        try temporary.write("outside/\(names[3])", "outside")
        let before = try files()
        let outside = temporary.path.appending("outside").string
        switch place {
        case "file":
            try temporary.write("media/\(names[0...2].joined(separator: "/"))/other", "x")
            try temporary.link("media/\(key.text)", to: "\(outside)/\(names[3])")
        case "secret":
            try temporary.write("media/answers/7/other", "x")
            try temporary.link("media/answers/7/\(names[2])", to: "\(outside)")
        case "organisation":
            try temporary.write("media/answers/other", "x")
            try temporary.link("media/answers/7", to: outside)
        case "root":
            try temporary.write("media/other", "x")
            try temporary.link("media/answers", to: outside)
        default:
            try temporary.write("media/other", "x")
            try temporary.link("media/arriving", to: outside)
        }
        #expect(try await store.find(key) == nil)
        await #expect(throws: MediaError.notFound) { try await store.read(key, 0..<1) { _ in } }
        if place == "file" {
            // What has the name goes; where it led to stays.
            _ = try await store.write(key, mediaType: nil, limit: 9, from: MediaStoreChecks.body([[1]]))
            #expect(try await store.find(key)?.size == 1)
        } else {
            await #expect(throws: MediaError.self) {
                try await store.write(key, mediaType: nil, limit: 9, from: MediaStoreChecks.body([[1]]))
            }
            if place == "arriving" { await #expect(throws: MediaError.self) { try await store.removeLeftovers() } }
        }
        try? await store.delete(key)
        for file in before { #expect(try temporary.text(file) == "outside", "\(file)") }
        #expect(Set(try files()).isSuperset(of: before))
    }

    @Test("A pipe or a folder in an object's place is none, and holds up nobody")
    func noFile() async throws {
        let (pipe, folder) = (MediaStoreChecks.key(), MediaStoreChecks.key())
        try temporary.write("media/\(pipe.folders.joined(separator: "/"))/other", "x")
        #expect(mkfifo(temporary.path.appending("media/\(pipe.text)").string, 0o600) == 0)
        try temporary.write("media/\(folder.text)/other", "x")
        #expect(try await store.find(pipe) == nil)
        #expect(try await store.find(folder) == nil)
    }

    @Test("What a crash left goes, what is being written stays")
    func leftovers() async throws {
        try temporary.write("media/arriving/left", "half a recording")
        let key = MediaStoreChecks.key()
        let writer = try await store.begin(key, mediaType: nil, limit: 9)
        try await writer.write(ByteBuffer(bytes: [1, 2]))
        try await store.removeLeftovers()
        #expect(try files().count == 1)
        #expect(try await writer.finish().size == 2)
        #expect(try files() == ["media/\(key.text)"])
        try await store.removeLeftovers()
        #expect(try await store.find(key)?.size == 2)
    }

    @Test("A writer that nobody ends leaves nothing", .timeLimit(.minutes(15)))
    func forgotten() async throws {
        do {
            let writer = try await store.begin(MediaStoreChecks.key(), mediaType: nil, limit: 9)
            try await writer.write(ByteBuffer(bytes: [1, 2]))
        }
        // The thread that wrote may hold it a moment longer.
        while try !files().isEmpty { await Task.yield() }
    }

    @Test("A folder that can't be written is said to be so")
    func unwritable() async throws {
        try temporary.write("media", "no folder")
        await #expect(throws: MediaError.self) {
            _ = try await store.begin(MediaStoreChecks.key(), mediaType: nil, limit: 9)
        }
        await #expect(throws: MediaError.self) { _ = try await store.find(MediaStoreChecks.key()) }
    }

    @Test("A recording passes through with a piece of it in memory at a time")
    func backPressure() async throws {
        // Whoever writes waits until what came before is on disk: at no time is more than a chunk held.
        let writer = try await store.open(MediaStoreChecks.key(), limit: .max)
        let piece = ByteBuffer(repeating: 7, count: 64 << 10)
        for _ in 0..<256 {
            try await writer.write(piece)
            #expect(writer.held <= 512 << 10)
        }
        #expect(try await writer.finish().size == 16 << 20)
    }
}
