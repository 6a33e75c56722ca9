internal import NIOCore
internal import NIOPosix

/// Talks to a server in bytes.
enum SocketClient {
    /// Sends some bytes and no more; gives all that comes until the server closes the connection.
    static func exchange(_ bytes: String, port: Int) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: bytes))
            var answer = ByteBuffer()
            // The server may close while it has not read all: what it said before counts.
            do {
                for try await var piece in inbound { answer.writeBuffer(&piece) }
            } catch is IOError {}
            return String(buffer: answer)
        }
    }
}
