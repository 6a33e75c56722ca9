import Testing

@testable import ScreenEngine

@Suite(.seed)
struct TestLogByJobSeedTests {
    private let seed = AssessmentSeed.tests

    @Test(
        "GET testlog/<job_id>/ 200: The job's tests as a bare array, each with its candidate; the payload is ignored",
        arguments: SeedForm.allCases)
    func list(form: SeedForm) async throws { try await seed.checkList(form) }

    @Test("GET testlog/<job_id>/ 401: Without a token, whatever the payload claims")
    func nobody() async throws { try await seed.checkListOfNobody() }

    @Test("GET testlog/<job_id>/ 403: For users, whatever the payload claims", arguments: SeedForm.allCases)
    func users(form: SeedForm) async throws { try await seed.checkListOfUsers(form) }

    @Test("GET testlog/<job_id>/ 404: A job that isn't there, or is another organisation's")
    func missing() async throws { try await seed.checkListOfMissingJobs() }

    @Test("TestLogByJob: Filters and retrieves tests information of authenticated users with admin access.")
    func administrators() async throws { try await seed.checkListIsForAdministrators() }
}
