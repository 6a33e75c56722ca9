extension PayloadField where Value == String {
    /// The same, but a blank text is null.
    var blankAsNull: PayloadField {
        var field = self
        field.blankIsNull = true
        return field
    }

    /// The address of something on the web.
    static func url(maxLength: Int) -> PayloadField {
        text(maxLength: maxLength).map { text throws(FieldProblem) in
            guard WebAddress.isValid(text) else { throw FieldProblem(PayloadMessage.url) }
            return text
        }
    }

    /// A place: an object with `city`, `state` and `country`, or the same as a text of JSON, as a candidate shows it. Gives
    /// the object as text; other members are left out, and so are empty ones.
    static var location: PayloadField {
        PayloadField { (sent) throws(FieldProblem) in
            var value = sent
            if case .string(let text) = sent {
                guard let parsed = try? JSONParser.parse(Array(text.utf8)) else {
                    throw FieldProblem(LocationMessage.text)
                }
                value = parsed
            }
            guard case .object = value else { throw FieldProblem(LocationMessage.text) }
            var members: [JSONValue.Member] = []
            var problems: [FieldErrors.Field] = []
            for name in LocationMessage.members {
                guard let part = value[name], part != .null else { continue }
                do throws(FieldProblem) {
                    let text = try PayloadField.text(maxLength: CandidatePayload.Limit.place, allowBlank: true)
                        .parse(part, .update)
                    if !text.isEmpty { members.append(JSONValue.Member(name, .string(text))) }
                } catch {
                    problems.append(FieldErrors.Field(name, error.errors))
                }
            }
            guard problems.isEmpty else { throw FieldProblem(.fields(problems)) }
            return JSONValue.object(members).text
        }
    }
}

/// What is said of locations.
enum LocationMessage {
    /// What a location has, in the order in which it is kept.
    static let members = ["city", "state", "country"]
    /// Said of what is no place.
    static let text = "Expected an object with city, state and country, or the same as a JSON string."
}

/// Addresses of the web.
enum WebAddress {
    /// Whether a text is an absolute `http` or `https` address with a host: what a page may show as a picture's source.
    /// The rest is the server's there to judge.
    static func isValid(_ text: String) -> Bool {
        let lowered = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { return false }
        let host = lowered.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !host.isEmpty && !host.hasPrefix(":") && !host.hasPrefix(".")
            && text.unicodeScalars.allSatisfy {
                !$0.properties.isWhitespace && $0.value > 0x20 && $0.value != 0x7F
                    && !#"<>"{}|\^`"#.unicodeScalars.contains($0)
            }
    }
}
