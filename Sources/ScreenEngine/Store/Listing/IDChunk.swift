/// A stretch of a list of identifiers, four bytes each while they fit.
struct IDChunk: Sendable, Equatable {
    /// Long enough that a list has few chunks, short enough that a change copies little.
    static let usualCount = 1_024

    private enum Storage: Sendable, Equatable {
        case narrow([UInt32])
        case wide([Int])
    }

    private var storage: Storage

    /// Takes identifiers.
    init(_ ids: [Int]) {
        let fit = ids.allSatisfy { UInt32(exactly: $0) != nil }
        storage = fit ? .narrow(ids.map(UInt32.init(truncatingIfNeeded:))) : .wide(ids)
    }

    /// How many there are.
    var count: Int {
        switch storage {
        case .narrow(let ids): ids.count
        case .wide(let ids): ids.count
        }
    }

    /// Its memory.
    var bytes: Int {
        switch storage {
        case .narrow(let ids): ids.capacity * 4 + 48
        case .wide(let ids): ids.capacity * 8 + 48
        }
    }

    /// One of them.
    subscript(index: Int) -> Int {
        switch storage {
        case .narrow(let ids): Int(ids[index])
        case .wide(let ids): ids[index]
        }
    }

    /// All of them.
    var ids: [Int] {
        switch storage {
        case .narrow(let ids): ids.map(Int.init)
        case .wide(let ids): ids
        }
    }

    /// Whether one of some ascending identifiers is in it. O(count × number), a memory scan each.
    func contains(anyOf wanted: [Int]) -> Bool {
        switch storage {
        case .narrow(let ids):
            wanted.contains { id in UInt32(exactly: id).map { IDChunk.find($0, ids) } ?? false }
        case .wide(let ids): wanted.contains { IDChunk.find($0, ids) }
        }
    }

    /// Without an early way out, the compiler compares many at a time.
    private static func find<ID: FixedWidthInteger>(_ wanted: ID, _ ids: [ID]) -> Bool {
        var difference: ID = 1
        var found: ID = 0
        for id in ids {
            difference = id == wanted ? 1 : 0
            found |= difference
        }
        return found != 0
    }
}
