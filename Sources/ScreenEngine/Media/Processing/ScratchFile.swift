internal import SystemPackage

/// A file that an outside program left in its folder.
enum ScratchFile {
    /// Where it is; nothing where there is none, it is empty, or no regular file: what a program left may be a link.
    static func path(_ name: String, in folder: ScratchFolder) -> FilePath? {
        let path = folder.path.appending(name)
        guard let size = FileVault.size(of: path), size > 0 else { return nil }
        return path
    }
}
