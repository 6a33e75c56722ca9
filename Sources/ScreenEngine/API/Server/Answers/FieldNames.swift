internal import HTTPTypes

extension HTTPField.Name {
    /// Who a proxy asks for, nearest last.
    static let xForwardedFor = HTTPField.Name(known: "x-forwarded-for")
    /// The same, as RFC 7239 has it.
    static let forwarded = HTTPField.Name(known: "forwarded")
    /// How the client reached the proxy.
    static let xForwardedProto = HTTPField.Name(known: "x-forwarded-proto")
    /// Names a request in logs.
    static let xRequestID = HTTPField.Name(known: "x-request-id")
    /// Whether a page may stand in another's frame; for browsers that don't know `frame-ancestors`.
    static let xFrameOptions = HTTPField.Name(known: "x-frame-options")
    /// How much of a page's address goes to others.
    static let referrerPolicy = HTTPField.Name(known: "referrer-policy")

    /// Names that are written here are valid.
    private init(known name: String) {
        guard let parsed = HTTPField.Name(name) else { preconditionFailure("\(name) is no name of a field") }
        self = parsed
    }
}
