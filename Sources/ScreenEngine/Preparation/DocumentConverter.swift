internal import ResumeParse
internal import SystemPackage

/// Turns other word processors' documents into DOCX with LibreOffice, so that one reader judges what a person sees;
/// Word 97-2003 documents also into plain text, where there is only a reader for that.
struct DocumentConverter: Sendable {
    let tools: OutsideTools
    /// Processor time for one document, in seconds.
    let timeout: Int

    /// Megabytes of memory that LibreOffice may take.
    private static let memory = 2048
    /// LibreOffice sets a new profile up and then wants to be started again (EXITHELPER_NORMAL_RESTART).
    private static let startAgain = ProgramRun.Ending.finished(status: 81)
    /// Profiles of LibreOffice start here.
    private static let profile = "profile"

    /// Converts a document. Throws `unsupportedType` where nothing is installed for it, `timeout`, and `corrupt` where
    /// the program could not read it.
    func convert(_ bytes: [UInt8], from type: MediaType) async throws -> [UInt8] {
        guard let kind = DocumentConverter.kinds[type] else {
            throw ReadError(.unsupportedType, "the file is of a kind that is not read; send it as PDF or DOCX")
        }
        if let office = tools.office { return try await convert(bytes, kind, with: office) }
        guard type == .doc, !tools.wordReaders.isEmpty else {
            let package = type == .doc ? "libreoffice-writer-nogui or antiword" : "libreoffice-writer-nogui"
            throw ReadError(
                .unsupportedType, "the file is \(kind.name); install \(package) to read it, or send it as PDF or DOCX")
        }
        return try await text(of: bytes, kind)
    }

    private struct Kind {
        var name: String
        var ending: String
        /// LibreOffice's import filter, where the ending does not say it.
        var filter: String?
    }

    private static let kinds: [MediaType: Kind] = [
        .doc: Kind(name: "a Word 97-2003 document (.doc)", ending: "doc"),
        .rtf: Kind(name: "a rich text (RTF) document", ending: "rtf"),
        .odt: Kind(name: "an OpenDocument file", ending: "odt"),
        // Not the one for web pages, which has no export to DOCX.
        .html: Kind(name: "a web page (HTML)", ending: "html", filter: "HTML (StarWriter)"),
    ]

    private func convert(_ bytes: [UInt8], _ kind: Kind, with office: FilePath) async throws -> [UInt8] {
        let folder = try ScratchFolder()
        let file = try folder.write("in.\(kind.ending)", bytes)
        _ = try folder.write(
            "\(DocumentConverter.profile)/user/registrymodifications.xcu", Array(DocumentConverter.settings.utf8))
        var arguments = [
            "-env:UserInstallation=file://\(folder.path.string)/\(DocumentConverter.profile)",
            "-env:OSL_SOCKET_PATH=\(folder.path.string)", "--headless", "--invisible", "--norestore", "--nolockcheck",
            "--nodefault", "--nologo", "--nofirststartwizard",
        ]
        if let filter = kind.filter { arguments.append("--infilter=\(filter)") }
        arguments += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", "\(folder.path.string)/out", file.string]
        let run = ProgramRun(
            launcher: tools.launcher, program: office, arguments: arguments, processorTime: timeout,
            memory: DocumentConverter.memory)
        var ending = try await run.run(in: folder, input: []).ending
        if ending == DocumentConverter.startAgain { ending = try await run.run(in: folder, input: []).ending }
        if ending == .timedOut { throw overdue }
        guard let converted = folder.read("out/in.docx") else { throw DocumentConverter.broken(kind) }
        return converted
    }

    private func text(of bytes: [UInt8], _ kind: Kind) async throws -> [UInt8] {
        let folder = try ScratchFolder()
        let file = try folder.write("in.\(kind.ending)", bytes)
        for reader in tools.wordReaders {
            let arguments =
                reader.lastComponent == "antiword" ? ["-m", "UTF-8.txt", "-w", "0"] : ["-d", "utf-8", "-w"]
            let run = ProgramRun(
                launcher: tools.launcher, program: reader, arguments: arguments + [file.string],
                processorTime: timeout, memory: DocumentConverter.memory)
            let (ending, output) = try await run.run(in: folder, input: [])
            if ending == .timedOut { throw overdue }
            if ending == .finished(status: 0), !output.isEmpty { return output }
        }
        throw DocumentConverter.broken(kind)
    }

    private var overdue: ReadError {
        ReadError(.timeout, "converting takes more than the \(timeout) s that --timeout allows")
    }

    private static func broken(_ kind: Kind) -> ReadError {
        ReadError(.corrupt, "the file is \(kind.name) that could not be converted; send it as PDF or DOCX")
    }

    /// No macros, no links to other files or addresses, no update of what is linked: documents are strangers'.
    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        \(item("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"))
        \(item("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"))
        \(item("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
        \(item("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"))
        \(item("org.openoffice.Office.Writer/Content/Update", "Link", "0"))
        \(item("org.openoffice.Office.Common/Misc", "FirstRun", "false"))
        </oor:items>
        """

    private static func item(_ path: String, _ name: String, _ value: String) -> String {
        "<item oor:path=\"/\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\"><value>\(value)</value></prop></item>"
    }
}
