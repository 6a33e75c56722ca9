import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Search of candidates")
struct CandidateSearchTests {
    @Test("Every term is found in the name, the e-mail address or the text of a resume that the account sees")
    func finds() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let user = try await fixture.server.addUser("Uma")
        let mine = try await fixture.addJob("Mine", owner: user)
        let other = try await fixture.addJob("Other", owner: admin)
        let ann = try await fixture.addCandidate("Ann Lee", email: "ann@example.com")
        let ben = try await fixture.addCandidate("Ben Poe")
        try await fixture.addResume(ann, to: mine, score: nil, text: "Welding, turbines and 100% safety")
        try await fixture.addResume(ben, to: mine, score: nil, text: "Baking and cooking")
        try await fixture.addResume(ben, to: other, score: nil, text: "Turbines")
        try await fixture.run { client async throws in
            let cases: [(String, [Int], [Int])] = [
                ("TURBINE", [ann, ben], [ann]), ("turbine+lee", [ann], [ann]), ("turbine,poe", [ben], []),
                ("example.com", [ann], [ann]), ("be", [ben], [ben]), ("100%25", [ann], [ann]), ("100_", [], []),
                ("zebra", [], []),
            ]
            for (terms, all, seen) in cases {
                let path = "/candidates/?ordering=created_at&search=\(terms)"
                let found = try await (client.ids(path, as: admin), client.ids(path, as: user))
                #expect(found.0 == all, "\(terms)")
                #expect(found.1 == seen, "\(terms)")
            }
            #expect(try await client.ids("/candidate/\(mine)/?search=turbine", as: admin) == [ann])
            #expect(try await client.ids("/candidate/\(other)/?search=turbine", as: admin) == [ben])
        }
    }
}
