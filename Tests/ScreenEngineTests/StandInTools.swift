import ScreenEngine
import SystemPackage
import TestSupport

/// Stand-ins for outside programs: lines of shell, run by the real launcher.
struct StandInTools {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A Tesseract that does what a line of shell says.
    func tesseract(_ line: String) throws -> OutsideTools {
        OutsideTools(launcher: ScreenProcess.binary, tesseract: try program("tesseract", line))
    }

    /// A LibreOffice that does what a line of shell says.
    func office(_ line: String) throws -> OutsideTools {
        OutsideTools(launcher: ScreenProcess.binary, office: try program("soffice.bin", line))
    }

    /// Readers of Word 97-2003 documents that do what lines of shell say.
    func wordReaders(_ lines: [String]) throws -> OutsideTools {
        let names = ["antiword", "catdoc"]
        let readers = try zip(names, lines).map { try program($0, $1) }
        return OutsideTools(launcher: ScreenProcess.binary, wordReaders: readers)
    }

    private func program(_ name: String, _ line: String) throws -> FilePath {
        try folder.writeProgram("bin/\(name)", line)
    }
}
