import Foundation

@testable import ScreenEngine

/// Holds values against the part of JSON Schema 2020-12 that the API's description uses. A keyword that it doesn't know is
/// a complaint too, so that none is passed over.
struct JSONSchemaCheck {
    /// The whole description, in which references are looked up.
    let document: JSONValue
    /// Whether the value goes to the server, where what only the server sets may be left out.
    var isPayload = false
    /// Whether what the API takes beside what it describes is right: numbers as texts and the other way round, a blank
    /// text for null, days and moments with an offset, members that aren't described, and anything in those that it sets
    /// itself.
    var isLenient = false

    private static let words: Set<String> = [
        "type", "format", "maxLength", "enum", "minimum", "maximum", "pattern", "items", "properties", "required",
        "anyOf", "readOnly", "description", "examples", "$ref",
    ]

    private static let moment = #"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z$"#
    private static let givenMoment = #"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d))?$"#

    /// What a reference such as `#/components/schemas/Job` names.
    func target(_ reference: String) -> JSONValue? {
        guard reference.hasPrefix("#/") else { return nil }
        var value: JSONValue? = document
        for name in reference.dropFirst(2).split(separator: "/") { value = value?[String(name)] }
        return value
    }

    /// The names of the members that a schema has, its alternatives' among them.
    func members(of schema: JSONValue) -> Set<String> {
        if let target = schema["$ref"]?.string.flatMap(target) { return members(of: target) }
        let alternatives = schema["anyOf"]?.items ?? []
        return alternatives.reduce(into: Set(schema["properties"]?.names ?? [])) { $0.formUnion(members(of: $1)) }
    }

    /// What is wrong with a value; empty where nothing is.
    func complaints(_ value: JSONValue, _ schema: JSONValue, at place: String = "$") -> [String] {
        guard let names = schema.names else { return ["\(place): the schema is no object"] }
        var found = names.filter { !JSONSchemaCheck.words.contains($0) }.map { "\(place): unknown keyword \($0)" }
        if let reference = schema["$ref"]?.string {
            guard let target = target(reference) else { return found + ["\(place): \(reference) is not there"] }
            return found + complaints(value, target, at: place)
        }
        if let choices = schema["anyOf"]?.items {
            if isLenient, value == .string(""), choices.contains(where: { $0["type"]?.string == "null" }) { return found }
            let wrong = choices.map { complaints(value, $0, at: place) }
            if !wrong.contains(where: \.isEmpty) { found += wrong.joined() }
        }
        if let type = schema["type"]?.string, !isOf(type, value) {
            return found + ["\(place): \(value) is no \(type)"]
        }
        if let values = schema["enum"]?.items, !values.contains(value) { found.append("\(place): \(value) is no choice") }
        return found + bounds(value, schema, place) + text(value, schema, place) + parts(value, schema, place)
    }

    private func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("integer", .string(let text)) where isLenient: Int(text) != nil
        case ("string", .integer) where isLenient: true
        case ("null", .null), ("boolean", .bool), ("integer", .integer), ("string", .string), ("array", .array),
            ("object", .object), ("number", .integer), ("number", .number):
            true
        default: false
        }
    }

    private func bounds(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        guard let number = value.integer else { return [] }
        let isLow = schema["minimum"]?.integer.map { number < $0 } ?? false
        let isHigh = schema["maximum"]?.integer.map { number > $0 } ?? false
        return isLow || isHigh ? ["\(place): \(number) is out of bounds"] : []
    }

    private func text(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        guard let text = value.string else { return [] }
        var found: [String] = []
        if let most = schema["maxLength"]?.integer, text.unicodeScalars.count > most {
            found.append("\(place): longer than \(most)")
        }
        let patterns = [
            "date-time": isLenient ? JSONSchemaCheck.givenMoment : JSONSchemaCheck.moment, "date": #"^\d{4}-\d\d-\d\d$"#,
            "email": "^[^@ ]+@[^@ ]+$", "uri": "^(?i:https?)://.",
        ]
        for pattern in [schema["pattern"]?.string, schema["format"]?.string.flatMap { patterns[$0] }].compactMap(\.self)
        where text.range(of: pattern, options: .regularExpression) == nil {
            found.append("\(place): \(text) does not match \(pattern)")
        }
        return found
    }

    private func parts(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        var found: [String] = []
        if let items = value.items, let schema = schema["items"] {
            for (index, item) in items.enumerated() { found += complaints(item, schema, at: "\(place)[\(index)]") }
        }
        guard case .object(let members) = value else { return found }
        for member in members {
            guard let known = schema["properties"] else { continue }
            guard let schema = known[member.name] else {
                if !isLenient { found.append("\(place).\(member.name): not in the schema") }
                continue
            }
            if isLenient, schema["readOnly"] == .bool(true) { continue }
            found += complaints(member.value, schema, at: "\(place).\(member.name)")
        }
        for name in schema["required"]?.items?.compactMap(\.string) ?? [] where value[name] == nil {
            if isPayload, schema["properties"]?[name]?["readOnly"] == .bool(true) { continue }
            found.append("\(place).\(name): missing")
        }
        return found
    }
}
