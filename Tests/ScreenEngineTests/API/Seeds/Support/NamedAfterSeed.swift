import Testing

/// Holds every test of a suite to its name: after it has run, what it is named after must have happened, through the
/// router.
struct NamedAfterSeed: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let record = SeedRecord()
        try await SeedRecord.$current.withValue(record) { try await function() }
        let name = test.displayName ?? test.name
        let lines = SeedLine.all.filter { $0.names(name) }
        if !lines.contains(where: record.has) {
            Issue.record("what the test is named after did not happen: \(name)", sourceLocation: test.sourceLocation)
        }
    }
}

extension Trait where Self == NamedAfterSeed {
    /// Holds the tests to their names.
    static var seed: NamedAfterSeed { NamedAfterSeed() }
}
