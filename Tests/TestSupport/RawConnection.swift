internal import Glibc
internal import SystemPackage

/// A connection to a server on this machine, byte by byte, for what no client would send.
public final class RawConnection: Sendable {
    private let socket: FileDescriptor

    /// Connects.
    public init(port: Int) throws {
        let number = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard number >= 0 else { throw Errno(rawValue: errno) }
        socket = FileDescriptor(rawValue: number)
        var patience = timeval(tv_sec: Patience.seconds, tv_usec: 0)
        setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            let error = Errno(rawValue: errno)
            try? socket.close()
            throw error
        }
    }

    deinit { try? socket.close() }

    /// Sends a text.
    public func send(_ text: String) async throws {
        try await onThread { [socket] in _ = try socket.writeAll(text.utf8) }
    }

    /// Sends bytes.
    public func send(_ bytes: [UInt8]) async throws {
        try await onThread { [socket] in _ = try socket.writeAll(bytes) }
    }

    /// Everything that comes until the other side closes.
    public func receiveAll() async throws -> [UInt8] {
        try await onThread { [socket] in
            var received: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = try piece.withUnsafeMutableBytes({ try socket.read(into: $0) }), count > 0 {
                received += piece.prefix(count)
            }
            return received
        }
    }

    /// What comes until it contains a text, or the other side closes.
    public func receive(until end: String) async throws -> String {
        try await onThread { [socket] in
            var received: [UInt8] = []
            while !String(decoding: received, as: UTF8.self).contains(end) {
                var piece = [UInt8](repeating: 0, count: 1 << 16)
                let count = try piece.withUnsafeMutableBytes { try socket.read(into: $0) }
                if count == 0 { break }
                received += piece.prefix(count)
            }
            return String(decoding: received, as: UTF8.self)
        }
    }
}
