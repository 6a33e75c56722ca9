internal import Glibc
internal import NIOCore
internal import NIOPosix

/// Finds out at which addresses a name is; tests bring their own.
struct NameResolver: Sendable {
    /// The addresses of a name, the best first. Throws ``Unknown`` where it has none.
    var addresses: @Sendable (_ name: String) async throws -> [IPAddress]

    /// Takes the source of addresses.
    init(addresses: @escaping @Sendable (_ name: String) async throws -> [IPAddress]) { self.addresses = addresses }

    /// A name that has no address, or whose servers don't say.
    struct Unknown: Error {}

    /// Look-ups under way; further ones wait.
    private static let mostLookUps = 8

    /// The operating system's. A look-up can't be broken off: whoever is cancelled leaves it to itself, on a thread that
    /// nothing but look-ups waits for. Those of the system's pool run everything else.
    static let system: NameResolver = {
        let threads = NIOThreadPool(numberOfThreads: mostLookUps)
        threads.start()
        return NameResolver { name in try await lookUp(name, on: threads) }
    }()

    private static func lookUp(_ name: String, on threads: NIOThreadPool) async throws -> [IPAddress] {
        let (stream, continuation) = AsyncThrowingStream<[IPAddress], any Error>.makeStream()
        threads.submit { state in
            guard state == .active else { return continuation.finish() }
            continuation.yield(with: Result { try lookUp(name) })
            continuation.finish()
        }
        for try await found in stream { return found }
        throw CancellationError()
    }

    private static func lookUp(_ name: String) throws -> [IPAddress] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        // No addresses of version 6 where this machine has none itself.
        unsafe hints.ai_flags = AI_ADDRCONFIG
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(name, nil, &hints, &list) == 0 else { throw Unknown() }
        defer { unsafe freeaddrinfo(list) }
        var found: [IPAddress] = []
        var next = unsafe list
        while let entry = unsafe next {
            unsafe next = entry.pointee.ai_next
            if let address = unsafe address(entry.pointee), !found.contains(address) { found.append(address) }
        }
        guard !found.isEmpty else { throw Unknown() }
        return found
    }

    private static func address(_ entry: addrinfo) -> IPAddress? {
        guard let start = unsafe UnsafeRawPointer(entry.ai_addr) else { return nil }
        switch unsafe entry.ai_family {
        case AF_INET where unsafe Int(entry.ai_addrlen) >= MemoryLayout<sockaddr_in>.size:
            return IPAddress(SocketAddress(unsafe start.loadUnaligned(as: sockaddr_in.self)))
        case AF_INET6 where unsafe Int(entry.ai_addrlen) >= MemoryLayout<sockaddr_in6>.size:
            return IPAddress(SocketAddress(unsafe start.loadUnaligned(as: sockaddr_in6.self)))
        default: return nil
        }
    }
}
