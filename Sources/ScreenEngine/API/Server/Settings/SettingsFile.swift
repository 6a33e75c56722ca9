/// A file of settings, as it was read.
public struct SettingsFile: Sendable {
    /// What the user calls it.
    let path: String
    /// What is in it.
    let bytes: [UInt8]

    /// Takes a file's name and what is in it.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The settings in it. Every member has to be one: a name that is written wrong would otherwise go unnoticed.
    func source() throws(SettingsError) -> SettingsSource {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            throw SettingsError(.file, "\(path): is not valid JSON: \(error.message)")
        }
        guard case .object(let members) = value else {
            throw SettingsError(.file, "\(path): is no JSON object")
        }
        var texts: [String: String] = [:]
        for member in members {
            guard Setting.all.contains(where: { $0.name == member.name }) else {
                throw SettingsError(.file, "\(path): \(member.name) is no setting; their names are those of the flags")
            }
            guard let text = SettingsFile.text(member.value) else {
                throw SettingsError(.file, "\(path): \(member.name) is neither a text nor a number nor a list of texts")
            }
            texts[member.name] = text
        }
        return .file(path, texts)
    }

    /// A value as a flag would have it.
    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text), .number(let text): return text
        case .integer(let number): return String(number)
        case .array(let values):
            var texts: [String] = []
            for value in values {
                guard case .string(let text) = value else { return nil }
                texts.append(text)
            }
            return texts.joined(separator: ",")
        case .null, .bool, .object: return nil
        }
    }
}
