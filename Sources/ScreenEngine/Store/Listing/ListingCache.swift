internal import Synchronization

/// The lists that are kept, up to a number of bytes; the least recently used goes first.
final class ListingCache: Sendable {
    /// A list at a moment.
    struct Version: Sendable {
        /// The newest change that it knows.
        var change: Int
        /// The objects.
        var ids: OrderedIDs
    }

    /// Who makes a list that is not there.
    enum Turn {
        /// The one who asked.
        case build(ListingBuild)
        /// Another read, which can be waited for.
        case wait(ListingBuild)
    }

    private struct Entry {
        var version: Version?
        var build: ListingBuild?
        var bytes = 0
        var lastUse = 0
    }

    private struct State {
        var entries: [Listing: Entry] = [:]
        var bytes = 0
        var uses = 0
    }

    /// What an entry takes besides its identifiers and what its key says.
    private static let bytesPerEntry = 2_048

    /// How many lists were begun to be made.
    let builds = Atomic<Int>(0)
    private let state = Mutex(State())
    private let mostBytes: Int

    /// Makes an empty one.
    init(mostBytes: Int) { self.mostBytes = mostBytes }

    /// The memory of all lists.
    var bytes: Int { state.withLock { $0.bytes } }

    /// What is known of a list.
    func version(of listing: Listing) -> Version? {
        state.withLock { state in
            guard let index = state.entries.index(forKey: listing) else { return nil }
            state.uses += 1
            state.entries.values[index].lastUse = state.uses
            return state.entries.values[index].version
        }
    }

    /// Keeps a list, unless a newer one is there.
    func put(_ version: Version, of listing: Listing) {
        let bytes = version.ids.bytes + Self.bytesPerEntry + listing.memory
        // What goes is freed after the lock.
        let removed = state.withLock { state -> [Entry] in
            var entry = state.entries[listing] ?? Entry()
            if let known = entry.version, known.change >= version.change { return [] }
            state.uses += 1
            state.bytes += bytes - entry.bytes
            entry.version = version
            entry.bytes = bytes
            entry.lastUse = state.uses
            let previous = state.entries.updateValue(entry, forKey: listing)
            return [previous].compactMap { $0 } + makeRoom(in: &state)
        }
        withExtendedLifetime(removed) {}
    }

    /// Takes the oldest until an eighth is free, so that this is not done at every list.
    private func makeRoom(in state: inout State) -> [Entry] {
        guard state.bytes > mostBytes else { return [] }
        var removed: [Entry] = []
        let oldest = state.entries.filter { $0.value.build == nil }.sorted { $0.value.lastUse < $1.value.lastUse }
        for (listing, entry) in oldest where state.bytes > mostBytes - mostBytes / 8 {
            state.entries[listing] = nil
            state.bytes -= entry.bytes
            removed.append(entry)
        }
        return removed
    }

    /// Says who makes a list: of those who need it at the same time, the first.
    func beginBuild(of listing: Listing) -> Turn {
        state.withLock { state in
            if let build = state.entries[listing]?.build { return .wait(build) }
            let build = ListingBuild()
            state.entries[listing, default: Entry()].build = build
            builds.add(1, ordering: .relaxed)
            return .build(build)
        }
    }

    /// Lets those go on that wait for a list, whether it was made or not.
    func endBuild(_ build: ListingBuild, of listing: Listing) {
        let removed = state.withLock { state -> [Entry] in
            guard var entry = state.entries[listing] else { return [] }
            entry.build = nil
            state.entries[listing] = entry.version == nil ? nil : entry
            return makeRoom(in: &state)
        }
        withExtendedLifetime(removed) {}
        build.finish()
    }
}
