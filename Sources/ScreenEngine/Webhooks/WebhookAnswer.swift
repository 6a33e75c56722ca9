/// What came of sending a message.
enum WebhookAnswer: Sendable, Hashable {
    /// The receiver has taken it: a status of 200 to 299.
    case taken(code: Int)
    /// The receiver wants no more messages: 410.
    case gone
    /// The receiver has not taken it, and perhaps said when to come again, in seconds.
    case refused(code: Int, retryAfter: Int?)
    /// There was no answer, for a reason in one lower-case sentence that says nothing of what is behind the name.
    case failed(String)
    /// It was broken off by the server's own end.
    case cancelled

    /// The status.
    var code: Int? {
        switch self {
        case .taken(let code), .refused(let code, _): code
        case .gone: 410
        case .failed, .cancelled: nil
        }
    }

    /// Why it isn't delivered.
    var problem: String? {
        switch self {
        case .taken, .cancelled: nil
        case .gone: "the receiver answered 410: it wants no more messages"
        case .refused(let code, _) where (300..<400).contains(code):
            "the receiver answered \(code); redirects are not followed"
        case .refused(let code, _): "the receiver answered \(code)"
        case .failed(let reason): reason
        }
    }
}
