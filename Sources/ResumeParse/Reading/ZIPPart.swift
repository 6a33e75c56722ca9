/// The unpacked bytes of one part of a package; freed with it.
@safe struct ZIPPart: ~Copyable {
    /// The bytes.
    private(set) var bytes: UnsafeMutableRawBufferPointer
    /// How many of them were read.
    private(set) var count = 0

    /// Whether all that the archive promised was there.
    var isWhole: Bool { unsafe count + removed == bytes.count }
    private var removed = 0

    /// Makes room for a part.
    init(capacity: Int) {
        unsafe bytes = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit { unsafe bytes.deallocate() }

    /// Reads until the part is full or the source gives nothing more.
    mutating func fill(from read: (UnsafeMutableRawBufferPointer) -> Int) {
        while unsafe count < bytes.count {
            let got = unsafe read(UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
            if got <= 0 { break }
            count += got
        }
    }

    /// Takes ranges out, which ascend; those that lie in one before are passed over.
    mutating func remove(_ ranges: [Range<Int>]) {
        guard let base = unsafe bytes.baseAddress else { return }
        var kept = 0
        var next = 0
        for range in ranges + [count..<count] where range.lowerBound >= next {
            unsafe (base + kept).copyMemory(from: base + next, byteCount: range.lowerBound - next)
            kept += range.lowerBound - next
            next = range.upperBound
        }
        removed += count - kept
        count = kept
    }
}
