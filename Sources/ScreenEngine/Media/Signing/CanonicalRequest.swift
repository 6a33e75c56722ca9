/// A request in the one form in which it is signed.
struct CanonicalRequest: Sendable, Hashable {
    /// A name and a value, of a header or of the query; not encoded.
    struct Field: Sendable, Hashable {
        var name: String
        var value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Such as `PUT`.
    var method: String
    /// The path as it is sent, percent-encoded.
    var path: String
    /// The query.
    var query: [Field] = []
    /// The headers that are signed.
    var headers: [Field]
    /// SHA-256 of the body in hexadecimal, or what stands for it.
    var payloadHash: String

    /// The whole.
    var text: String {
        let headers = canonicalHeaders.map { "\($0.name):\($0.value)\n" }.joined()
        return "\(method)\n\(path)\n\(canonicalQuery)\n\(headers)\n\(signedHeaders)\n\(payloadHash)"
    }

    /// The query, encoded and then ordered; all of it is ASCII, whose order is that of its bytes.
    var canonicalQuery: String {
        query.map { (PercentEncoding.component($0.name), PercentEncoding.component($0.value)) }.sorted { $0 < $1 }
            .map { "\($0)=\($1)" }.joined(separator: "&")
    }

    /// The names of the headers.
    var signedHeaders: String { canonicalHeaders.map(\.name).joined(separator: ";") }

    /// The headers by name, those of one name as one, without blanks that mean nothing.
    private var canonicalHeaders: [Field] {
        var values: [String: [String]] = [:]
        for header in headers {
            let value = header.value.split(separator: " ").joined(separator: " ")
            values[header.name.lowercased(), default: []].append(value)
        }
        return values.keys.sorted().map { Field($0, values[$0, default: []].joined(separator: ",")) }
    }
}
