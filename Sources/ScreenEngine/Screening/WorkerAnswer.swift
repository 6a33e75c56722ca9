internal import FoundationEssentials
internal import ResumeParse

/// What a worker process says about the document that it has been sent.
enum WorkerAnswer: Sendable {
    /// The document is done.
    case record(DocumentRecord)
    /// A picture of a page whose text is to be recognised; `again` follows.
    case picture(PagePicture)
    /// All pictures are out: the document is to come again with what they say.
    case again
    /// The document is to come again in a format that is read.
    case convert(Preparation.Origin)

    private static let pictureTag: UInt8 = 2
    private static let againTag: UInt8 = 3
    private static let convertTag: UInt8 = 4

    /// The message on the pipe. Records start with 0 or 1.
    func encoded() -> [UInt8] {
        switch self {
        case .record(let record): record.encoded()
        case .picture(let picture):
            Frame.encode(
                [WorkerAnswer.pictureTag] + Frame.header(length: picture.page)
                    + Frame.header(length: picture.dotsPerInch ?? 0), picture.bytes)
        case .again: Frame.encode([WorkerAnswer.againTag])
        case .convert(let origin):
            Frame.encode([WorkerAnswer.convertTag], (try? JSONEncoder().encode(origin)).map { [UInt8]($0) } ?? [])
        }
    }

    /// Reads a message; `nil` where it is none.
    init?(_ message: [UInt8]) {
        switch message.first {
        case WorkerAnswer.pictureTag:
            guard message.count >= 9 else { return nil }
            let dotsPerInch = Frame.length(message[5..<9])
            self = .picture(
                PagePicture(
                    page: Frame.length(message[1..<5]), dotsPerInch: dotsPerInch == 0 ? nil : dotsPerInch,
                    bytes: Array(message[9...])))
        case WorkerAnswer.againTag: self = .again
        case WorkerAnswer.convertTag:
            guard let origin = try? JSONDecoder().decode(Preparation.Origin.self, from: Data(message[1...])) else {
                return nil
            }
            self = .convert(origin)
        default:
            guard let record = DocumentRecord(message) else { return nil }
            self = .record(record)
        }
    }
}
