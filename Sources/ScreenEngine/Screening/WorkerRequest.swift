internal import FoundationEssentials

/// One document on its way to a worker process: its name and its bytes.
struct WorkerRequest: Sendable {
    /// What its record calls it.
    var name: DocumentName
    /// The file's bytes.
    var bytes: [UInt8]

    /// The message on the pipe, up to the file's bytes, which follow it: the name's JSON behind its own length. The
    /// bytes are not copied, since they can be many.
    func encodedHead() -> [UInt8] {
        let name = Frame.encode((try? JSONEncoder().encode(name)).map { [UInt8]($0) } ?? [])
        return Frame.header(length: name.count + bytes.count) + name
    }

    /// Makes a request.
    init(name: DocumentName, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Reads a message; `nil` where it is none.
    init?(_ message: consuming [UInt8]) {
        guard message.count >= Frame.headerSize else { return nil }
        let end = Frame.headerSize + Frame.length(message[..<Frame.headerSize])
        guard end <= message.count,
            let name = try? JSONDecoder().decode(DocumentName.self, from: Data(message[Frame.headerSize..<end]))
        else { return nil }
        message.removeFirst(end)
        self.init(name: name, bytes: message)
    }
}
