internal import HTTPTypes
public import Hummingbird

/// All endpoints. A router gets its routes from here and the API's description its paths.
public struct EndpointTable: Sendable {
    /// The endpoints in the order in which they were added.
    public private(set) var endpoints: [Endpoint] = []
    /// The shapes that they refer to by name.
    public private(set) var schemas: [NamedSchema] = []

    /// Makes an empty table.
    public init() {}

    /// Adds a controller's endpoints and shapes.
    public mutating func add(_ controller: some ResourceController) {
        endpoints += controller.endpoints
        schemas += controller.schemas
    }

    /// Adds single endpoints.
    public mutating func add(_ more: [Endpoint]) { endpoints += more }

    /// Registers every endpoint. Beside them each path answers `HEAD` where it has `GET`, `OPTIONS`, and every other
    /// method with 405. What needs an account is in a group whose context has one, so that 401 comes before 405.
    ///
    /// - Parameters:
    ///   - prefix: what comes before every path, such as `/api`, or nothing.
    ///   - authentication: finds the account, for what needs one.
    public func register(
        on router: some RouterMethods<APIContext>, prefix: String = "",
        authentication: some MiddlewareProtocol<Request, Response, APIContext>
    ) {
        let accounts = router.group().add(middleware: authentication).group(context: AccountContext.self)
        for path in paths {
            let route = RoutePath(prefix + path.text)
            for endpoint in path.endpoints {
                register(endpoint, at: route, on: router, accounts)
            }
            if path.endpoints.contains(where: { $0.access == .open }) {
                register(rest: path, at: route, on: router)
            } else {
                register(rest: path, at: route, on: accounts)
            }
        }
    }

    /// The endpoints by path, in the order in which the paths were first added.
    var paths: [Path] {
        var found: [Path] = []
        var indexes: [String: Int] = [:]
        for endpoint in endpoints {
            if let index = indexes[endpoint.path] {
                found[index].endpoints.append(endpoint)
            } else {
                indexes[endpoint.path] = found.count
                found.append(Path(text: endpoint.path, endpoints: [endpoint]))
            }
        }
        return found
    }

    /// A path and its methods.
    struct Path {
        var text: String
        var endpoints: [Endpoint]

        /// For `Allow`, in DRF's order.
        var allow: String {
            var methods: [HTTPRequest.Method] = []
            for method in [HTTPRequest.Method.get, .post, .put, .patch, .delete] where has(method) {
                methods.append(method)
            }
            if has(.get) { methods.append(.head) }
            return (methods + [.options]).map(\.rawValue).joined(separator: ", ")
        }

        func has(_ method: HTTPRequest.Method) -> Bool { endpoints.contains { $0.method == method } }
    }

    private func register(
        _ endpoint: Endpoint, at route: RoutePath, on router: some RouterMethods<APIContext>,
        _ accounts: some RouterMethods<AccountContext>
    ) {
        switch endpoint.handler {
        case .open(let handler):
            register(endpoint, at: route, on: router, handler)
        case .account(let handler) where endpoint.access == .admin:
            register(endpoint, at: route, on: accounts) { request, context in
                guard context.account.isAdmin else { throw APIError.permissionDenied }
                return try await handler(request, context)
            }
        case .account(let handler):
            register(endpoint, at: route, on: accounts, handler)
        }
    }

    private func register<Context: RequestContext>(
        _ endpoint: Endpoint, at route: RoutePath, on router: some RouterMethods<Context>,
        _ handler: @escaping @Sendable (Request, Context) async throws -> Response
    ) {
        let types = endpoint.mediaTypes
        let named = { @Sendable (request: Request, context: Context) async throws -> Response in
            var context = context
            route.nameParameters(in: &context)
            guard AcceptField.allows(types, request.headers) else { throw APIError.notAcceptable }
            return try await handler(request, context)
        }
        router.on(route.pattern, method: endpoint.method, use: named)
        guard endpoint.method == .get else { return }
        router.on(route.pattern, method: .head) { request, context in
            try await named(request, context).withoutBody
        }
    }

    private func register<Context: RequestContext>(
        rest path: Path, at route: RoutePath, on router: some RouterMethods<Context>
    ) {
        let allow = path.allow
        let description = EndpointOptions(path).response
        router.on(route.pattern, method: .options) { _, _ in description }
        for method in EndpointTable.methods
        where method != .options && !path.has(method) && !(method == .head && path.has(.get)) {
            router.on(route.pattern, method: method) { request, _ -> Response in
                throw APIError.methodNotAllowed(request.method, allow: allow)
            }
        }
    }

    /// Every method that the server's HTTP parser lets through, so that none of them is taken for an unknown path.
    static let methods: [HTTPRequest.Method] = [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "ACL", "BIND", "CHECKOUT",
        "COPY",
        "LINK", "LOCK", "M-SEARCH", "MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL", "MOVE", "NOTIFY", "PROPFIND",
        "PROPPATCH", "PURGE", "QUERY", "REBIND", "REPORT", "SEARCH", "SOURCE", "SUBSCRIBE", "UNBIND", "UNLINK",
        "UNLOCK",
        "UNSUBSCRIBE",
    ].compactMap { HTTPRequest.Method($0) }
}
