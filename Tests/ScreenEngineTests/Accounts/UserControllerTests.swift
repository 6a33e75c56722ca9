import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Accounts over HTTP")
struct UserControllerTests {
    @Test("An account has every field of the seeds' owner, in their order, and nothing of its password")
    func shape() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            _ = try await fixture.database.write { connection in
                try connection.execute(
                    """
                    UPDATE users SET last_login = 1739767969230031, last_seen = 1739767969230031, contact = 1234567890,
                        country = 'India', is_staff = 1, created_at = 1733142793659653 WHERE id = $1
                    """, [.integer(fixture.ada.id)])
            }
            let answer = try await client(.get, "/users/\(fixture.ada.id)/", as: fixture.uma)
            #expect(answer.status == 200)
            #expect(
                answer.text == """
                    {"id":\(fixture.ada.id),"name":"Ada","org":\(fixture.ada.organisation),"username":null,\
                    "email":"ada@example.com","role":{"id":1,"name":"Admin"},"profile_pic":null,"is_active":true,\
                    "is_staff":true,"is_superuser":false,"last_login":"2025-02-17T04:52:49.230031Z",\
                    "last_seen":"0 minutes ago","contact":1234567890,"country":"India","invited_by":null,\
                    "created_at":"2024-12-02T12:33:13.659653Z"}
                    """)
        }
    }

    @Test("An organisation's accounts are read by all of it and by nobody else")
    func reading() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            for account in [fixture.ada, fixture.uma] {
                let page = try await client(.get, "/users/?page_size=2", as: account)
                #expect(try page.results("name") == ["Ada", "Amy"])
                #expect(try page.object["count"] as? Int == 3)
                #expect(try (page.object["next"] as? String)?.hasSuffix("/users/?page=2&page_size=2") == true)
                #expect(try await client(.get, "/users/?page_size=2&page=2", as: account).results("name") == ["Uma"])
                #expect(try await client(.get, "/users/?page=2", as: account).status == 404)
                #expect(try await client(.get, "/users/\(fixture.otto.id)/", as: account).status == 404)
            }
            #expect(try await client(.get, "/users/", as: fixture.otto).results("name") == ["Otto"])
            #expect(try await client(.get, "/users/").status == 401)
            #expect(try await client(.get, "/users/me/", as: fixture.uma).object["name"] as? String == "Uma")
        }
    }

    @Test("Only administrators write, and only in their own organisation")
    func writing() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let body = #"{"name": "New", "email": "new@example.com"}"#
            let path = "/users/\(fixture.amy.id)/"
            #expect(try await client(.post, "/users/", as: fixture.uma, body).status == 403)
            for (account, status) in [(fixture.uma, 403), (fixture.otto, 404)] {
                #expect(try await client(.put, path, as: account, body).status == status)
                #expect(try await client(.patch, path, as: account, body).status == status)
                #expect(try await client(.delete, path, as: account).status == status)
            }
            #expect(try await fixture.user(fixture.amy)?.name == "Amy")
        }
    }

    @Test("An account that is not there is 404, whatever is sent, before any password is hashed")
    func missing() async throws {
        let server = try await APITestServer()
        // It has no room for a single password.
        let hasher = PasswordHasher(cost: AccountFixture.cost, random: .system, mostWaiting: 0)
        let users = UserController(database: server.database, clock: server.clock.wall, hasher: hasher)
        let stranger = try await server.addUser("Otto", organisation: try await server.addOrganisation("Other"))
        try await server.run([users]) { client async throws in
            for body in ["{}", "{", #"{"name": "N", "email": "n@example.com", "password": "correct horse battery"}"#] {
                for id in [stranger.id, 999] {
                    #expect(try await client.put("/users/\(id)/", body, as: server.admin).status == .notFound)
                    #expect(try await client.patch("/users/\(id)/", body, as: server.admin).status == .notFound)
                }
            }
            let path = "/users/\(server.admin.id)/"
            let password = #"{"password": "correct horse battery"}"#
            #expect(try await client.patch(path, password, as: server.admin).status == .serviceUnavailable)
        }
    }

    @Test("When an account was last seen and signed in shows, and refuses no write to it; a change does")
    func conditional() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let path = "/users/\(fixture.uma.id)/"
            try await fixture.database.write { [now = fixture.clock.now] in
                _ = try $0.execute(
                    "UPDATE users SET last_seen = $2 WHERE id = $1", [.integer(fixture.uma.id), .timestamp(now)])
            }
            let first = try await client(.get, path, as: fixture.ada)
            let tag = try #require(first.headers[.eTag])
            fixture.clock.advance(seconds: 600)
            let later = try await client(.get, path, as: fixture.ada)
            #expect(later.text != first.text)
            #expect(later.headers[.eTag] != tag)
            try await fixture.database.write { [now = fixture.clock.now] in
                _ = try $0.execute(
                    "UPDATE users SET last_login = $2 WHERE id = $1", [.integer(fixture.uma.id), .timestamp(now)])
            }
            let known = try await client(.get, path, as: fixture.ada, headers: [.ifNoneMatch: tag])
            #expect(known.status == 200)
            let changed = try await client(.patch, path, as: fixture.ada, #"{"name": "U"}"#, headers: [.ifMatch: tag])
            #expect(changed.status == 200)
            let stale = try await client(.patch, path, as: fixture.ada, #"{"name": "V"}"#, headers: [.ifMatch: tag])
            #expect(stale.status == 412)
            #expect(try await client(.delete, path, as: fixture.ada, headers: [.ifMatch: tag]).status == 412)
        }
    }

    @Test("A new account signs in with the password that it was given")
    func creating() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let made = try await client(
                .post, "/users/", as: fixture.ada,
                """
                {"name": " New One ", "email": "New@Example.com", "password": "battery staple", "org": 99, "id": 77,
                 "role": {"name": "Admin"}, "profile_pic": "https://example.com/a.png", "contact": "1234567890"}
                """)
            #expect(made.status == 201)
            let object = try made.object
            let id = try #require(object["id"] as? Int)
            #expect(made.headers[.location] == "/users/\(id)/")
            #expect(object["name"] as? String == "New One")
            #expect(object["email"] as? String == "new@example.com")
            #expect(object["org"] as? Int == fixture.ada.organisation)
            #expect(object["invited_by"] as? Int == fixture.ada.id)
            #expect(object["contact"] as? Int == 1_234_567_890)
            #expect(!made.text.contains("battery") && !made.text.contains("scrypt"))
            let tokens = try await client(
                .post, "/token/", #"{"email": "new@example.com", "password": "battery staple"}"#)
            #expect(tokens.status == 200)
        }
    }

    @Test(
        "What can't be accepted is named, field by field",
        arguments: [
            ("{}", #"{"name":["This field is required."],"email":["This field is required."]}"#),
            (#"{"name": "X", "email": "x"}"#, #"{"email":["Enter a valid email address."]}"#),
            (
                #"{"name": "X", "email": "UMA@example.com"}"#,
                #"{"email":["There is an account with the e-mail address uma@example.com already."]}"#
            ),
            (
                #"{"name": "X", "email": "x@example.com", "password": "short"}"#,
                #"{"password":["This password is too short. It must contain at least 8 characters."]}"#
            ),
            (
                #"{"name": "X", "email": "x@example.com", "role": "Owner"}"#,
                #"{"role":["\"Owner\" is not a valid choice."]}"#
            ),
            (
                #"{"name": "X", "email": "x@example.com", "role": {"id": 3}}"#,
                #"{"role":["Invalid pk \"3\" - object does not exist."]}"#
            ),
            (
                #"{"name": "X", "email": "x@example.com", "profile_pic": "javascript:alert(1)"}"#,
                #"{"profile_pic":["Enter a valid URL."]}"#
            ),
        ])
    func refused(body: String, text: String) async throws {
        try await AccountClient.with { client async throws in
            let answer = try await client(.post, "/users/", as: client.fixture.ada, body)
            #expect(answer.status == 400)
            #expect(answer.text == text)
        }
    }

    @Test("A role is given by name, by identifier or as an object", arguments: [#""Admin""#, "1", #"{"id": 1}"#, #"{"name": "Admin"}"#])
    func roles(role: String) async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let answer = try await client(
                .patch, "/users/\(fixture.uma.id)/", as: fixture.ada, #"{"role": \#(role)}"#)
            #expect(answer.status == 200)
            #expect(try await fixture.user(fixture.uma)?.role == .admin)
        }
    }

    @Test("A change leaves alone what it doesn't name, and another password ends what the old one opened")
    func changing() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let path = "/users/\(fixture.uma.id)/"
            let answer = try await client(.patch, path, as: fixture.ada, #"{"country": "India"}"#)
            #expect(try answer.object["country"] as? String == "India")
            #expect(try await fixture.user(fixture.uma)?.name == "Uma")
            let replaced = try await client(
                .put, path, as: fixture.ada,
                #"{"name": "Una", "email": "una@example.com", "password": "battery staple"}"#)
            #expect(replaced.status == 200)
            #expect(try await fixture.user(fixture.uma)?.name == "Una")
            for (password, status) in [(AccountFixture.password, 401), ("battery staple", 200)] {
                let body = #"{"email": "una@example.com", "password": "\#(password)"}"#
                #expect(try await client(.post, "/token/", body).status == status)
            }
        }
    }

    @Test("Only a superuser makes a superuser")
    func superusers() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let path = "/users/\(fixture.uma.id)/"
            #expect(try await client(.patch, path, as: fixture.ada, #"{"is_superuser": true}"#).status == 403)
            #expect(try await client(.patch, path, as: fixture.ada, #"{"is_superuser": false}"#).status == 200)
            try await fixture.change(fixture.ada) { $0.isSuperuser = true }
            #expect(try await client(.patch, path, as: fixture.ada, #"{"is_superuser": true}"#).status == 200)
            #expect(try await fixture.user(fixture.uma)?.isSuperuser == true)
        }
    }

    @Test("Who is no superuser neither changes nor deletes one, and so can't sign in as one")
    func superusersAlone() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let path = "/users/\(fixture.uma.id)/"
            try await fixture.change(fixture.uma) { $0.isSuperuser = true }
            for body in [#"{"password": "another long passphrase"}"#, #"{"email": "ada2@example.com"}"#, #"{"is_active": false}"#] {
                #expect(try await client(.patch, path, as: fixture.ada, body).status == 403)
            }
            #expect(try await client(.delete, path, as: fixture.ada).status == 403)
            try await fixture.change(fixture.ada) { $0.isSuperuser = true }
            #expect(try await client(.patch, path, as: fixture.ada, #"{"is_active": false}"#).status == 200)
            #expect(try await client(.delete, path, as: fixture.ada).status == 204)
        }
    }

    @Test("The last active administrator can't be disabled, demoted or deleted")
    func lastAdmin() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let path = "/users/\(fixture.ada.id)/"
            #expect(try await client(.delete, "/users/\(fixture.amy.id)/", as: fixture.ada).status == 204)
            let sentence = """
                {"detail":"The last active administrator of an organisation can't be disabled, demoted or deleted."}
                """
            for body in [#"{"is_active": false}"#, #"{"role": "User"}"#] {
                let answer = try await client(.patch, path, as: fixture.ada, body)
                #expect(answer.status == 400)
                #expect(answer.text == sentence)
            }
            #expect(try await client(.delete, path, as: fixture.ada).status == 400)
            #expect(try await client(.patch, path, as: fixture.ada, #"{"name": "Ada L"}"#).status == 200)
            // With another administrator it is no longer the last.
            let second = #"{"role": "Admin"}"#
            #expect(try await client(.patch, "/users/\(fixture.uma.id)/", as: fixture.ada, second).status == 200)
            #expect(try await client(.patch, path, as: fixture.ada, #"{"is_active": false}"#).status == 200)
            #expect(try await client(.get, "/users/me/", as: fixture.ada).status == 401)
        }
    }

    @Test("An account that owns jobs is not deleted until they are handed over")
    func owners() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let path = "/users/\(fixture.uma.id)/"
            try await fixture.addJob(owner: fixture.uma)
            let answer = try await client(.delete, path, as: fixture.ada)
            #expect(answer.status == 409)
            #expect(
                answer.text == """
                    {"detail":"This account owns jobs, or weights that are in use; hand them over or disable the account \
                    instead."}
                    """)
            _ = try await fixture.database.write { connection in
                try connection.execute("UPDATE jobs SET owner_id = $1", [.integer(fixture.ada.id)])
            }
            #expect(try await client(.delete, path, as: fixture.ada).status == 204)
            #expect(try await client(.get, path, as: fixture.ada).status == 404)
        }
    }

    @Test("A write on a condition that no longer holds changes nothing")
    func conditions() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let path = "/users/\(fixture.uma.id)/"
            let tag = try #require(try await client(.get, path, as: fixture.ada).headers[.eTag])
            #expect(try await client(.get, path, as: fixture.ada, headers: [.ifNoneMatch: tag]).status == 304)
            let first = try await client(
                .patch, path, as: fixture.ada, #"{"name": "Una"}"#, headers: [.ifMatch: tag])
            #expect(first.status == 200)
            let second = try await client(
                .patch, path, as: fixture.ada, #"{"name": "Ulla"}"#, headers: [.ifMatch: tag])
            #expect(second.status == 412)
            #expect(try await client(.delete, path, as: fixture.ada, headers: [.ifMatch: tag]).status == 412)
            #expect(try await fixture.user(fixture.uma)?.name == "Una")
        }
    }
}
