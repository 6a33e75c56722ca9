import HTTPTypes
import Testing

@testable import ScreenEngine

/// Who may see and change which jobs.
struct JobAccessTests {
    /// Who asks about a job.
    enum Asker: String, CaseIterable, Sendable {
        case admin, superuser, owner, sharer, other, stranger, nobody

        /// What reading the job answers.
        var reading: Int {
            switch self {
            case .admin, .superuser, .owner, .sharer: 200
            case .other, .stranger: 404
            case .nobody: 401
            }
        }

        /// What changing the job answers.
        var writing: Int { self == .sharer ? 403 : reading }
    }

    @Test("Administrators, owners and those a job is shared with see it, the first two change it", arguments: Asker.allCases)
    func matrix(asker: Asker) async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let owner = try await server.addUser("Uma")
        let sharer = try await server.addUser("Ravi")
        let elsewhere = try await server.addOrganisation("Southwind")
        var superuser = try await server.addUser("Sue")
        superuser.isSuperuser = true
        let account: Account? =
            switch asker {
            case .admin: server.admin
            case .superuser: superuser
            case .owner: owner
            case .sharer: sharer
            case .other: try await server.addUser("Olga")
            case .stranger: try await server.addUser("Sven", .admin, organisation: elsewhere)
            case .nobody: nil
            }
        let id = try await jobs.addJob(owner: owner, sharedWith: [sharer])
        try await jobs.run { client in
            #expect(try await client.get("/jobs/\(id)/", as: account).status.code == asker.reading)
            #expect(try await client.ask(.head, "/jobs/\(id)/", as: account).status.code == asker.reading)
            #expect(try await client.get("/jobs/\(id)/ranking/", as: account).status.code == asker.reading)
            #expect(try await client.get("/jobs/\(id)/ranking/?export=csv", as: account).status.code == asker.reading)
            let list = try await client.get("/jobs/", as: account)
            #expect(list.status.code == (asker == .nobody ? 401 : 200))
            if asker != .nobody { #expect(try list.ids == (asker.reading == 200 ? [id] : [])) }
            let title = #"{"title": "Midwife"}"#
            #expect(try await client.patch("/jobs/\(id)/", title, as: account).status.code == asker.writing)
            #expect(try await client.put("/jobs/\(id)/", title, as: account).status.code == asker.writing)
            let rescored = try await client.post("/jobs/\(id)/rescore/", as: account)
            #expect(rescored.status.code == (asker.writing == 200 ? 202 : asker.writing))
            let deleted = try await client.delete("/jobs/\(id)/", as: account)
            #expect(deleted.status.code == (asker.writing == 200 ? 204 : asker.writing))
        }
        try await server.expect("SELECT count(*) FROM jobs", gives: [asker.writing == 200 ? 0 : 1])
    }

    @Test("A user owns the jobs it makes and may hand them over; only an administrator makes them for others")
    func ownership() async throws {
        let jobs = try await JobFixture()
        let admin = jobs.server.admin
        let user = try await jobs.server.addUser("Uma")
        let other = try await jobs.server.addUser("Ravi")
        try await jobs.run { client in
            let mine = try await client.post("/jobs/", #"{"title": "Nurse", "must_have_skills": ["Triage"]}"#, as: user)
            let id = try #require(try mine.json["id"]?.integer)
            #expect(try mine.json["owner"]?["id"] == .integer(user.id))
            let given = "{\"title\": \"Nurse\", \"must_have_skills\": [\"Triage\"], \"owner\": \(other.id)}"
            let refused = try await client.post("/jobs/", given, as: user)
            #expect(refused.status == .badRequest)
            #expect(refused.text == #"{"owner":["Only an administrator can make a job for somebody else."]}"#)
            #expect(try await client.post("/jobs/", given, as: admin).json["owner"]?["id"] == .integer(other.id))
            let handed = try await client.patch("/jobs/\(id)/", "{\"owner\": \(other.id)}", as: user)
            #expect(handed.status == .ok)
            #expect(try await client.get("/jobs/\(id)/", as: user).status == .notFound)
            #expect(try await client.get("/jobs/\(id)/", as: other).status == .ok)
        }
    }

    @Test("A job that is no longer shared is gone from the list at once")
    func unshared() async throws {
        let jobs = try await JobFixture()
        let admin = jobs.server.admin
        let user = try await jobs.server.addUser("Uma")
        let id = try await jobs.addJob(owner: admin)
        try await jobs.run { client in
            for (shares, ids) in [("[]", []), ("[\(user.id)]", [id]), ("[]", [])] {
                _ = try await client.patch("/jobs/\(id)/", "{\"users_shared_with\": \(shares)}", as: admin)
                try await client.expect("/jobs/", as: user, lists: ids)
            }
        }
    }
}
