/// Writes ZIP archives byte by byte, wrong ones too.
public struct ZIPWriter: Sendable {
    /// One entry.
    public struct Entry: Sendable {
        /// The path inside the archive.
        public var path: String
        /// The bytes as they stand in the archive.
        public var packed: [UInt8]
        /// 0 for stored, 8 for deflated.
        public var method: UInt16
        /// The checksum of the unpacked bytes.
        public var checksum: UInt32
        /// The size of the unpacked bytes that the archive claims.
        public var claimedSize: UInt32
        /// Bit 0 claims encryption.
        public var bits: UInt16
    }

    /// The entries, in order.
    public var entries: [Entry] = []

    /// Makes an archive without entries.
    public init() {}

    /// Adds an entry that is not compressed.
    public mutating func store(_ path: String, _ bytes: [UInt8], bits: UInt16 = 0) {
        entries.append(
            Entry(
                path: path, packed: bytes, method: 0, checksum: Self.checksum(bytes), claimedSize: UInt32(bytes.count),
                bits: bits))
    }

    /// Puts other bytes in an entry that is not compressed.
    public mutating func replace(_ index: Int, _ bytes: [UInt8]) {
        entries[index].packed = bytes
        entries[index].checksum = Self.checksum(bytes)
        entries[index].claimedSize = UInt32(bytes.count)
    }

    /// Adds an entry that unpacks to one byte repeated; the checksum is left wrong.
    public mutating func bomb(_ path: String, _ byte: UInt8, count: Int, claimedSize: UInt32? = nil) {
        entries.append(
            Entry(
                path: path, packed: Self.deflated(byte, count: count), method: 8, checksum: 0,
                claimedSize: claimedSize ?? UInt32(count), bits: 0))
    }

    /// The archive's bytes.
    public func bytes() -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt32(archive.count)
            let name = Array(entry.path.utf8)
            let shared =
                Self.bytes(UInt16(20)) + Self.bytes(entry.bits) + Self.bytes(entry.method) + Self.bytes(UInt32(0))
                + Self.bytes(entry.checksum) + Self.bytes(UInt32(entry.packed.count)) + Self.bytes(entry.claimedSize)
                + Self.bytes(UInt16(name.count)) + Self.bytes(UInt16(0))
            archive += [0x50, 0x4B, 0x03, 0x04] + shared + name + entry.packed
            directory += [0x50, 0x4B, 0x01, 0x02] + Self.bytes(UInt16(20)) + shared
            directory += [UInt8](repeating: 0, count: 10) + Self.bytes(offset) + name
        }
        let start = UInt32(archive.count)
        let count = UInt16(entries.count)
        archive += directory + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + Self.bytes(count) + Self.bytes(count)
        archive += Self.bytes(UInt32(directory.count)) + Self.bytes(start) + Self.bytes(UInt16(0))
        return archive
    }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<MemoryLayout<Number>.size).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static let checksumTable: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { checksumTable[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
    }

    /// Deflate's fixed codes (RFC 1951, 3.2.6): the byte once, then copies of 258 bytes from one byte back.
    private static func deflated(_ byte: UInt8, count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var pending: UInt64 = 0
        var filled: UInt64 = 0
        func put(_ value: UInt64, _ width: UInt64) {
            pending |= value << filled
            filled += width
            while filled >= 8 {
                bytes.append(UInt8(pending & 0xFF))
                pending >>= 8
                filled -= 8
            }
        }
        func putCode(_ code: UInt64, _ width: UInt64) {
            for bit in (0..<width).reversed() { put(code >> bit & 1, 1) }
        }
        put(1, 1)
        put(1, 2)
        putCode(0x30 + UInt64(byte), 8)
        for _ in 0..<max(0, count / 258) {
            putCode(0xC5, 8)
            putCode(0, 5)
        }
        putCode(0, 7)
        put(0, 7)
        return bytes
    }
}
