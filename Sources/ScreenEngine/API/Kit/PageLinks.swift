public import Hummingbird

/// The absolute URLs of other pages of a list: the request's own, with another `page`.
public struct PageLinks: Sendable, Hashable {
    private let base: String
    private let parameters: [QueryString.Parameter]

    /// Takes the URL of the list and the parameters to keep.
    init(base: String, parameters: [QueryString.Parameter]) {
        self.base = base
        self.parameters = parameters
    }

    /// Takes a request.
    ///
    /// - Parameter isSecure: whether the client came over TLS.
    public init(_ request: Request, _ query: QueryString, isSecure: Bool) {
        base = PageLinks.origin(of: request, isSecure: isSecure) + request.uri.path
        parameters = query.parameters
    }

    /// Where the client has found this server, such as `https://hr.example.com`; empty without a `Host`, which HTTP/1.0
    /// allows: there is nothing absolute to say then.
    static func origin(of request: Request, isSecure: Bool) -> String {
        request.head.authority.map { "\(isSecure ? "https" : "http")://\($0)" } ?? ""
    }

    /// Takes a request and its context.
    public init(_ request: Request, _ query: QueryString, _ context: AccountContext) {
        self.init(request, query, isSecure: context.isSecure)
    }

    /// The URL of a page; the first has no `page`. Parameters are ordered by name, as DRF's links have them.
    public func url(page: Int) -> String {
        var names: [String] = []
        var values: [String: [String]] = [:]
        for parameter in parameters where parameter.name != "page" {
            values[parameter.name, default: []].append(parameter.value)
        }
        if page > 1 { values["page"] = [String(page)] }
        names = values.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        var url = base
        var separator = "?"
        for name in names {
            for value in values[name] ?? [] {
                url += separator
                url += PercentEncoding.form(name)
                url += "="
                url += PercentEncoding.form(value)
                separator = "&"
            }
        }
        return url
    }
}
