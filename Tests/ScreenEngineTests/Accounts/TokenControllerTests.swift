import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Tokens over HTTP")
struct TokenControllerTests {
    private let right = #"{"email": "uma@example.com", "password": "correct horse"}"#

    @Test("A password gives tokens that work, and nobody on the way keeps them")
    func signIn() async throws {
        try await AccountClient.with { client async throws in
            let answer = try await client(.post, "/token/", right)
            #expect(answer.status == 200)
            #expect(answer.headers[.cacheControl] == "no-store")
            #expect(try Set(answer.object.keys) == ["access", "refresh"])
            let refresh = try #require(try answer.object["refresh"] as? String)
            let second = try await client(.post, "/token/refresh/", #"{"refresh": "\#(refresh)"}"#)
            #expect(try Array(second.object.keys) == ["access"])
            for object in [try answer.object, try second.object] {
                let token = try #require(object["access"] as? String)
                let me = try await client(.get, "/users/me/", headers: [.authorization: "Bearer \(token)"])
                #expect(try me.object["email"] as? String == "uma@example.com")
            }
        }
    }

    @Test(
        "What is wrong is said in the words of simplejwt",
        arguments: [
            (
                "/token/", #"{"email": "uma@example.com", "password": "wrong"}"#, 401,
                #"{"detail":"No active account found with the given credentials"}"#
            ),
            ("/token/", "{}", 400, #"{"email":["This field is required."],"password":["This field is required."]}"#),
            (
                "/token/", #"{"email": "", "password": null}"#, 400,
                #"{"email":["This field may not be blank."],"password":["This field may not be null."]}"#
            ),
            (
                "/token/refresh/", #"{"refresh": "x.y.z"}"#, 401,
                #"{"detail":"Token is invalid or expired","code":"token_not_valid"}"#
            ),
            ("/token/refresh/", "{}", 400, #"{"refresh":["This field is required."]}"#),
        ])
    func refused(path: String, body: String, status: Int, text: String) async throws {
        try await AccountClient.with { client async throws in
            let answer = try await client(.post, path, body)
            #expect(answer.status == status)
            #expect(answer.text == text)
            #expect((answer.headers[.wwwAuthenticate] != nil) == (status == 401))
        }
    }

    @Test("A payload that no password needs is not taken in", arguments: ["/token/", "/token/refresh/"])
    func large(path: String) async throws {
        try await AccountClient.with { client async throws in
            let body = #"{"email": "\#(String(repeating: "a", count: 64 << 10))"}"#
            #expect(try await client(.post, path, body).status == 413)
        }
    }

    @Test("Space around a password is part of it")
    func spaces() async throws {
        try await AccountClient.with { client async throws in
            let body = #"{"email": " uma@example.com ", "password": "correct horse "}"#
            #expect(try await client(.post, "/token/", body).status == 401)
            #expect(try await client(.post, "/token/", right).status == 200)
        }
    }

    @Test("Who has to wait hears for how long, and the right password doesn't help")
    func throttled() async throws {
        try await AccountClient.with { client async throws in
            for _ in 0..<5 {
                _ = try await client(.post, "/token/", #"{"email": "uma@example.com", "password": "wrong"}"#)
            }
            let answer = try await client(.post, "/token/", right)
            #expect(answer.status == 429)
            #expect(answer.headers[.retryAfter] == "30")
            #expect(answer.text == #"{"detail":"Request was throttled. Expected available in 30 seconds."}"#)
            client.fixture.clock.advance(seconds: 30)
            #expect(try await client(.post, "/token/", right).status == 200)
        }
    }
}
