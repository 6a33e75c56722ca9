internal import Glibc
public import SystemPackage

/// The programs of others that are used where they are installed. Each is run confined, on one document at a time.
public struct OutsideTools: Sendable {
    /// This program, whose `confined` command shuts itself in and becomes one of the others.
    public var launcher: FilePath
    /// Tesseract: text out of pictures.
    public var tesseract: FilePath?
    /// LibreOffice's `soffice.bin`: other word processors' formats.
    public var office: FilePath?
    /// Readers of the text of Word 97-2003 documents, the better one first.
    public var wordReaders: [FilePath]

    /// Makes a set of tools; without arguments there are none.
    public init(
        launcher: FilePath = .currentExecutable, tesseract: FilePath? = nil, office: FilePath? = nil,
        wordReaders: [FilePath] = []
    ) {
        self.launcher = launcher
        self.tesseract = tesseract
        self.office = office
        self.wordReaders = wordReaders
    }

    /// What is installed, looked for in the folders of `PATH`.
    public static func installed() -> OutsideTools {
        // The program behind the script, which starts more than is needed here.
        let office = ["soffice", "libreoffice"].lazy.compactMap { find($0) }.compactMap { script in
            find("soffice.bin", in: script.removingLastComponent().string)
        }.first
        return OutsideTools(
            tesseract: find("tesseract"), office: office,
            wordReaders: ["antiword", "catdoc"].compactMap { find($0) })
    }

    /// `PATH`.
    static var searchPath: String {
        guard let path = unsafe getenv("PATH") else { return "/usr/local/bin:/usr/bin:/bin" }
        return unsafe String(cString: path)
    }

    /// The first file of a name that can be run, with links followed to where it really is: its data stand beside it.
    ///
    /// - Parameter path: folders with colons between them.
    static func find(_ name: String, in path: String = searchPath) -> FilePath? {
        for folder in path.split(separator: ":") where folder.hasPrefix("/") {
            let file = FilePath(String(folder)).appending(name)
            guard unsafe file.withPlatformString({ unsafe access($0, X_OK) }) == 0 else { continue }
            return unsafe file.withPlatformString {
                guard let resolved = unsafe realpath($0, nil) else { return file }
                defer { unsafe free(resolved) }
                return unsafe FilePath(platformString: resolved)
            }
        }
        return nil
    }
}
