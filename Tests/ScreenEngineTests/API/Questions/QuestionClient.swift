import HTTPTypes
import Testing

@testable import ScreenEngine

/// Makes sets, questions and screenings over HTTP.
struct QuestionClient: Sendable {
    let client: APITestClient
    let fixture: HiringFixture

    /// Makes something as the administrator; gives its identifier.
    func make(_ path: String, _ body: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> Int {
        let answer = try await client.post(path, body, as: fixture.admin)
        #expect(answer.status == .created, "\(answer.text)", sourceLocation: sourceLocation)
        return try #require(try answer.json["id"]?.integer)
    }

    /// Makes a set.
    func makeSet(_ name: String = "Ten items", _ rest: String = "") async throws -> Int {
        try await make("/question-sets/", #"{"name":"\#(name)"\#(rest)}"#)
    }

    /// Makes a question; without choices it is answered in writing.
    func makeQuestion(_ set: Int, choices: String? = QuestionFixture.scale) async throws -> Int {
        let kind = choices.map { #""choice","choices":\#($0)"# } ?? #""text""#
        return try await make("/questions/", #"{"question_set":\#(set),"text":"How?","kind":\#(kind)}"#)
    }

    /// Makes a screening of the fixture's job.
    func makeScreening(_ candidate: Int, _ set: Int) async throws -> Int {
        try await make(
            "/personality-screenings/",
            #"{"candidate":\#(candidate),"job":\#(fixture.job),"question_set":\#(set)}"#)
    }

    /// Says how a set counts.
    func score(_ set: Int, _ scoring: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let answer = try await client.patch("/question-sets/\(set)/", #"{"scoring":\#(scoring)}"#, as: fixture.admin)
        #expect(answer.status == .ok, "\(answer.text)", sourceLocation: sourceLocation)
    }

    /// Expects a change to be refused, in these words.
    func refuse(
        _ path: String, _ body: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await client.patch(path, body, as: fixture.admin)
        #expect(answer.status == .badRequest, "\(answer.text)", sourceLocation: sourceLocation)
        #expect(answer.text == message, sourceLocation: sourceLocation)
    }

    /// What a screening shows now: status, score and traits.
    func state(_ screening: Int) async throws -> (status: String?, score: String?, traits: String?) {
        let json = try await client.get("/personality-screenings/\(screening)/", as: fixture.admin).json
        return (json["status"]?.string, json["score"]?.string, json["traits"]?.text)
    }
}
