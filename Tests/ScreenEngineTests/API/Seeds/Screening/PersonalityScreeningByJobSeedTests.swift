import Testing

@testable import ScreenEngine

@Suite(.seed)
struct PersonalityScreeningByJobSeedTests {
    private let seed = AssessmentSeed.screenings

    @Test(
        "GET personality_screening/<job_id>/ 200: The job's screenings as a bare array, each with its candidate; the payload is ignored",
        arguments: SeedForm.allCases)
    func list(form: SeedForm) async throws { try await seed.checkList(form) }

    @Test("GET personality_screening/<job_id>/ 401: Without a token, whatever the payload claims")
    func nobody() async throws { try await seed.checkListOfNobody() }

    @Test("GET personality_screening/<job_id>/ 403: For users, whatever the payload claims", arguments: SeedForm.allCases)
    func users(form: SeedForm) async throws { try await seed.checkListOfUsers(form) }

    @Test("GET personality_screening/<job_id>/ 404: A job that isn't there, or is another organisation's")
    func missing() async throws { try await seed.checkListOfMissingJobs() }

    @Test("PersonalityScreeningByJob: Based on the job_id, filters and retrieves the personality screening information for authenticated users with admin access.")
    func administrators() async throws { try await seed.checkListIsForAdministrators() }
}
