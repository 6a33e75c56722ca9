import Foundation
import HTTPTypes
import Scoring
import Testing

@testable import ScreenEngine

@Suite("Score weights over HTTP")
struct ScoreWeightControllerTests {
    private let other = """
        {"skills": "0.4", "work_experience": 0.2, "projects": "0.20", "education": "0.125", "certifications": "0.075"}
        """

    @Test("An organisation starts with the weights of the seeds")
    func standard() async throws {
        try await AccountClient.with { client async throws in
            let answer = try await client(.get, "/score-weights/", as: client.fixture.uma)
            #expect(
                answer.text == """
                    {"count":1,"next":null,"previous":null,"results":[{"id":1,"skills":"0.30",\
                    "work_experience":"0.30","projects":"0.20","education":"0.10","certifications":"0.10","user":null}]}
                    """)
        }
    }

    @Test("Administrators make the organisation's weights, others their own, whatever they say of the owner")
    func creating() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let shared = try await client(.post, "/score-weights/", as: fixture.ada, other)
            #expect(shared.status == 201)
            #expect(try shared.object["user"] is NSNull)
            #expect(try shared.object["education"] as? String == "0.125")
            let body = other.replacing("}", with: #", "user": \#(fixture.ada.id)}"#)
            let own = try await client(.post, "/score-weights/", as: fixture.uma, body)
            #expect(try own.object["user"] as? Int == fixture.uma.id)
            let given = other.replacing("}", with: #", "user": \#(fixture.uma.id)}"#)
            let forUma = try await client(.post, "/score-weights/", as: fixture.ada, given)
            #expect(try forUma.object["user"] as? Int == fixture.uma.id)
            let stranger = other.replacing("}", with: #", "user": \#(fixture.otto.id)}"#)
            #expect(try await client(.post, "/score-weights/", as: fixture.ada, stranger).status == 400)
        }
    }

    @Test("A `user` that is an object says nothing of the owner")
    func ignoringUser() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let body = other.replacing("}", with: #", "user": {"id": \#(fixture.amy.id)}}"#)
            let shared = try await client(.post, "/score-weights/", as: fixture.ada, body)
            #expect(shared.status == 201)
            #expect(try shared.object["user"] is NSNull)
            let own = try await client(.post, "/score-weights/", as: fixture.uma, other)
            let path = "/score-weights/\(try #require(try own.object["id"] as? Int))/"
            for method in [HTTPRequest.Method.put, .patch] {
                let kept = try await client(method, path, as: fixture.ada, body)
                #expect(kept.status == 200)
                #expect(try kept.object["user"] as? Int == fixture.uma.id)
            }
        }
    }

    @Test("A user sees the organisation's weights and their own, and changes only these")
    func scope() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            let own = try #require(
                try await client(.post, "/score-weights/", as: fixture.uma, other).object["id"] as? Int)
            let hers = try #require(
                try await client(
                    .post, "/score-weights/", as: fixture.ada,
                    other.replacing("}", with: #", "user": \#(fixture.ada.id)}"#)
                ).object["id"] as? Int)
            #expect(try await client(.get, "/score-weights/", as: fixture.uma).results("id") == [1, own])
            #expect(try await client(.get, "/score-weights/", as: fixture.ada).results("id") == [1, own, hers])
            #expect(try await client(.get, "/score-weights/\(hers)/", as: fixture.uma).status == 404)
            #expect(try await client(.patch, "/score-weights/\(hers)/", as: fixture.uma, "{}").status == 404)
            #expect(try await client(.patch, "/score-weights/1/", as: fixture.uma, "{}").status == 403)
            #expect(try await client(.delete, "/score-weights/1/", as: fixture.uma).status == 403)
            #expect(try await client(.put, "/score-weights/\(own)/", as: fixture.uma, other).status == 200)
            #expect(try await client(.delete, "/score-weights/\(own)/", as: fixture.uma).status == 204)
            for method in [HTTPRequest.Method.get, .delete] {
                #expect(try await client(method, "/score-weights/\(hers)/", as: fixture.otto).status == 404)
            }
        }
    }

    @Test(
        "Weights that don't sum to 1, or are none, are refused",
        arguments: [
            (#"{"skills": "0.5"}"#, #"{"non_field_errors":["The weights' sum is 1.2; it has to be 1."]}"#),
            (#"{"skills": "-0.1"}"#, #"{"skills":["Ensure this value is greater than or equal to 0."]}"#),
            (#"{"skills": "0.3001"}"#, #"{"skills":["Ensure that there are no more than 3 decimal places."]}"#),
            (
                #"{"skills": "a", "projects": null}"#,
                #"{"skills":["A valid number is required."],"projects":["This field may not be null."]}"#
            ),
        ])
    func refused(body: String, text: String) async throws {
        try await AccountClient.with { client async throws in
            let answer = try await client(.patch, "/score-weights/1/", as: client.fixture.ada, body)
            #expect(answer.status == 400)
            #expect(answer.text == text)
        }
    }

    @Test("Changed weights change their scores in the same transaction, unchanged ones nothing")
    func rescoring() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            #expect(try await client(.put, "/score-weights/1/", as: fixture.ada, other).status == 200)
            #expect(fixture.changes.applied == [ScoreWeight(id: 1, organisation: 1, user: nil, weights: try weights)])
            #expect(try await client(.put, "/score-weights/1/", as: fixture.ada, other).status == 200)
            #expect(fixture.changes.applied.count == 1)
            fixture.changes.fail()
            #expect(
                try await client(.patch, "/score-weights/1/", as: fixture.ada, #"{"skills": 0.2, "projects": 0.4}"#)
                    .status == 409)
            #expect(
                try await client(.get, "/score-weights/1/", as: fixture.ada).object["skills"] as? String == "0.40")
        }
    }

    private var weights: ScoreWeights { get throws { try ScoreWeights(thousandths: [400, 200, 200, 125, 75]) } }

    @Test("Weights that a job is scored by can't be deleted")
    func inUse() async throws {
        try await AccountClient.with { client async throws in
            let fixture = client.fixture
            try await fixture.addJob(owner: fixture.ada)
            let answer = try await client(.delete, "/score-weights/1/", as: fixture.ada)
            #expect(answer.status == 409)
            #expect(
                answer.text
                    == #"{"detail":"These weights are in use; give the jobs scored by them others first."}"#)
        }
    }

    @Test("Where the organisation's weights were all deleted, jobs get the standard ones again")
    func made() async throws {
        let fixture = try await AccountFixture()
        let weights = try await fixture.database.write { [now = fixture.clock.now] connection in
            _ = try ScoreWeightRepository.delete(1, organisation: fixture.ada.organisation, connection)
            return try ScoreWeightRepository.standard(
                organisation: fixture.ada.organisation, at: now, connection)
        }
        #expect(weights.weights == .standard && weights.user == nil && weights.id != 1)
    }
}
