import NIOCore
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// What every media store has to do.
struct MediaStoreChecks {
    let store: any MediaStore

    static func key(_ name: String = "clip.mp4", organisation: Int = 7) -> MediaKey {
        MediaKey(organisation: organisation, fileName: name, random: .system)
    }

    /// A body in pieces.
    static func body(_ pieces: [[UInt8]]) -> AsyncThrowingStream<ByteBuffer, any Error> {
        AsyncThrowingStream { continuation in
            for piece in pieces { continuation.yield(ByteBuffer(bytes: piece)) }
            continuation.finish()
        }
    }

    /// Bytes that are the same in every run, no two parts of them alike.
    static func noise(_ count: Int) -> [UInt8] {
        var random = SeededRandom(seed: UInt64(count))
        var bytes = [UInt8](repeating: 0, count: count)
        for start in stride(from: 0, to: count, by: 8) {
            let word = random.next()
            for offset in 0..<min(8, count - start) { bytes[start + offset] = UInt8(truncatingIfNeeded: word >> (8 * offset)) }
        }
        return bytes
    }

    /// A part of an object.
    func read(_ key: MediaKey, _ range: Range<Int>) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await store.read(key, range) { bytes += $0.readableBytesView }
        return bytes
    }

    /// Writes, finds, reads in part, replaces and deletes an object.
    func life(of size: Int) async throws {
        let (key, bytes) = (Self.key(), Self.noise(size))
        #expect(try await store.find(key) == nil)
        let pieces = stride(from: 0, to: size, by: 100_000).map { Array(bytes[$0..<min($0 + 100_000, size)]) }
        let object = try await store.write(key, mediaType: "video/mp4", limit: size, from: Self.body(pieces))
        #expect(object.size == size)
        #expect(!object.entityTag.isEmpty && !object.entityTag.contains("\""))
        #expect(try await store.find(key) == object)
        #expect(try await read(key, 0..<size) == bytes)
        for range in [0..<1, (size - 1)..<size, (size / 3)..<(size / 2), 0..<0] {
            #expect(try await read(key, range) == Array(bytes[range]))
        }
        let other = try await store.write(key, mediaType: nil, limit: 10, from: Self.body([[1, 2], [], [3]]))
        #expect(other.size == 3 && other.entityTag != object.entityTag)
        #expect(try await read(key, 0..<3) == [1, 2, 3])
        try await store.delete(key)
        try await store.delete(key)
        #expect(try await store.find(key) == nil)
        await #expect(throws: MediaError.notFound) { try await read(key, 0..<1) }
    }

    /// Nothing of an object that is too large, empty or broken off is there.
    func failures() async throws {
        struct Gone: Error {}
        let key = Self.key()
        await #expect(throws: MediaError.tooLarge(4)) {
            try await store.write(key, mediaType: nil, limit: 4, from: Self.body([[1, 2, 3], [4, 5]]))
        }
        await #expect(throws: MediaError.empty) {
            try await store.write(key, mediaType: nil, limit: 4, from: Self.body([[], []]))
        }
        let broken = AsyncThrowingStream<ByteBuffer, any Error> { continuation in
            continuation.yield(ByteBuffer(bytes: [1]))
            continuation.finish(throwing: Gone())
        }
        await #expect(throws: Gone.self) { try await store.write(key, mediaType: nil, limit: 4, from: broken) }
        #expect(try await store.find(key) == nil)
        let given = try await store.begin(key, mediaType: nil, limit: 10)
        try await given.write(ByteBuffer(bytes: [1, 2, 3]))
        #expect(given.size == 3)
        await given.discard()
        await given.discard()
        await #expect(throws: MediaError.self) { _ = try await given.finish() }
        #expect(try await store.find(key) == nil)
        // The reader of an object gets its own error back.
        _ = try await store.write(key, mediaType: nil, limit: 4, from: Self.body([[1, 2]]))
        await #expect(throws: Gone.self) { try await store.read(key, 0..<2) { _ in throw Gone() } }
        await #expect(throws: MediaError.notFound) { _ = try await read(key, 2..<5) }
        // What is discarded after it was finished stays.
        let kept = try await store.begin(key, mediaType: nil, limit: 10)
        try await kept.write(ByteBuffer(bytes: [9]))
        _ = try await kept.finish()
        await kept.discard()
        #expect(try await read(key, 0..<1) == [9])
    }

    /// Files go in and come out.
    func files() async throws {
        let (folder, key, bytes) = (try TemporaryFolder(), Self.key("sound.m4a"), Self.noise(700_001))
        let object = try await store.put(try folder.write("in", bytes), under: key, mediaType: "audio/mp4")
        #expect(object.size == bytes.count)
        let out = folder.path.appending("out")
        try await store.copy(key, to: out)
        #expect(try folder.size("out") == bytes.count)
        #expect(try folder.permissions("out") == 0o600)
        #expect(try await read(key, 0..<bytes.count) == bytes)
        await #expect(throws: MediaError.self) { try await store.copy(key, to: out) }
        await #expect(throws: MediaError.notFound) {
            try await store.copy(Self.key(), to: folder.path.appending("none"))
        }
        await #expect(throws: MediaError.self) {
            try await store.put(folder.path.appending("missing"), under: key, mediaType: nil)
        }
        #expect(try folder.names() == ["in", "out"])
    }

    /// Objects that are written and deleted at the same time don't disturb each other.
    func concurrency() async throws {
        let same = Self.key()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...16 {
                group.addTask {
                    let key = Self.key("clip-\(number).mp4")
                    let bytes = Self.noise(10_000 + number)
                    _ = try await store.write(key, mediaType: nil, limit: .max, from: Self.body([bytes]))
                    _ = try await store.write(same, mediaType: nil, limit: .max, from: Self.body([bytes]))
                    #expect(try await read(key, 0..<bytes.count) == bytes)
                    if number.isMultiple(of: 2) { try await store.delete(key) }
                    #expect(try await store.find(key)?.size == (number.isMultiple(of: 2) ? nil : bytes.count))
                }
            }
            try await group.waitForAll()
        }
        // One of them, whole.
        let size = try #require(try await store.find(same)?.size)
        #expect(try await read(same, 0..<size) == Self.noise(size))
    }
}
