import CPopplerPaint

/// One of the lists of a page that the shim read. Keeps the page alive, so that it can't outlive what it points to,
/// and checks its bounds.
@safe
struct PaintList<Item>: RandomAccessCollection {
    private let owner: PaintHandle
    private let items: UnsafeBufferPointer<Item>

    /// Asks a page for a list.
    init(of owner: PaintHandle, _ list: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafePointer<Item>?) {
        self.owner = owner
        var count = 0
        let start = unsafe list(owner.page, &count)
        unsafe items = unsafe UnsafeBufferPointer(start: start, count: count)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { unsafe items.count }

    subscript(index: Int) -> Item {
        precondition(index >= 0 && index < endIndex)
        return unsafe items[index]
    }
}
