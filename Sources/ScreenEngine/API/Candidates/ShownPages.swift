internal import NIOCore
internal import Synchronization

/// The pages of candidates that were asked for a moment ago, with what was answered. An answer is good while nothing at
/// all has changed in the store, which a read sees in its own snapshot: what is answered is always what would be made
/// anew.
///
/// A page that is asked for again and again then costs one look into the store, and one after a change is made anew from
/// a query that is not read again.
final class ShownPages: Sendable {
    /// Some thousand pages of twenty.
    static let usualBytes = 24 << 20
    /// A longer request is one of a kind.
    static let longestKey = 1_024
    /// An entry without a page, besides what the list's SQL and values say.
    private static let bytesPerEntry = 4_096

    /// A page as it was answered.
    struct Page: Sendable {
        /// The JSON.
        var body: ByteBuffer
        /// The applications or candidates on it.
        var ids: [Int]
        /// The newest change of the store that it knows; none where that was not looked up.
        var change: Int?
    }

    /// What is kept for requests that are alike.
    final class Entry: Sendable {
        /// What they ask for.
        let asked: AskedPage
        fileprivate let page = Mutex<Page?>(nil)

        fileprivate init(_ asked: AskedPage) { self.asked = asked }

        /// What was answered, if it is of the moment of a read.
        func page(at change: Int?) -> Page? {
            guard let change else { return nil }
            return page.withLock { $0?.change == change ? $0 : nil }
        }
    }

    private struct State {
        var entries: [AskedPage.Key: Entry] = [:]
        var bytes = 0
    }

    private let state = Mutex(State())
    private let mostBytes: Int

    /// Makes an empty one.
    init(mostBytes: Int = ShownPages.usualBytes) { self.mostBytes = mostBytes }

    /// The memory of all pages.
    var bytes: Int { state.withLock { $0.bytes } }

    /// What is kept for a request; its query is read where nothing is.
    func entry(for key: AskedPage.Key, reading: () throws -> AskedPage) rethrows -> Entry {
        if let known = state.withLock({ $0.entries[key] }) { return known }
        let entry = Entry(try reading())
        hold(entry, key, page: 0, before: 0)
        return entry
    }

    /// Keeps an answer, unless a newer one is there.
    func keep(_ page: Page, for entry: Entry, _ key: AskedPage.Key) {
        guard let change = page.change else { return }
        let before = entry.page.withLock { known -> Int? in
            if let newer = known?.change, newer >= change { return nil }
            defer { known = page }
            return known?.body.readableBytes ?? 0
        }
        if let before { hold(entry, key, page: page.body.readableBytes, before: before) }
    }

    /// Holds an entry whose page took so many bytes before; where there is no room, all others are forgotten.
    private func hold(_ entry: Entry, _ key: AskedPage.Key, page: Int, before: Int) {
        guard key.length <= ShownPages.longestKey else { return }
        // What goes is freed after the lock.
        let old = state.withLock { state -> [AskedPage.Key: Entry] in
            var old: [AskedPage.Key: Entry] = [:]
            let isHeld = state.entries[key] === entry
            let own = ShownPages.bytesPerEntry + entry.asked.listing.memory
            var bytes = isHeld ? page - before : page + own
            if state.bytes + bytes > mostBytes {
                swap(&old, &state.entries)
                state.bytes = 0
                bytes = page + own
            }
            state.bytes += bytes
            state.entries[key] = entry
            return old
        }
        withExtendedLifetime(old) {}
    }
}
