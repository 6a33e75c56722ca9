/// Where salts, keys and tokens come from; tests bring their own.
public struct RandomSource: Sendable {
    /// So many bytes that nobody can guess.
    public var bytes: @Sendable (_ count: Int) -> [UInt8]

    /// Takes the source of bytes.
    public init(bytes: @escaping @Sendable (_ count: Int) -> [UInt8]) { self.bytes = bytes }

    /// The operating system's generator, which is fit for keys.
    public static let system = RandomSource { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
