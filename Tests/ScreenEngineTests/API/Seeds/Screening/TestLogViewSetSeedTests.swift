import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct TestLogViewSetSeedTests {
    private let seed = AssessmentSeed.tests

    @Test("GET test-logs/ 200: A page with every member of each", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws { try await seed.checkPage(form) }

    @Test("GET test-logs/ 401: Without a token")
    func nobody() async throws { try await seed.checkNobody() }

    @Test("POST test-logs/ 201: What was made, and where it is; the user of the payload is ignored", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws { try await seed.checkMade(form) }

    @Test("POST test-logs/ 400: What is missing, not there, no choice or no JSON")
    func refused() async throws { try await seed.checkRefused() }

    @Test("GET test-logs/<id>/ 200: One of them, with the candidate's identifier", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws { try await seed.checkSingle(form) }

    @Test("GET test-logs/<id>/ 404: One that isn't there, or isn't the asker's to see")
    func missing() async throws { try await seed.checkMissing() }

    @Test("PUT test-logs/<id>/ 200: Replaced", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws { try await seed.checkReplaced(form) }

    @Test("PATCH test-logs/<id>/ 200: Changed in part", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws { try await seed.checkChanged(form) }

    @Test("DELETE test-logs/<id>/ 204: Gone, where who may change the job asks", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws { try await seed.checkDeleted(form) }

    @Test("TestLogViewSet: Handles CRUD operations for the `TestLog` model.")
    func cycle() async throws { try await seed.checkCycle() }

    @Test("TestLogViewSet: Manages test logs associated with candidates and jobs.")
    func belonging() async throws { try await seed.checkBelonging() }

    @Test("TestLogViewSet: Can access all test logs within their organization.")
    func administrators() async throws { try await seed.checkAdministrators() }

    @Test("TestLogViewSet: Can access test logs for jobs they own or have been shared with them.")
    func users() async throws { try await seed.checkUsers() }

    @Test(
        "TestLogViewSet: Uses `TestLogDataFilter` to filter test logs based on query parameters.",
        arguments: [
            ("job=JOB", [0]),
            ("candidate=CANDIDATE", [0]),
            ("status=On%20Hold", [1]),
            ("status=Gone", []),
            ("ordering=created_at", [0, 1]),
            ("ordering=-created_at", [1, 0]),
            ("ordering=score", [0, 1]),
            ("ordering=-score", [0, 1]),
            ("unknown=1", [1, 0]),
            ("test_name=Swift", [1, 0]),
            ("test_name=Rust", []),
            ("min_score=4.5", [0]),
            ("max_score=4.49", []),
        ])
    func filters(query: String, expected: [Int]) async throws {
        let found = try await seed.scene()
        let scene = found.scene
        try await scene.run { client async throws in
            for (id, change) in [
                (found.mine, #"{"status": "Completed", "score": "4.50"}"#), (found.others, #"{"status": "On Hold"}"#),
            ] {
                #expect(try await client.patch("\(seed.path)\(id)/", change, as: scene.admin).status == .ok)
            }
            let ids = [found.mine, found.others]
            let query = query.replacing("JOB", with: "\(scene.job)").replacing("CANDIDATE", with: "\(found.candidate)")
            #expect(try await client.get("\(seed.path)?\(query)", as: scene.admin).ids == expected.map { ids[$0] })
        }
    }

    @Test("TestLogViewSet: Applies `PageNumberPagination` for paginated responses.")
    func pages() async throws { try await seed.checkPages() }
}
