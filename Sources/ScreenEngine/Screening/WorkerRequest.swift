internal import FoundationEssentials
internal import Scoring

/// One document on its way to a worker process: its name and its bytes.
struct WorkerRequest: Sendable {
    /// What its record calls it.
    var name: DocumentName
    /// What outside programs did to it.
    var preparation: Preparation
    /// What it is read for, where that is not the same for all.
    var order: ReadingOrder?
    /// The file's bytes.
    var bytes: [UInt8]

    private struct Head: Codable {
        var file: String
        var fileBase64: String?
        var id: String?
        var preparation: Preparation?
        var order: Order?
    }

    private struct Order: Codable {
        var asOf: String
        var isStoredParse: Bool
        /// Bytes of the job, which stands between this head and the file.
        var jobLength: Int
    }

    /// The message on the pipe, up to the file's bytes, which follow it: the name's JSON behind its own length, and the
    /// job. The file's bytes are not copied, since they can be many.
    func encodedHead() -> [UInt8] {
        let head = Head(
            file: name.file, fileBase64: name.fileBase64, id: name.id,
            preparation: preparation == Preparation() ? nil : preparation,
            order: order.map {
                Order(asOf: $0.asOf.description, isStoredParse: $0.isStoredParse, jobLength: $0.job.count)
            })
        let encoded = Frame.encode((try? JSONEncoder().encode(head)).map { [UInt8]($0) } ?? [])
        let job = order?.job ?? []
        return Frame.header(length: encoded.count + job.count + bytes.count) + encoded + job
    }

    /// Makes a request.
    init(
        name: DocumentName, preparation: Preparation = Preparation(), order: ReadingOrder? = nil, bytes: [UInt8]
    ) {
        self.name = name
        self.preparation = preparation
        self.order = order
        self.bytes = bytes
    }

    /// Reads a message; `nil` where it is none.
    init?(_ message: consuming [UInt8]) {
        guard message.count >= Frame.headerSize else { return nil }
        let end = Frame.headerSize + Frame.length(message[..<Frame.headerSize])
        guard end <= message.count,
            let head = try? JSONDecoder().decode(Head.self, from: Data(message[Frame.headerSize..<end]))
        else { return nil }
        var order: ReadingOrder?
        var start = end
        if let sent = head.order {
            guard let asOf = CalendarDay(sent.asOf), (0...message.count - end).contains(sent.jobLength) else {
                return nil
            }
            start += sent.jobLength
            order = ReadingOrder(job: Array(message[end..<start]), asOf: asOf, isStoredParse: sent.isStoredParse)
        }
        message.removeFirst(start)
        var name = DocumentName(file: head.file, id: head.id)
        name.fileBase64 = head.fileBase64
        self.init(name: name, preparation: head.preparation ?? Preparation(), order: order, bytes: message)
    }
}
