import Testing

@testable import ScreenEngine

/// A job with one module of interviews, and a candidate with a scored resume.
struct InterviewSeed: Sendable {
    let scene: SeedScene
    /// Asha.
    let candidate: Int
    let resume: Int
    /// Of `Resume Screening`, `Personality Screening` and `Interview`, in the orders 12, 13 and 14.
    let module: Int
    /// The services of the module.
    let services: [Int]

    static let names = ["Resume Screening", "Personality Screening", "Interview"]
    static let orders = [12, 13, 14]

    init(_ form: SeedForm = .documented) async throws {
        let scene = try await SeedScene(form)
        self.scene = scene
        candidate = try await scene.hiring.apply("Asha")
        resume = try await scene.hiring.addResume(of: candidate)
        try await scene.hiring.move(candidate, stage: "Resume Screening", .underReview)
        var services: [Int] = []
        for name in InterviewSeed.names { services.append(try await scene.service(name)) }
        self.services = services
        let body = InterviewSeed.module(job: scene.job, services: services)
        module = try await scene.make { client in
            let made = try await client.post("interview-modules/", body, as: scene.admin)
            return try #require(try made.json["id"]?.integer, "\(made.text)")
        }
    }

    /// A payload of a module.
    static func module(_ name: String = "Engineering", job: Int, services: [Int]) -> String {
        let steps = zip(services, orders).map { service, order in
            #"{"service": \#(service), "order": \#(order), "preferences": {"minutes": \#(order * 5)}}"#
        }
        return #"{"name": "\#(name)", "job": \#(job), "steps": [\#(steps.joined(separator: ", "))]}"#
    }

    /// A payload as the document writes it for a candidate's stage: `rest` are its first members.
    func move(_ rest: String = "", of candidate: Int? = nil, service: String = "Resume Screening") -> String {
        let index = InterviewSeed.names.firstIndex(of: service)
        let id = index.map { services[$0] } ?? 0
        return """
            {\(rest.isEmpty ? "" : rest + ",")
             "candidate_id": \(candidate ?? self.candidate), "job_id": \(scene.job), "module_id": \(module),
             "service": {"id": \(id), "created_at": "2024-07-02T12:38:00.405406Z", "name": "\(service)"}}
            """
    }

    /// A payload of `update-step/`.
    func step(_ action: String, _ service: String = "Resume Screening", order: Int? = nil) -> String {
        let index = InterviewSeed.names.firstIndex(of: service)
        let order = order ?? index.map { InterviewSeed.orders[$0] } ?? 12
        return move(#""action": "\#(action)", "order": \#(order)"#, service: service)
    }

    /// The candidate's steps, in their order.
    func steps(_ client: SeedClient) async throws -> [JSONValue] {
        try await client.get("interview-steps/?candidate=\(candidate)&ordering=order", as: scene.admin).items
    }

    /// How far the candidate is with each: `Resume Screening: Completed`.
    func progress(_ client: SeedClient) async throws -> [String] {
        try await steps(client).map { step in
            let index = services.firstIndex { $0 == step["service"]?.integer }
            return "\(index.map { InterviewSeed.names[$0] } ?? "?"): \(step["status"]?.string ?? "?")"
        }
    }

    /// The candidate's status, and the changes of it, the latest first.
    func history(_ client: SeedClient) async throws -> [String] {
        let path = "job-universal-statuses/?history=true&candidate=\(candidate)&job=\(scene.job)"
        let rows = try await client.get(path, as: scene.admin).items
        return rows.sorted { ($0["id"]?.integer ?? 0) > ($1["id"]?.integer ?? 0) }.compactMap { $0["status"]?.string }
    }
}

extension JSONValue {
    /// Whether this is a candidate with the members that the document shows.
    var isCandidate: Bool {
        get throws { names == (try JSONValue(SeedExample.candidate)).names }
    }
}
