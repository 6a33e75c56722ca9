import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import ScreenEngine

/// A server with nothing but some endpoints. `Authorization: admin` and `user` say who asks.
struct KitServer {
    let endpoints: [Endpoint]
    var prefix = ""

    /// An answer, as far as tests look at it.
    struct Answer: Equatable {
        var status: Int
        var body: String
        var headers: HTTPFields
    }

    /// Asks for something.
    func ask(
        _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [.authorization: "user"], body: String? = nil
    ) async throws -> Answer {
        var table = EndpointTable()
        table.add(endpoints)
        let router = Router(context: APIContext.self)
        table.register(on: router, prefix: prefix, authentication: NamedAccount())
        return try await Application(router: router).test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
            ) { response in
                Answer(
                    status: response.status.code, body: String(buffer: response.body), headers: response.headers)
            }
        }
    }
}

/// Takes the header's word for who asks.
struct NamedAccount: RouterMiddleware {
    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        switch request.headers[.authorization] {
        case "admin": context.account = Account(id: 1, organisation: 1, role: .admin, isSuperuser: false)
        case "user": context.account = Account(id: 2, organisation: 1, role: .user, isSuperuser: false)
        default: break
        }
        return try await next(request, context)
    }
}
