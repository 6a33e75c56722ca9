@testable internal import ScreenEngine

/// Made-up items with a change feed, and random things that happen to them.
enum ListingFixture {
    /// Items of two organisations; those of a shared shelf are seen by all.
    static let schema = """
        CREATE TABLE items (
            id INTEGER PRIMARY KEY, organisation INTEGER NOT NULL, shelf INTEGER NOT NULL, name TEXT, score INTEGER
        ) STRICT;
        CREATE TABLE shares (shelf INTEGER PRIMARY KEY) STRICT;
        CREATE TABLE change_feed (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, topic INTEGER NOT NULL, entity_id INTEGER,
            organisation_id INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER item_added AFTER INSERT ON items BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (4, NEW.id, NEW.organisation);
        END;
        CREATE TRIGGER item_changed AFTER UPDATE ON items BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (4, NEW.id, NEW.organisation);
        END;
        CREATE TRIGGER item_removed AFTER DELETE ON items BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (4, OLD.id, OLD.organisation);
        END;
        CREATE TRIGGER shared AFTER INSERT ON shares BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (4, NULL, 1), (4, NULL, 2);
        END;
        CREATE TRIGGER unshared AFTER DELETE ON shares BEGIN
            INSERT INTO change_feed (topic, entity_id, organisation_id) VALUES (4, NULL, 1), (4, NULL, 2);
        END;
        """

    private static let names: [String?] = [nil, "", "Ada", "ada", "Älva", "Z", "z\u{1F600}", "A\u{308}lva", "Bo"]

    /// A store with some items.
    static func make(items: Int, seed: UInt64 = 1, readers: Int = 2) async throws -> StoreFixture {
        let store = try await StoreFixture(schema: schema, readers: readers)
        try await store.database.write { connection in
            var random = SeededRandom(seed: seed)
            for _ in 0..<items { try insert(&random, connection) }
        }
        return store
    }

    /// Adds an item; its number may be too large for 32 bits.
    static func insert(_ random: inout SeededRandom, _ connection: any Connection) throws {
        let id: SQLValue = Int.random(in: 0..<500, using: &random) == 0 ? .integer(Int(random.next() >> 20)) : .null
        try connection.execute(
            "INSERT INTO items VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
            [id, .integer(Int.random(in: 1...2, using: &random)), .integer(Int.random(in: 1...5, using: &random))]
                + values(&random))
    }

    private static func values(_ random: inout SeededRandom) -> [SQLValue] {
        let name = names.randomElement(using: &random).flatMap { $0 }
        let score = Bool.random(using: &random) ? Int.random(in: -3...30, using: &random) : nil
        return [.text(ifPresent: name), .integer(ifPresent: score)]
    }

    /// Does something to some items.
    static func change(_ random: inout SeededRandom, _ connection: any Connection) throws {
        let count = try connection.first("SELECT count(*) FROM items") { $0.int(0) } ?? 0
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let pick = SQLValue.integer(Int.random(in: 0..<max(1, count), using: &random))
            let target = "(SELECT id FROM items LIMIT 1 OFFSET $1)"
            switch Int.random(in: 0..<100, using: &random) {
            case 0..<35: try insert(&random, connection)
            case 35..<75:
                try connection.execute(
                    "UPDATE items SET name = $2, score = $3 WHERE id = \(target)", [pick] + values(&random))
            case 75..<85:
                let shelf = SQLValue.integer(Int.random(in: 1...5, using: &random))
                try connection.execute("UPDATE items SET shelf = $2 WHERE id = \(target)", [pick, shelf])
            case 85..<96: try connection.execute("DELETE FROM items WHERE id = \(target)", [pick])
            case 96:
                // More than is worth taking over one by one.
                try connection.execute("UPDATE items SET score = score + 1 WHERE id % 3 = 0")
            default:
                let shelf = SQLValue.integer(Int.random(in: 1...5, using: &random))
                if try connection.execute("DELETE FROM shares WHERE shelf = $1", [shelf]) == 0 {
                    try connection.execute("INSERT INTO shares VALUES ($1)", [shelf])
                }
            }
        }
    }

    /// One of some 2 000 lists.
    static func listing(_ random: inout SeededRandom) -> Listing {
        let organisation = Int.random(in: 1...2, using: &random)
        var listing = Listing(from: "items i", id: "i.id", topic: .resumes, organisation: organisation)
        listing.predicates = ["i.organisation = \(organisation)"]
        let score = Int.random(in: 0...20, using: &random)
        let filters: [SQLFragment] = [
            "i.score >= \(score)", "i.score < \(score) OR i.score IS NULL", "i.name = \("Ada")",
            "i.shelf IN (SELECT shelf FROM shares)", "i.shelf = \(score % 5 + 1)",
        ]
        listing.predicates += filters.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        let keys = [
            OrderKey("i.score", isDescending: .random(using: &random)),
            OrderKey("lower(i.name)", .text, isDescending: .random(using: &random)),
            OrderKey("i.name", .text, isDescending: .random(using: &random)),
            OrderKey("i.shelf", isDescending: .random(using: &random)),
        ]
        listing.order = Array(keys.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)))
        return listing
    }

    /// What the database itself gives, in SQL that says it in another way.
    static func plain(
        _ listing: Listing, offset: Int, limit: Int, _ connection: any Connection
    ) throws -> ListingPage {
        let conditions = listing.predicates.map { "(\($0))" as SQLFragment }.joined(separator: " AND ")
        let rest = ("FROM \(listing.from) WHERE \(conditions)" as SQLFragment).rendered()
        let order = listing.order.map { "\($0.expression) IS NULL, \($0.expression) \($0.isDescending ? "DESC" : "ASC")" }
        let all = try connection.all(
            "SELECT i.id \(rest.sql) ORDER BY \((order + ["i.id ASC"]).joined(separator: ", "))", rest.values
        ) { $0.int(0) }
        return ListingPage(
            count: all.count, ids: Array(all.dropFirst(offset).prefix(limit)), change: try ChangeFeed.newest(connection))
    }
}
