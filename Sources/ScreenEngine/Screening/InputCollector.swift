internal import Glibc
public import SystemPackage

/// Finds the files under the paths that a user names.
public enum InputCollector {
    /// The files under some paths, in the order of the paths; in a folder, regular files at any depth, sorted by the
    /// bytes of their paths, hidden ones left out. A link counts where it leads to a file inside the folder. A folder
    /// that can't be read stands for itself, so that it gets an error record and is not passed over in silence. Throws
    /// where a path does not exist, naming it.
    public static func files(under paths: [FilePath]) throws(ScreeningError) -> [FilePath] {
        var files: [FilePath] = []
        for path in paths {
            let status: Stat
            do { status = try path.stat() } catch { throw ScreeningError(.noInput, "\(path.string): \(error)") }
            if status.type == .directory {
                let root = realPath(path)
                walk(path, root: root, into: &files)
            } else {
                files.append(path)
            }
        }
        return files
    }

    private static func walk(_ folder: FilePath, root: FilePath?, into files: inout [FilePath]) {
        // Folders are sorted among the files as their paths with a slash are, so that the whole list is in order.
        var entries: [(path: FilePath, isFolder: Bool, key: [UInt8])] = []
        guard let names = names(in: folder) else {
            files.append(folder)
            return
        }
        for name in names {
            let path = folder.appending(name)
            let status: Stat
            do {
                status = try path.stat(followTargetSymlink: false)
            } catch {
                if error != .noSuchFileOrDirectory { entries.append((path, false, path.bytes)) }
                continue
            }
            switch status.type {
            case .directory: entries.append((path, true, path.bytes + [UInt8(ascii: "/")]))
            case .regular: entries.append((path, false, path.bytes))
            case .symbolicLink where leadsToFile(path, inside: root): entries.append((path, false, path.bytes))
            default: continue
            }
        }
        entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
        for entry in entries {
            if entry.isFolder { walk(entry.path, root: root, into: &files) } else { files.append(entry.path) }
        }
    }

    private static func leadsToFile(_ link: FilePath, inside root: FilePath?) -> Bool {
        guard let root, let target = realPath(link), target.starts(with: root) else { return false }
        return (try? target.stat())?.type == .regular
    }

    private static func realPath(_ path: FilePath) -> FilePath? {
        unsafe path.withPlatformString {
            guard let resolved = unsafe realpath($0, nil) else { return nil }
            defer { unsafe free(resolved) }
            return unsafe FilePath(platformString: resolved)
        }
    }

    /// The names in a folder that are not hidden; `nil` where it can't be read.
    private static func names(in folder: FilePath) -> [FilePath.Component]? {
        guard let stream = unsafe folder.withPlatformString({ unsafe opendir($0) }) else { return nil }
        defer { unsafe closedir(stream) }
        var names: [FilePath.Component] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe FilePath(platformString: $0) }
            }
            guard name.bytes.first != UInt8(ascii: "."), let component = name.lastComponent else { continue }
            names.append(component)
        }
        return names
    }
}

extension FilePath {
    /// The path's bytes as the file system has them.
    var bytes: [UInt8] {
        unsafe withPlatformString { unsafe UnsafeBufferPointer(start: $0, count: length).map { UInt8(bitPattern: $0) } }
    }
}
