import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Services over HTTP")
struct ServiceControllerTests {
    @Test("An organisation starts with four services, which all of it reads")
    func reading() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            for account in [fixture.ada, fixture.uma] {
                let page = try await client(.get, "/services/", as: account)
                #expect(
                    try page.results("name") == ["Resume Screening", "Personality Screening", "Test", "Interview"])
                let one = try await client(.get, "/services/1/", as: account)
                #expect(one.text == #"{"id":1,"name":"Resume Screening","org":\#(fixture.ada.organisation)}"#)
            }
            #expect(try await client(.get, "/services/1/", as: fixture.otto).status == 404)
        }
    }

    @Test("Administrators make, rename and delete them")
    func writing() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let made = try await client(.post, "/services/", as: fixture.ada, #"{"name": " Trial Day "}"#)
            #expect(made.status == 201)
            let id = try #require(try made.object["id"] as? Int)
            let path = "/services/\(id)/"
            #expect(try made.object["name"] as? String == "Trial Day")
            for (account, status) in [(fixture.uma, 403), (fixture.otto, 404)] {
                #expect(try await client(.put, path, as: account, #"{"name": "X"}"#).status == status)
                #expect(try await client(.delete, path, as: account).status == status)
            }
            #expect(try await client(.post, "/services/", as: fixture.uma, #"{"name": "X"}"#).status == 403)
            #expect(try await client(.patch, path, as: fixture.ada, #"{"name": "Trial"}"#).status == 200)
            #expect(try await client(.patch, path, as: fixture.ada, "{}").object["name"] as? String == "Trial")
            #expect(try await client(.delete, path, as: fixture.ada).status == 204)
            #expect(try await client(.get, path, as: fixture.ada).status == 404)
        }
    }

    @Test("An organisation has one service of a name; another organisation may have the same")
    func names() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let body = #"{"name": "Trial Day"}"#
            #expect(try await client(.post, "/services/", as: fixture.ada, body).status == 201)
            #expect(try await client(.post, "/services/", as: fixture.otto, body).status == 201)
            let twice = try await client(.post, "/services/", as: fixture.ada, body)
            #expect(twice.status == 400)
            #expect(twice.text == #"{"name":["There is a service named Trial Day already."]}"#)
            #expect(try await client(.patch, "/services/1/", as: fixture.ada, body).status == 400)
            #expect(try await client(.post, "/services/", as: fixture.ada, "{}").status == 400)
        }
    }

    @Test("The service that interviews begin with keeps its name, and can't be deleted")
    func first() async throws {
        try await AccountClient.with { client async throws in
            let ada = client.fixture.ada
            for method in [HTTPRequest.Method.put, .patch] {
                let renamed = try await client(method, "/services/1/", as: ada, #"{"name": "CV Check"}"#)
                #expect(renamed.status == 400)
                #expect(renamed.text == #"{"name":["Interviews begin with Resume Screening; it can't be renamed."]}"#)
                #expect(
                    try await client(method, "/services/1/", as: ada, #"{"name": "Resume Screening"}"#).status == 200)
            }
            let deleted = try await client(.delete, "/services/1/", as: ada)
            #expect(deleted.status == 409)
            #expect(deleted.text == #"{"detail":"Interviews begin with Resume Screening; it can't be deleted."}"#)
            #expect(
                try await client(.get, "/services/", as: ada).results("name") == [
                    "Resume Screening", "Personality Screening", "Test", "Interview",
                ])
        }
    }

    @Test("A service that something refers to can't be deleted")
    func inUse() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            _ = try await fixture.database.write { connection in
                try connection.execute(
                    """
                    INSERT INTO question_sets (organisation_id, service_id, name, created_at) VALUES ($1, 2, 'Ten', 0)
                    """, [.integer(fixture.ada.organisation)])
            }
            let answer = try await client(.delete, "/services/2/", as: fixture.ada)
            #expect(answer.status == 409)
            #expect(answer.text == #"{"detail":"This service is in use; take it out of what refers to it first."}"#)
        }
    }
}
