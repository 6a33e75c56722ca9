import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Candidates entered twice")
struct DuplicateTests {
    /// A text in which no run of words comes twice.
    private static func text(from start: Int, changing every: Int? = nil) -> String {
        (0..<300).map { index in
            let isChanged = every.map { index % $0 == 0 } ?? false
            return "word\((start + index) &* 7919 % 1_000_003)\(isChanged ? "x" : "")"
        }.joined(separator: " ")
    }

    @Test("The same number, the same name at the same employer, and nearly the same text are found, the surest first")
    func findsDuplicates() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let job = try await fixture.addJob("Clerk", owner: admin)
        let ann = try await fixture.addCandidate("Ann Lee", contact: "+91 98200 00123", employer: "Acme Pvt Ltd")
        let number = try await fixture.addCandidate("A. Lee", contact: "98200-00123")
        let name = try await fixture.addCandidate("LEE, Ann", employer: "ACME")
        let words = try await fixture.addCandidate("Somebody")
        let stranger = try await fixture.addCandidate("Ann Lee", contact: "+91 98200 00124", employer: "Other")
        let own = try await fixture.addResume(ann, to: job, score: nil, text: Self.text(from: 0))
        let like = try await fixture.addResume(words, to: job, score: nil, text: Self.text(from: 0, changing: 60))
        try await fixture.addResume(stranger, to: job, score: nil, text: Self.text(from: 100_000))
        try await fixture.run { client in
            let found = try await client.get("/candidates/\(ann)/duplicates/", as: admin)
            #expect(try found.ids == [number, words, name])
            let reasons = try found.items.map { $0["reasons"] }
            let byNumber = try JSONValue(#"[{"reason":"phone","phone":"+919820000123"}]"#)
            #expect(reasons[0] == byNumber)
            let byName = try JSONValue(#"[{"reason":"name_and_employer","name":"ann lee","employer":"acme"}]"#)
            #expect(reasons[2] == byName)
            let text = try #require(reasons[1]?.items?.first)
            #expect(text["reason"] == .string("text"))
            #expect(text["resume"] == .integer(own))
            #expect(text["other_resume"] == .integer(like))
            // 285 of 311 runs of words are common.
            #expect(text["similarity"] == .string("0.91"))
            // It is seen from both sides.
            for id in [number, words, name] {
                #expect(try await client.ids("/candidates/\(id)/duplicates/", as: admin).contains(ann))
            }
            #expect(try await client.ids("/candidates/\(stranger)/duplicates/", as: admin) == [])
        }
    }

    @Test("Nobody is found whom the asker does not see, and no text of jobs that they don't see is compared")
    func staysWithinSight() async throws {
        let fixture = try await CandidateFixture()
        let server = fixture.server
        let user = try await server.addUser("Uma")
        let elsewhere = try await server.addOrganisation("Elsewhere")
        let (mine, other) = (
            try await fixture.addJob("Mine", owner: user), try await fixture.addJob("Other", owner: server.admin)
        )
        let ann = try await fixture.addCandidate("Ann", contact: "98200 00123")
        let hidden = try await fixture.addCandidate("Ben", contact: "98200 00123")
        let seen = try await fixture.addCandidate("Cid", contact: "98200 00123")
        _ = try await fixture.addCandidate("Dan", contact: "98200 00123", organisation: elsewhere)
        try await fixture.addResume(ann, to: mine, score: nil, text: Self.text(from: 0))
        try await fixture.addResume(hidden, to: other, score: nil, text: Self.text(from: 0))
        try await fixture.apply(seen, to: mine)
        let partly = try await fixture.addCandidate("Eva")
        try await fixture.apply(partly, to: mine)
        try await fixture.addResume(partly, to: other, score: nil, text: Self.text(from: 0))
        try await fixture.run { client in
            let few = try await client.ids("/candidates/\(ann)/duplicates/", as: user)
            #expect(few == [seen])
            #expect(try await client.ids("/candidates/\(ann)/duplicates/", as: server.admin) == [hidden, seen, partly])
        }
    }

    @Test("Duplicates change no score, and are a list in pages like others")
    func isAList() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        var ids: [Int] = []
        for number in 0..<30 { ids.append(try await fixture.addCandidate("Person \(number)", contact: "98200 00123")) }
        let all = ids
        try await fixture.run { client in
            let first = try await client.get("/candidates/\(all[0])/duplicates/", as: admin)
            #expect(try first.json["count"] == .integer(29))
            #expect(try first.ids == Array(all[1...20]))
            #expect(try await client.ids("/candidates/\(all[0])/duplicates/?page=2", as: admin) == Array(all[21...]))
            #expect(try await client.get("/candidates/\(all[0])/duplicates/?page=3", as: admin).status.code == 404)
        }
    }
}
