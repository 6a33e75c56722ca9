import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

@Suite struct ScratchFolderTests {
    @Test("What a process left that was killed is taken away; folders that are in use, and others' files, are not")
    func abandoned() throws {
        // Services of other tests take abandoned folders away from where they are otherwise.
        let parent = try TemporaryFolder()
        let living = try ScratchFolder(in: parent.path)
        let file = try living.write("in/file", [1])
        let dead = parent.path.appending("screen-scratch-dead")
        let other = parent.path.appending("screen-other-dead")
        for folder in [dead, other] {
            try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: false)
            try Data([1]).write(to: URL(fileURLWithPath: folder.appending("file").string))
        }
        ScratchFolder.removeAbandoned(from: parent.path)
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
