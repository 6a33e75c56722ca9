internal import Synchronization
internal import Testing

@testable internal import ScreenEngine

@Suite struct ListingStoreTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `pages are always what the database itself gives, whatever happens to the rows`(seed: UInt64) async throws {
        let store = try await ListingFixture.make(items: 2_500, seed: seed)
        let other = try store.again()
        let lists = ListingStore()
        var random = SeededRandom(seed: seed)
        let fixed = (0..<12).map { _ in ListingFixture.listing(&random) }
        for round in 0..<120 {
            let seed = random.next()
            try await (round % 2 == 0 ? store.database : other).write { connection in
                var random = SeededRandom(seed: seed)
                try ListingFixture.change(&random, connection)
            }
            try await store.database.read { connection in
                var random = SeededRandom(seed: seed)
                let asked = [fixed.randomElement(using: &random)!, fixed[round % 12], ListingFixture.listing(&random)]
                for listing in asked {
                    let offset = Int.random(in: 0...1_500, using: &random)
                    for offset in [0, offset] {
                        let page = try lists.page(listing, offset: offset, limit: 20, on: connection)
                        #expect(try page == ListingFixture.plain(listing, offset: offset, limit: 20, connection))
                    }
                }
            }
        }
        // Lists that were there were updated, not made anew each time.
        #expect(lists.builds < 250)
        await other.close()
    }

    @Test func `pages are right while others read and write`() async throws {
        let store = try await ListingFixture.make(items: 800, readers: 4)
        let (database, other) = (store.database, try store.again())
        let lists = ListingStore()
        var random = SeededRandom(seed: 9)
        let fixed = (0..<3).map { _ in ListingFixture.listing(&random) }
        let isWritten = CancellationMark()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for reader in 0..<6 {
                group.addTask {
                    var pages = 0
                    var random = SeededRandom(seed: UInt64(reader))
                    while !isWritten.isSet || pages < 20 {
                        let (listing, offset) = (fixed[pages % 3], Int.random(in: 0...300, using: &random))
                        let (page, plain) = try await database.read { connection in
                            (
                                try lists.page(listing, offset: offset, limit: 20, on: connection),
                                try ListingFixture.plain(listing, offset: offset, limit: 20, connection)
                            )
                        }
                        #expect(page == plain)
                        pages += 1
                    }
                    return pages
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { writers in
                for (number, database) in [database, other].enumerated() {
                    writers.addTask {
                        for round in 0..<60 {
                            try await database.write { connection in
                                var random = SeededRandom(seed: UInt64(number * 1_000 + round))
                                try ListingFixture.change(&random, connection)
                            }
                        }
                    }
                }
                try await writers.waitForAll()
            }
            isWritten.set()
            try await group.waitForAll()
        }
        await other.close()
    }

    private static let all = Listing(
        from: "items i", id: "i.id", order: [OrderKey("i.score", isDescending: true)], topic: .resumes, organisation: 1)

    @Test func `a list that many need at once is made once`() async throws {
        let store = try await ListingFixture.make(items: 2_000, readers: 4)
        let lists = ListingStore()
        try await withThrowingTaskGroup(of: ListingPage.self) { group in
            for _ in 0..<40 {
                group.addTask { try await store.database.read { try lists.page(Self.all, offset: 0, limit: 5, on: $0) } }
            }
            for try await page in group { #expect(page.count == 2_000) }
        }
        #expect(lists.builds == 1)
    }

    @Test func `a change is taken over without making the list anew`() async throws {
        let store = try await ListingFixture.make(items: 2_000)
        let lists = ListingStore()
        let first = { try await store.database.read { try lists.page(Self.all, offset: 0, limit: 1, on: $0).ids } }
        _ = try await first()
        try await store.database.write { _ = try $0.execute("UPDATE items SET score = 99, organisation = 1 WHERE id = 77") }
        #expect(try await first() == [77])
        try await store.database.write { _ = try $0.execute("UPDATE items SET score = NULL WHERE id = 77") }
        #expect(try await first() != [77])
        #expect(lists.builds == 1)
    }

    @Test func `where the feed was pruned, the list is made anew`() async throws {
        let store = try await ListingFixture.make(items: 100)
        let lists = ListingStore()
        let count = { try await store.database.read { try lists.page(Self.all, offset: 0, limit: 1, on: $0).count } }
        #expect(try await count() == 100)
        try await store.database.write { connection in
            try connection.execute("DELETE FROM items WHERE id = 5")
            try connection.execute("DELETE FROM items WHERE id = 6")
            try connection.execute("DELETE FROM change_feed WHERE seq < (SELECT max(seq) FROM change_feed)")
        }
        #expect(try await count() == 98)
        #expect(lists.builds == 2)
    }

    @Test func `inside a write, a list shows what the write did, and nobody else sees it`() async throws {
        let store = try await ListingFixture.make(items: 10)
        let lists = ListingStore()
        let count = { try await store.database.read { try lists.page(Self.all, offset: 0, limit: 1, on: $0).count } }
        #expect(try await count() == 10)
        await #expect(throws: CancellationError.self) {
            try await store.database.write { connection in
                try connection.execute("DELETE FROM items WHERE id < 6")
                #expect(try lists.page(Self.all, offset: 0, limit: 9, on: connection).count == 5)
                throw CancellationError()
            }
        }
        #expect(try await count() == 10)
    }

    @Test func `an old snapshot is answered from a newer one`() async throws {
        let store = try await ListingFixture.make(items: 10)
        let (database, lists) = (store.database, ListingStore())
        let runs = Atomic<Int>(0)
        let (begun, goOn) = (Gate(), Gate())
        async let old = database.read { connection in
            let seen = try connection.first("SELECT count(*) FROM items") { $0.int(0) }
            if runs.add(1, ordering: .relaxed).newValue == 1 {
                begun.open()
                goOn.waitBlocking()
            }
            return (seen, try lists.page(Self.all, offset: 0, limit: 1, on: connection).count)
        }
        await begun.wait()
        try await database.write { _ = try $0.execute("DELETE FROM items WHERE id = 3") }
        _ = try await database.read { try lists.page(Self.all, offset: 0, limit: 1, on: $0) }
        goOn.open()
        let (seen, count) = try await old
        #expect((seen, count) == (9, 9))
        #expect(runs.load(ordering: .relaxed) == 2)
    }

    @Test func `lists that nobody asked for lately make room`() async throws {
        let store = try await ListingFixture.make(items: 3_000)
        let lists = ListingStore(mostBytes: 200_000)
        for score in 0..<60 {
            var listing = Self.all
            listing.predicates = ["i.id > \(score)"]
            let page = try await store.database.read { [listing] in
                try lists.page(listing, offset: 0, limit: 1, on: $0)
            }
            #expect(page.count == 3_000 - score)
            #expect(lists.bytes <= 200_000)
        }
        #expect(lists.bytes > 100_000)
        #expect(lists.builds == 60)
    }

    @Test func `what a client asks for counts towards the memory of lists`() async throws {
        let store = try await ListingFixture.make(items: 1)
        let lists = ListingStore(mostBytes: 1 << 20)
        for number in 0..<40 {
            var listing = Self.all
            listing.predicates = ["i.id <> \(String(repeating: "\(number)", count: 10_000))"]
            _ = try await store.database.read { [listing] in try lists.page(listing, offset: 0, limit: 1, on: $0) }
        }
        #expect(lists.bytes > 40 * 10_000 && lists.bytes <= 1 << 20)
    }

    @Test func `a list that the clock changes is asked from the database each time`() async throws {
        let store = try await ListingFixture.make(items: 50)
        let lists = ListingStore()
        var listing = Self.all
        listing.isCacheable = false
        let page = try await store.database.read { [listing] in
            try lists.page(listing, offset: 45, limit: 10, on: $0)
        }
        #expect(page.count == 50 && page.ids.count == 5)
        #expect(lists.builds == 0 && lists.bytes == 0)
    }
}
