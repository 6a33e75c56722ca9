import Foundation
import SystemPackage
import Testing

@testable import ScreenEngine

@Suite struct ScratchFolderTests {
    @Test("What a process left that was killed is taken away; folders that are in use, and others' files, are not")
    func abandoned() throws {
        let living = try ScratchFolder()
        let file = try living.write("in/file", [1])
        let parent = living.path.removingLastComponent()
        let name = String(UInt64.random(in: 0 ... .max), radix: 16)
        let dead = parent.appending("screen-scratch-\(name)")
        let other = parent.appending("screen-other-\(name)")
        for folder in [dead, other] {
            try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: false)
            try Data([1]).write(to: URL(fileURLWithPath: folder.appending("file").string))
        }
        defer { try? FileManager.default.removeItem(atPath: other.string) }
        ScratchFolder.removeAbandoned()
        #expect(!FileManager.default.fileExists(atPath: dead.string))
        #expect(FileManager.default.fileExists(atPath: other.string))
        #expect(FileManager.default.fileExists(atPath: file.string))
    }

    @Test("A folder goes with its value and all that is in it")
    func ends() throws {
        var folder: ScratchFolder? = try ScratchFolder()
        let file = try #require(folder).write("a/b/c", [1])
        #expect(FileManager.default.fileExists(atPath: file.string))
        let path = try #require(folder).path
        folder = nil
        #expect(!FileManager.default.fileExists(atPath: path.string))
    }
}
