internal import Foundation
public import SystemPackage

/// A folder of its own for a test, which goes with the value.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let path: FilePath

    /// Makes the folder, empty.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "screen-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = FilePath(url.path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path.string) }

    /// Writes a file; folders on the way to it are made.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> FilePath { try write(name, Array(text.utf8)) }

    /// Writes a file; folders on the way to it are made.
    @discardableResult
    public func write(_ name: String, _ bytes: [UInt8]) throws -> FilePath {
        let file = path.appending(name)
        try FileManager.default.createDirectory(
            atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file.string))
        return file
    }

    /// Writes a program that does what lines of shell say. A shell writes it: while this process has it open to write, what
    /// another test starts at that moment inherits that, and the system runs no program that somebody may write to.
    @discardableResult
    public func writeProgram(_ name: String, _ lines: String) throws -> FilePath {
        let file = try write(name, "")
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        let line = #"rm "$0" && printf '#!/bin/sh\n%s\n' "$1" >"$0" && chmod 755 "$0""#
        shell.arguments = ["-c", line, file.string, lines]
        try shell.run()
        shell.waitUntilExit()
        guard shell.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
        return file
    }

    /// Makes a link.
    public func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path.appending(name).string, withDestinationPath: target)
    }

    /// Sets a file's or folder's permissions.
    public func setPermissions(_ permissions: Int, of name: String) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: permissions], ofItemAtPath: path.appending(name).string)
    }

    /// A file's bytes.
    public func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path.appending(name).string)))
    }

    /// A file's text.
    public func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// The names in the folder, hidden ones too, sorted.
    public func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path.string).sorted()
    }

    /// How many bytes a file has.
    public func size(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path.appending(name).string)
        return (attributes[.size] as? Int) ?? 0
    }

    /// A file's permissions.
    public func permissions(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path.appending(name).string)
        return (attributes[.posixPermissions] as? Int) ?? 0
    }
}
