import HTTPTypes
import Testing

@testable import ScreenEngine

// What both views do.
extension AssessmentSeed {
    func checkPage(_ form: SeedForm) async throws {
        let found = try await scene(form)
        let scene = found.scene
        try await scene.run { client in
            let page = try await client.get(path, as: scene.owner)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.count == 1)
            #expect(try page.ids == [found.mine])
            #expect(try page.items.first?.names == members)
        }
    }

    func checkNobody() async throws {
        let scene = try await scene().scene
        try await scene.run { client async throws in #expect(try await client.get(path, as: nil).status == .unauthorized) }
    }

    func checkMade(_ form: SeedForm) async throws {
        let found = try await scene(form)
        let scene = found.scene
        try await scene.run { client in
            let made = try await client.post(path, body(found.candidate, scene.job), as: scene.owner)
            #expect(made.status == .created)
            #expect(try made.names == members)
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/\(path)\(id)/") == true)
            #expect(try await client.get("\(path)\(id)/", as: scene.owner).body == made.body)
        }
    }

    func checkRefused() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client in
            let empty = try await client.post(path, "{}", as: scene.owner)
            #expect(empty.status == .badRequest)
            #expect(try empty.json["candidate"]?.text == #"["This field is required."]"#)
            #expect(try empty.json["job"]?.text == #"["This field is required."]"#)
            let missing = try await client.post(path, body(99, scene.job), as: scene.owner)
            #expect(missing.status == .badRequest)
            #expect(try missing.json["candidate"]?.text == #"["Invalid pk \"99\" - object does not exist."]"#)
            let choice = try await client.post(
                path, body(found.candidate, scene.job, #", "status": "Gone""#), as: scene.owner)
            #expect(try choice.json["status"]?.text == #"["\"Gone\" is not a valid choice."]"#)
            let broken = try await client.post(path, "{", as: scene.owner)
            #expect(broken.status == .badRequest)
            #expect(try broken.json["detail"]?.string?.hasPrefix("JSON parse error - ") == true)
        }
    }

    func checkSingle(_ form: SeedForm) async throws {
        let found = try await scene(form)
        let scene = found.scene
        try await scene.run { client in
            let single = try await client.get("\(path)\(found.mine)/", as: scene.helper)
            #expect(single.status == .ok)
            #expect(try single.names == members)
            #expect(try single.json["candidate"]?.integer == found.candidate)
        }
    }

    func checkMissing() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client async throws in
            let one = "\(path)\(found.mine)/"
            #expect(try await scene.codes { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("\(path)99/", as: scene.admin).status == .notFound)
        }
    }

    func checkReplaced(_ form: SeedForm) async throws {
        let found = try await scene(form)
        let scene = found.scene
        try await scene.run { client in
            let answer = try await client.put(
                "\(path)\(found.mine)/", body(found.candidate, scene.job, #", "status": "Completed", "score": "7.2""#),
                as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["status"]?.string == "Completed")
            #expect(try answer.json["score"]?.string == "7.20")
        }
    }

    func checkChanged(_ form: SeedForm) async throws {
        let found = try await scene(form)
        let scene = found.scene
        try await scene.run { client in
            let answer = try await client.patch("\(path)\(found.mine)/", #"{"status": "In Progress"}"#, as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["status"]?.string == "In Progress")
            let again = try await client.get("\(path)\(found.mine)/", as: scene.admin)
            #expect(again.body == answer.body)
        }
    }

    func checkDeleted(_ form: SeedForm) async throws {
        let found = try await scene(form)
        let scene = found.scene
        try await scene.run { client in
            #expect(try await client.delete("\(path)\(found.mine)/", as: scene.helper).status == .forbidden)
            let deleted = try await client.delete("\(path)\(found.mine)/", as: scene.owner)
            #expect(deleted.status == .noContent && deleted.body.isEmpty)
            #expect(try await client.get("\(path)\(found.mine)/", as: scene.owner).status == .notFound)
        }
    }

    func checkCycle() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client in
            let made = try await client.post(path, body(found.candidate, scene.job), as: scene.admin)
            let one = "\(path)\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.admin).body == made.body)
            #expect(try await client.patch(one, #"{"score": "3"}"#, as: scene.admin).status == .ok)
            #expect(try await client.put(one, body(found.candidate, scene.job), as: scene.admin).status == .ok)
            #expect(try await client.delete(one, as: scene.admin).status == .noContent)
            #expect(try await client.get(path, as: scene.admin).count == 2)
        }
    }

    func checkBelonging() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client in
            #expect(try await client.get("\(path)?candidate=\(found.candidate)", as: scene.admin).ids == [found.mine])
            #expect(try await client.get("\(path)?job=\(scene.job)", as: scene.admin).ids == [found.mine])
            let other = try await client.get("\(path)\(found.others)/", as: scene.admin).json["job"]?.integer
            let refused = try await client.post(path, body(found.candidate, try #require(other)), as: scene.admin)
            #expect(refused.status == .badRequest)
        }
    }

    func checkAdministrators() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client async throws in
            #expect(try await client.get(path, as: scene.admin).ids == [found.others, found.mine])
            #expect(try await client.get(path, as: scene.foreigner).ids == [])
        }
    }

    func checkUsers() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client async throws in
            for account in [scene.owner, scene.helper] {
                #expect(try await client.get(path, as: account).ids == [found.mine])
            }
            #expect(try await client.get(path, as: scene.stranger).ids == [])
        }
    }

    func checkPages() async throws {
        let found = try await scene()
        let scene = found.scene
        try await scene.run { client in
            let first = try await client.get("\(path)?page_size=1&ordering=created_at", as: scene.admin)
            #expect(try first.count == 2)
            #expect(try first.ids == [found.mine])
            #expect(try first.json["previous"] == .null)
            let next = try #require(try first.json["next"]?.string)
            #expect(next.hasSuffix("/\(path)?ordering=created_at&page=2&page_size=1"))
            let second = try await client.get("\(path)?page_size=1&ordering=created_at&page=2", as: scene.admin)
            #expect(try second.ids == [found.others])
            #expect(try second.json["next"] == .null)
            #expect(try await client.get("\(path)?page=3", as: scene.admin).text == #"{"detail":"Invalid page."}"#)
        }
    }
}
