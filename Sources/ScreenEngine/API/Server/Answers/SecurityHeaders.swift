internal import HTTPTypes
internal import Hummingbird

/// Headers that make browsers careful with what the server sends.
struct SecurityHeaders: Sendable {
    /// A page may use what this server has, and send forms to it, and nothing else.
    private static let pagePolicy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    /// What is no page runs nothing.
    private static let dataPolicy = "default-src 'none'; frame-ancestors 'none'"

    /// Adds them, apart from those that the handler has set itself.
    static func complete(_ response: inout Response, isSecure: Bool) {
        let isPage = response.headers[.contentType]?.hasPrefix("text/html") ?? false
        var fields = response.headers
        fields.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
        fields.append(HTTPField(name: .xFrameOptions, value: "DENY"))
        fields.append(HTTPField(name: .referrerPolicy, value: "no-referrer"))
        if !fields.contains(.contentSecurityPolicy) {
            fields.append(HTTPField(name: .contentSecurityPolicy, value: isPage ? pagePolicy : dataPolicy))
        }
        if !fields.contains(.cacheControl) {
            fields.append(HTTPField(name: .cacheControl, value: isPage ? "no-cache" : "no-store"))
        }
        if isSecure {
            fields.append(HTTPField(name: .strictTransportSecurity, value: "max-age=31536000"))
        }
        response.headers = fields
    }
}
