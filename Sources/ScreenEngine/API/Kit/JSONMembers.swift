/// Collects the members of an object; a name that comes again keeps its first place and takes its last value, as in
/// Python's dictionaries. Names are looked up by hash once there are many, so that no payload makes this quadratic.
struct JSONMembers {
    /// The members.
    private(set) var members: [JSONValue.Member] = []
    private var places: [String: Int] = [:]

    /// Up to here comparing beats hashing.
    private static let few = 8

    /// Adds or replaces a member.
    mutating func set(_ name: String, _ value: JSONValue) {
        if let place = place(of: name) {
            members[place].value = value
            return
        }
        members.append(JSONValue.Member(name, value))
        if members.count == JSONMembers.few {
            for (place, member) in members.enumerated() { places[member.name] = place }
        } else if members.count > JSONMembers.few {
            places[name] = members.count - 1
        }
    }

    private func place(of name: String) -> Int? {
        members.count < JSONMembers.few ? members.firstIndex { $0.name == name } : places[name]
    }
}
