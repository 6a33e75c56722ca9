internal import ResumeParse

/// What came of a file, as the store takes it.
enum ReadingResult: Sendable {
    /// It was read.
    case read(ApplicationReading)
    /// It can't be read.
    case failed(ReadError)

    /// What the reader of a score should know: of a file that can't be read, why.
    var flags: [DocumentFlag] {
        switch self {
        case .read(let reading): reading.flags
        case .failed(let error):
            [DocumentFlag(code: DocumentFlag.Code(rawValue: error.code.rawValue), message: error.message)]
        }
    }

    /// The flags as the API shows them: a JSON array.
    var flagsJSON: String {
        var writer = JSONWriter()
        writer.array { for flag in flags { flag.writeJSON(to: &$0) } }
        return StoredText.clean(String(decoding: writer.bytes, as: UTF8.self))
    }
}
