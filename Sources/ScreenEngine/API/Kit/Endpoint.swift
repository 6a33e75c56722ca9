public import HTTPTypes
public import Hummingbird

/// One method of one path: what it is for, what it reads and answers, and what does it. The router and the API's
/// description are both made from these, so that they can't differ.
public struct Endpoint: Sendable {
    /// Who may ask.
    public enum Access: String, Sendable, Hashable {
        /// Anyone.
        case open
        /// Any account.
        case account
        /// Administrators; 403 for others.
        case admin
    }

    /// What does the work.
    public enum Handler: Sendable {
        /// For anyone.
        case open(@Sendable (Request, APIContext) async throws -> Response)
        /// For an account.
        case account(@Sendable (Request, AccountContext) async throws -> Response)
    }

    /// What is read from the body.
    public struct RequestBody: Sendable, Hashable {
        /// `application/json`, unless said otherwise.
        public var contentType: String
        /// Its shape.
        public var schema: Schema
        /// The shape of a form with files that is read as well.
        public var form: Schema?

        /// JSON of a shape.
        public static func json(_ schema: Schema, orForm form: Schema? = nil) -> RequestBody {
            RequestBody(contentType: "application/json", schema: schema, form: form)
        }
        /// The same as `PATCH` takes it: nothing has to be there.
        public var partial: RequestBody {
            RequestBody(contentType: contentType, schema: schema.partial, form: form?.partial)
        }
        /// A form with files.
        public static func multipart(_ schema: Schema) -> RequestBody {
            RequestBody(contentType: "multipart/form-data", schema: schema)
        }
    }

    /// An answer.
    public struct Answer: Sendable, Hashable {
        /// The status.
        public var status: Int
        /// When it is given.
        public var description: String
        /// The body's shape; none where there is no body.
        public var schema: Schema?
        /// The body's type.
        public var contentType: String

        /// Makes one.
        public init(
            _ status: Int, _ description: String, _ schema: Schema? = nil, contentType: String = "application/json"
        ) {
            self.status = status
            self.description = description
            self.schema = schema
            self.contentType = contentType
        }
    }

    /// The method.
    public var method: HTTPRequest.Method
    /// The path as the contract writes it, with a trailing slash: `/jobs/{id}/`.
    public var path: String
    /// What it does, in a few words.
    public var summary: String
    /// The resource that it belongs to.
    public var tag: String
    /// Who may ask.
    public var access: Access
    /// The query parameters that it reads.
    public var query: [QueryParameter]
    /// The body that it reads.
    public var body: RequestBody?
    /// Its answers beside the errors that all have.
    public var answers: [Answer]
    /// What does the work.
    public var handler: Handler

    /// An endpoint for accounts.
    public init(
        _ method: HTTPRequest.Method, _ path: String, _ summary: String, tag: String, access: Access = .account,
        query: [QueryParameter] = [], body: RequestBody? = nil, answers: [Answer],
        handler: @escaping @Sendable (Request, AccountContext) async throws -> Response
    ) {
        precondition(access != .open, "an open endpoint has no account: \(path)")
        self.init(
            method: method, path: path, summary: summary, tag: tag, access: access, query: query, body: body,
            answers: answers, handler: .account(handler))
    }

    /// An endpoint for anyone.
    public static func open(
        _ method: HTTPRequest.Method, _ path: String, _ summary: String, tag: String, query: [QueryParameter] = [],
        body: RequestBody? = nil, answers: [Answer],
        handler: @escaping @Sendable (Request, APIContext) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            method: method, path: path, summary: summary, tag: tag, access: .open, query: query, body: body,
            answers: answers, handler: .open(handler))
    }

    private init(
        method: HTTPRequest.Method, path: String, summary: String, tag: String, access: Access,
        query: [QueryParameter], body: RequestBody?, answers: [Answer], handler: Handler
    ) {
        precondition(path.hasPrefix("/") && path.hasSuffix("/"), "a path begins and ends with a slash: \(path)")
        self.method = method
        self.path = path
        self.summary = summary
        self.tag = tag
        self.access = access
        self.query = query
        self.body = body
        self.answers = answers
        self.handler = handler
    }
}
