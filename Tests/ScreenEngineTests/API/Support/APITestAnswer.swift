import HTTPTypes
import Testing

@testable import ScreenEngine

/// An answer.
struct APITestAnswer: Sendable {
    /// The status.
    let status: HTTPResponse.Status
    /// The headers.
    let headers: HTTPFields
    /// The body.
    let body: [UInt8]

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; a body that is none fails the test.
    var json: JSONValue {
        get throws { try JSONParser.parse(body) }
    }

    /// The objects of a page, or of a bare list.
    var items: [JSONValue] {
        get throws {
            let json = try json
            return try #require((json["results"] ?? json).items)
        }
    }

    /// The identifiers of the objects of a page, in order.
    var ids: [Int] {
        get throws { try items.map { try #require($0["id"]?.integer) } }
    }
}

extension JSONValue {
    /// Reads a text; what is no JSON fails the test. Objects are equal where members come in the same order.
    init(_ text: String) throws { self = try JSONParser.parse(Array(text.utf8)) }

    /// The items, where this is a list.
    var items: [JSONValue]? {
        guard case .array(let items) = self else { return nil }
        return items
    }

    /// The names of an object's members, in order.
    var names: [String]? {
        guard case .object(let members) = self else { return nil }
        return members.map(\.name)
    }

    /// The number, where this is an integer.
    var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    /// The text, where this is one.
    var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }
}
