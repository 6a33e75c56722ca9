internal import Testing

@testable internal import ScreenEngine

/// Signatures, as Standard Webhooks has them.
struct WebhookSignatureTests {
    private let secret: WebhookSecret

    init() throws { secret = WebhookSecret(key: try #require(Base64.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))) }

    @Test("A message is signed as the reference implementations sign it")
    func reference() {
        let header = WebhookSignature.header(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconds: 1_614_265_330, body: #"{"test": 2432232314}"#,
            secrets: [secret])
        #expect(header == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test("Another name, time, body or key gives another signature")
    func altered() {
        func sign(_ id: String, _ seconds: Int, _ body: String, _ secret: WebhookSecret) -> String {
            WebhookSignature.header(id: id, seconds: seconds, body: body, secrets: [secret])
        }
        let other = WebhookSecret(key: [UInt8](repeating: 1, count: 32))
        let all = [
            sign("a", 1, "{}", secret), sign("b", 1, "{}", secret), sign("a", 2, "{}", secret),
            sign("a", 1, "{ }", secret), sign("a", 1, "{}", other),
        ]
        #expect(Set(all).count == all.count)
    }

    @Test("While two secrets are good there is a signature by each")
    func rotation() {
        let other = WebhookSecret(key: [UInt8](repeating: 1, count: 32))
        let both = WebhookSignature.header(id: "a", seconds: 1, body: "{}", secrets: [other, secret])
        let each = [other, secret].map {
            WebhookSignature.header(id: "a", seconds: 1, body: "{}", secrets: [$0])
        }
        #expect(both == each.joined(separator: " "))
    }

    @Test("A secret has 32 bytes and is written as the libraries of Standard Webhooks read it")
    func secretText() {
        let secret = WebhookSecret(random: RandomSource { [UInt8](repeating: 255, count: $0) })
        #expect(secret.key.count == 32)
        #expect(secret.text == "whsec_//////////////////////////////////////////8=")
    }
}
