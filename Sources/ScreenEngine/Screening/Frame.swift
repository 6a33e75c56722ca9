/// Messages on a pipe: a length in four bytes, least significant first, and as many bytes.
enum Frame {
    /// Bytes of a length.
    static let headerSize = 4
    /// A longer message means that the other side is broken.
    static let largest = 1 << 30

    /// A message made of some pieces.
    static func encode(_ pieces: [UInt8]...) -> [UInt8] {
        let count = pieces.reduce(0) { $0 + $1.count }
        var bytes = header(length: count)
        bytes.reserveCapacity(headerSize + count)
        for piece in pieces { bytes.append(contentsOf: piece) }
        return bytes
    }

    /// The header of a message.
    static func header(length: Int) -> [UInt8] {
        stride(from: 0, to: headerSize * 8, by: 8).map { UInt8(truncatingIfNeeded: length >> $0) }
    }

    /// The length that a header gives.
    static func length(_ header: some Collection<UInt8>) -> Int {
        header.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

/// Puts messages together from the pieces in which a pipe delivers them.
struct FrameAssembler {
    private var bytes: [UInt8] = []

    /// Takes a piece.
    mutating func append(_ piece: some Sequence<UInt8>) { bytes.append(contentsOf: piece) }

    /// The next whole message; `nil` where more has to arrive.
    mutating func next() throws(ScreeningError) -> [UInt8]? {
        guard bytes.count >= Frame.headerSize else { return nil }
        let length = Frame.length(bytes[..<Frame.headerSize])
        guard length <= Frame.largest else { throw ScreeningError(.workers, "a worker process sent nonsense") }
        guard bytes.count >= Frame.headerSize + length else { return nil }
        let message = Array(bytes[Frame.headerSize..<Frame.headerSize + length])
        bytes.removeFirst(Frame.headerSize + length)
        return message
    }
}
