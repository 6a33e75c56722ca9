import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct StepPreferencesSeedTests {
    /// The two paths of the view.
    private enum Path: CaseIterable {
        case long, short

        func of(_ module: Int, _ service: String) -> String {
            switch self {
            case .long: "interview-module/\(module)/service/\(service)/steps/"
            case .short: "service-interview-steps/\(module)/\(service)/"
            }
        }
    }

    private static func check(_ path: Path, _ form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await client.get(path.of(seed.module, "Resume%20Screening"), as: scene.helper)
            #expect(answer.status == .ok)
            let steps = try #require(try answer.json.items)
            #expect(steps.map(\.names) == [["id", "order", "preferences"]])
            #expect(steps.map { $0["order"]?.integer } == [12])
            #expect(steps.map { $0["preferences"]?.text } == [#"{"minutes":60}"#])
        }
    }

    private static func checkMissing(_ path: Path, _ form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let missing = try await client.get(path.of(99, "Interview"), as: scene.admin)
            #expect(missing.status == .notFound)
            let foreign = try await client.get(path.of(seed.module, "Interview"), as: scene.foreigner)
            #expect(foreign.status == .notFound)
            let unknown = try await client.get(path.of(seed.module, "Chess"), as: scene.admin)
            #expect(unknown.status == .notFound)
        }
    }

    @Test(
        "GET interview-module/<module_id>/service/<service_name>/steps/ 200: Identifier, order and preferences of each",
        arguments: SeedForm.allCases)
    func long(form: SeedForm) async throws { try await Self.check(.long, form) }

    @Test(
        "GET service-interview-steps/<module_id>/<service_name>/ 200: Identifier, order and preferences of each",
        arguments: SeedForm.allCases)
    func short(form: SeedForm) async throws { try await Self.check(.short, form) }

    @Test(
        "GET interview-module/<module_id>/service/<service_name>/steps/ 404: No such module, or service",
        arguments: SeedForm.allCases)
    func longMissing(form: SeedForm) async throws { try await Self.checkMissing(.long, form) }

    @Test(
        "GET service-interview-steps/<module_id>/<service_name>/ 404: No such module, or service",
        arguments: SeedForm.allCases)
    func shortMissing(form: SeedForm) async throws { try await Self.checkMissing(.short, form) }

    @Test("ServiceInterviewStepListView: Handles retrieval of interview step preferences for a specific service.")
    func same() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            for name in ["Resume%20Screening", "Personality%20Screening", "Interview"] {
                let long = try await client.get(Path.long.of(seed.module, name), as: scene.helper)
                let short = try await client.get(Path.short.of(seed.module, name), as: scene.helper)
                #expect(long.status == .ok && long.body == short.body)
            }
        }
    }

    @Test("ServiceInterviewStepListView: Returns the preferences for the specified service within the module.")
    func within() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let interview = seed.services[2]
        try await scene.run { client in
            // The same service twice in this module, and once in another.
            let extra = #"{"interview_module": \#(seed.module), "service": \#(interview), "order": 20}"#
            #expect(try await client.post("interview-steps/", extra, as: scene.admin).status == .created)
            let other = InterviewSeed.module("Sales", job: scene.job, services: [interview])
            #expect(try await client.post("interview-modules/", other, as: scene.admin).status == .created)
            // And a candidate's own step, which is no template.
            let started = try await client.post("update-step/", seed.step("Start", "Interview"), as: scene.helper)
            #expect(started.status == .ok)
            let steps = try await client.get(Path.short.of(seed.module, "Interview"), as: scene.owner).items
            #expect(steps.map { $0["order"]?.integer } == [14, 20])
            #expect(steps.map { $0["preferences"]?.text } == [#"{"minutes":70}"#, "{}"])
        }
    }
}
