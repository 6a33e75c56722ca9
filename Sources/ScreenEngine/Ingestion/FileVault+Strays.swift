internal import Glibc
internal import SystemPackage

/// Files without a row. An upload gets its name just before the transaction that refers to it; a crash in between
/// leaves the file alone.
extension FileVault {
    /// Some files of an organisation: those whose hashes begin alike, which stand in one folder.
    struct Shelf: Sendable, Hashable {
        /// Whose they are.
        var organisation: Int
        /// How their hashes begin.
        var prefix: String
    }

    private var resumes: FilePath { folder.appending("resumes") }

    /// All folders that files stand in.
    func shelves() async throws -> [Shelf] {
        try await run {
            // Nothing was ever uploaded where there is no such folder.
            guard let organisations = try? FileVault.names(in: resumes) else { return [] }
            return try organisations.compactMap { Int($0) }.sorted().flatMap { organisation in
                try FileVault.names(in: resumes.appending(String(organisation))).sorted().map {
                    Shelf(organisation: organisation, prefix: $0)
                }
            }
        }
    }

    /// The hashes of a folder's files that were last written before a moment.
    func hashes(on shelf: Shelf, writtenBefore moment: Timestamp) async throws -> [String] {
        try await run {
            let folder = resumes.appending(String(shelf.organisation)).appending(shelf.prefix)
            return try FileVault.names(in: folder).filter { name in
                guard name.utf8.count == 64, name.utf8.allSatisfy(FileVault.isHexDigit),
                    let status = try? folder.appending(name).stat(followTargetSymlink: false)
                else { return false }
                return Int(status.st_mtim.tv_sec) < moment.microseconds / 1_000_000
            }
        }
    }
}
