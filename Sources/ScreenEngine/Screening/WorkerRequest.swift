internal import FoundationEssentials

/// One document on its way to a worker process: its name and its bytes.
struct WorkerRequest: Sendable {
    /// What its record calls it.
    var name: DocumentName
    /// What outside programs did to it.
    var preparation: Preparation
    /// The file's bytes.
    var bytes: [UInt8]

    private struct Head: Codable {
        var file: String
        var fileBase64: String?
        var id: String?
        var preparation: Preparation?
    }

    /// The message on the pipe, up to the file's bytes, which follow it: the name's JSON behind its own length. The
    /// bytes are not copied, since they can be many.
    func encodedHead() -> [UInt8] {
        let head = Head(
            file: name.file, fileBase64: name.fileBase64, id: name.id,
            preparation: preparation == Preparation() ? nil : preparation)
        let encoded = Frame.encode((try? JSONEncoder().encode(head)).map { [UInt8]($0) } ?? [])
        return Frame.header(length: encoded.count + bytes.count) + encoded
    }

    /// Makes a request.
    init(name: DocumentName, preparation: Preparation = Preparation(), bytes: [UInt8]) {
        self.name = name
        self.preparation = preparation
        self.bytes = bytes
    }

    /// Reads a message; `nil` where it is none.
    init?(_ message: consuming [UInt8]) {
        guard message.count >= Frame.headerSize else { return nil }
        let end = Frame.headerSize + Frame.length(message[..<Frame.headerSize])
        guard end <= message.count,
            let head = try? JSONDecoder().decode(Head.self, from: Data(message[Frame.headerSize..<end]))
        else { return nil }
        message.removeFirst(end)
        var name = DocumentName(file: head.file, id: head.id)
        name.fileBase64 = head.fileBase64
        self.init(name: name, preparation: head.preparation ?? Preparation(), bytes: message)
    }
}
