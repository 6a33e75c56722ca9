import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct QueryFiltersTests {
    /// What Django 5.1 with django-filter 25.1 answered, but for fractions, which Django cuts off.
    @Test(arguments: [
        ("n=1", "1"), ("n=1.0", "1"), ("n=", "nil"), ("", "nil"), ("n=%201%20", "1"), ("n=1e1", "10"), ("n=1_0", "10"),
        ("n=1&n=2", "2"), ("n=+5", "5"), ("n=%2B5", "5"), ("n=1e50", "\(Int.max)"), ("n=-1e60", "\(-Int.max)"),
        ("n=99999999999999999999", "\(Int.max)"), ("n=1.5", "\(Int.min)"), ("unknown=x", "nil"),
        ("n=x", "Enter a number."), ("n=NaN", "Enter a number."), ("n=Infinity", "Enter a number."),
        ("n=1,5", "Enter a number."), ("n=%00", "Enter a number."), ("n=%FF", "Enter a number."), ("n=.", "Enter a number."),
        ("n=0e51", "0"), ("n=0.0e52", "0"), ("n=-0e51", "0"), ("n=0e1000000", "0"),
        ("n=1e51", "Ensure this value is less than or equal to 1e+50."),
        ("n=100000000000000000000000000000000000000000000000001", "Ensure this value is less than or equal to 1e+50."),
    ])
    func `A number is read as django-filter reads it`(text: String, answer: String) throws {
        #expect(try answered(text) { $0.integer("n").map(String.init) ?? "nil" } == refusable("n", answer))
    }

    @Test(arguments: [
        ("8.905", QueryFilters.Bound.least, 891), ("8.905", .most, 890), ("8.90", .least, 890), ("8.9", .most, 890),
        ("8.9", .equal, 890), ("8.905", .equal, Int.min), ("-8.905", .least, -890), ("-8.905", .most, -891),
        ("0", .least, 0), ("1e-400", .least, 1), ("1e-400", .most, 0),
    ])
    func `A decimal bound between two places is the place that keeps its meaning`(
        text: String, bound: QueryFilters.Bound, value: Int
    ) throws {
        var query = QueryFilters(try QueryString("n=\(text)"))
        #expect(query.decimal("n", places: 2, bound) == value)
        try query.finish()
    }

    @Test(arguments: [
        ("2025-01-06T14:40:03Z", "2025-01-06T14:40:03Z"), ("2025-01-06", "2025-01-06T00:00:00Z"),
        ("2025-01-06 14:40", "2025-01-06T14:40:00Z"), ("2025-01-06T14:40", "2025-01-06T14:40:00Z"),
        ("2025-01-06T14:40:03%2B05:30", "2025-01-06T09:10:03Z"), ("20250106", "2025-01-06T00:00:00Z"),
        ("2025-01-06T14", "2025-01-06T14:00:00Z"), ("%202025-01-06%20", "2025-01-06T00:00:00Z"), ("", "nil"),
        ("2025-01-06T14:40:03+05:30", "Enter a valid date/time."), ("x", "Enter a valid date/time."),
        ("2025-13-01", "Enter a valid date/time."), ("01/06/2025", "Enter a valid date/time."),
        ("2025-1-6", "Enter a valid date/time."), ("1736174403", "Enter a valid date/time."),
        ("9999-12-31T23:59:59-05:00", "Enter a valid date/time."),
    ])
    func `A moment is read as django-filter reads it`(text: String, answer: String) throws {
        let found = try answered("after=\(text)") { $0.timestamp("after").map(TimestampText.format) ?? "nil" }
        #expect(found == refusable("after", answer))
    }

    @Test(arguments: [
        ("true", true), ("True", true), ("TRUE", true), ("1", true), ("false", false), ("0", false), ("x", nil), ("", nil),
        ("on", nil), ("yes", nil), ("%20true", nil),
    ])
    func `A truth value is read as django-filter reads it, and what is none is ignored`(text: String, value: Bool?) throws {
        #expect(QueryFilters(try QueryString("b=\(text)")).bool("b") == value)
    }

    @Test(arguments: [
        ("t=er1", "er1"), ("t=%20er1%20", "er1"), ("t=a+b", "a b"), ("t=", "nil"), ("t=+", "nil"), ("t=a%2", "a%2"),
        ("t=%zz", "%zz"), ("t=%FF", "\u{FFFD}"), ("t=%C3%A9", "é"), ("t=a=b", "a=b"), ("%74=x", "x"), ("t", "nil"),
        ("t=a;u=b", "a;u=b"), ("&&t=x&", "x"), ("t=%00", "Null characters are not allowed."),
    ])
    func `A text is decoded as Django decodes it`(text: String, answer: String) throws {
        #expect(try answered(text) { $0.text("t") ?? "nil" } == refusable("t", answer))
    }

    @Test func `A parameter that comes again has all its texts`() throws {
        var query = QueryFilters(try QueryString("skill=Swift&x=1&skill=SQL+&skill="))
        #expect(query.texts("skill") == ["Swift", "SQL"])
        #expect(query.texts("other") == [])
        #expect(query.text("skill") == nil)
    }

    @Test(arguments: [
        ("ids=3,1,%202", "[3, 1, 2]"), ("ids=", "nil"), ("ids=,", "[]"), ("ids=1,x", "Enter a number."),
    ])
    func `A list of numbers has commas between them`(text: String, answer: String) throws {
        #expect(try answered(text) { $0.integers("ids").map { "\($0)" } ?? "nil" } == refusable("ids", answer))
    }

    @Test func `All errors are told at once`() throws {
        let error = #expect(throws: APIError.self) {
            var query = QueryFilters(try QueryString("n=x&lo=y&after=z&ok=1"))
            _ = (query.integer("n"), query.integer("lo"), query.timestamp("after"), query.integer("ok"))
            try query.finish()
        }
        #expect(error?.status == .badRequest)
        #expect(
            error?.text
                == #"{"n":["Enter a number."],"lo":["Enter a number."],"after":["Enter a valid date/time."]}"#)
    }

    @Test(arguments: [
        ("", "-id"), ("ordering=-id", "-id"), ("ordering=foo", "-id"), ("ordering=-name,foo,id", "-name,id"),
        ("ordering=%20-name%20,%20id", "-name,id"), ("ordering=--id", "-id"), ("ordering=-", "-id"),
        ("ordering=id,-id", "id"), ("ordering=-name&ordering=name", "name"), ("ordering=,,name,", "name"),
    ])
    func `An order is made of the fields offered, each once`(text: String, answer: String) throws {
        let order = QueryFilters(try QueryString(text)).ordering(["id", "name"], default: "-id")
        #expect(order.map { ($0.isDescending ? "-" : "") + $0.field }.joined(separator: ",") == answer)
    }

    @Test func `What costs a condition each is taken once, and only so many of it`() throws {
        func values(_ count: Int) -> [String] { (0..<count).map { "v\($0)" } }
        let (most, refused) = (QueryFilters.mostValues, "Ensure this has at most 20 different values.")
        for (count, answer) in [(most, "\(most)"), (most + 1, refused)] {
            let search = "search=" + (values(count) + values(count)).joined(separator: "+")
            #expect(try answered(search) { "\($0.searchTerms().count)" } == refusable("search", answer))
            let skills = (values(count) + values(count)).map { "skill=\($0)" }.joined(separator: "&")
            #expect(try answered(skills) { "\($0.texts("skill").count)" } == refusable("skill", answer))
        }
    }

    @Test func `More parameters than any client has are refused`() throws {
        func query(_ count: Int) -> String { Array(repeating: "a=1", count: count).joined(separator: "&") }
        #expect(try QueryString(query(1000)).values("a").count == 1000)
        let error = #expect(throws: APIError.self) { try QueryString(query(1001)) }
        #expect(error?.text == #"{"detail":"Too many query parameters."}"#)
    }

    @Test func `Random queries are read or refused`() throws {
        var random = SeededRandom(seed: 3)
        let pieces = ["%", "%F", "%FF", "%00", "&", "=", "+", ",", "-", "\"", "'", "\\", "1", "e", "é", "n", "search", "\u{0}"]
        for _ in 0..<3000 {
            let count = Int.random(in: 0...25, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
            for name in ["n", "search"] {
                var query = QueryFilters(try QueryString("\(name)=\(text)"))
                _ = (query.integer("n"), query.decimal("n", places: 2, .least), query.timestamp("n"), query.text("n"))
                for term in query.searchTerms() { #expect(!term.isEmpty && !term.utf8.contains(0)) }
                for term in query.ordering(["n", "1"], default: "n") { #expect(["n", "1"].contains(term.field)) }
            }
        }
    }

    private func refusable(_ name: String, _ answer: String) -> String {
        answer.hasSuffix(".") ? #"{"\#(name)":["\#(answer)"]}"# : answer
    }

    private func answered(_ text: String, _ read: (inout QueryFilters) -> String) throws -> String {
        var query = QueryFilters(try QueryString(text))
        let found = read(&query)
        do {
            try query.finish()
            return found
        } catch {
            #expect(error.status == .badRequest)
            return error.text
        }
    }
}
