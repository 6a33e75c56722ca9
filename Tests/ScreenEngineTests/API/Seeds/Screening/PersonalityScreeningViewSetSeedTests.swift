import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct PersonalityScreeningViewSetSeedTests {
    private let seed = AssessmentSeed.screenings

    @Test("GET personality-screenings/ 200: A page with every member of each", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws { try await seed.checkPage(form) }

    @Test("GET personality-screenings/ 401: Without a token")
    func nobody() async throws { try await seed.checkNobody() }

    @Test("POST personality-screenings/ 201: What was made, and where it is; the user of the payload is ignored", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws { try await seed.checkMade(form) }

    @Test("POST personality-screenings/ 400: What is missing, not there, no choice or no JSON")
    func refused() async throws { try await seed.checkRefused() }

    @Test("GET personality-screenings/<id>/ 200: One of them, with the candidate's identifier", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws { try await seed.checkSingle(form) }

    @Test("GET personality-screenings/<id>/ 404: One that isn't there, or isn't the asker's to see")
    func missing() async throws { try await seed.checkMissing() }

    @Test("PUT personality-screenings/<id>/ 200: Replaced", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws { try await seed.checkReplaced(form) }

    @Test("PATCH personality-screenings/<id>/ 200: Changed in part", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws { try await seed.checkChanged(form) }

    @Test("DELETE personality-screenings/<id>/ 204: Gone, where who may change the job asks", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws { try await seed.checkDeleted(form) }

    @Test("PersonalityScreeningViewSet: Handles CRUD operations for the `PersonalityScreening` model.")
    func cycle() async throws { try await seed.checkCycle() }

    @Test("PersonalityScreeningViewSet: Manages personality screening data for candidates.")
    func belonging() async throws { try await seed.checkBelonging() }

    @Test("PersonalityScreeningViewSet: Can access all personality screenings within their organization.")
    func administrators() async throws { try await seed.checkAdministrators() }

    @Test("PersonalityScreeningViewSet: Can access personality screenings for jobs they own or have been shared with them.")
    func users() async throws { try await seed.checkUsers() }

    @Test(
        "PersonalityScreeningViewSet: Uses `PersonalityScreeningDataFilter` to filter screenings based on query parameters.",
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

    @Test("PersonalityScreeningViewSet: Applies `PageNumberPagination` for paginated responses.")
    func pages() async throws { try await seed.checkPages() }
}
