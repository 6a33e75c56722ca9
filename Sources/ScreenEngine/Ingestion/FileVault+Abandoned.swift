internal import Crypto
internal import Glibc
internal import SystemPackage

extension FileVault {
    /// What a process left behind that ended in the middle of an upload.
    struct AbandonedUpload: Sendable {
        /// The upload's own name.
        var path: FilePath
        /// The names that its bytes have in the vault.
        var placed: [PlacedFile]
    }

    /// Bytes that are hashed at once.
    private static let piece = 1 << 20

    /// The uploads that nobody works on any more. Blocks while they are read.
    func abandonedUploads() throws -> [AbandonedUpload] {
        var found: [AbandonedUpload] = []
        for name in try FileVault.names(in: incoming) {
            let path = incoming.appending(name)
            guard let file = try? FileDescriptor.open(path, .readWrite, options: [.noFollow, .closeOnExec]) else {
                continue
            }
            defer { try? file.close() }
            guard flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 else { continue }
            found.append(AbandonedUpload(path: path, placed: try placed(try FileVault.sha256(of: file))))
        }
        return found
    }

    /// Where files with a hash are: one an organisation at the most.
    private func placed(_ sha256: String) throws -> [PlacedFile] {
        let resumes = folder.appending("resumes")
        guard (try? resumes.stat())?.type == .directory else { return [] }
        return try FileVault.names(in: resumes).compactMap { Int($0) }
            .filter { FileVault.size(of: path(organisation: $0, sha256: sha256)) != nil }
            .map { PlacedFile(organisation: $0, sha256: sha256) }
    }

    private static func sha256(of file: FileDescriptor) throws(VaultError) -> String {
        var hash = SHA256()
        var bytes = [UInt8](repeating: 0, count: piece)
        do {
            while case let count = try unsafe bytes.withUnsafeMutableBytes({ unsafe try file.read(into: $0) }),
                count > 0
            {
                hash.update(data: bytes[..<count])
            }
        } catch {
            throw VaultError(.disk, "an upload that was left can't be read: \(error)")
        }
        return Hexadecimal.encode(hash.finalize())
    }
}
