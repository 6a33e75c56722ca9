@testable import ScreenEngine

extension APIError {
    /// The body.
    var text: String { String(decoding: body, as: UTF8.self) }
}
