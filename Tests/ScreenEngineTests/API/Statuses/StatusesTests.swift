import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct StatusesTests {
    private static let path = "/job-universal-statuses/"

    private static func change(_ candidate: Int, _ job: Int, _ rest: String) -> String {
        #"{"candidate":\#(candidate),"job":\#(job),\#(rest)}"#
    }

    @Test("A change answers 201 with the new row, and the list has the latest of each candidate and job")
    func change() async throws {
        let fixture = try await HiringFixture()
        let (asha, ravi) = (try await fixture.apply("Asha"), try await fixture.apply("Ravi"))
        try await fixture.serve { client in
            fixture.tick()
            let body = StatusesTests.change(asha, fixture.job, #""stage_name":"Technical Interview","status":"On Hold!""#)
            _ = try await fixture.addService("Technical Interview")
            let made = try await client.post(StatusesTests.path, body, as: fixture.owner)
            #expect(made.status == .created)
            let row = try made.json
            #expect(
                row.names == ["id", "candidate", "job", "stage_name", "status", "updated_at", "updated_by"])
            #expect(row["stage_name"]?.string == "Technical Interview" && row["status"]?.string == "On Hold")
            #expect(row["updated_by"]?.integer == fixture.owner.id)
            #expect(made.headers[.location]?.hasSuffix("/job-universal-statuses/\(row["id"]!.integer!)/") == true)
            let list = try await client.get(StatusesTests.path, as: fixture.owner)
            #expect(try list.items.map { $0["candidate"]?.integer } == [asha, ravi])
            let all = try await client.get(StatusesTests.path + "?history=true&candidate=\(asha)", as: fixture.owner)
            #expect(try all.items.map { $0["status"]?.string } == ["On Hold", "Under Review"])
        }
    }

    @Test("A change that changes nothing answers 200 with the latest row and writes none")
    func nothing() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let latest = try #require(try await client.get(StatusesTests.path, as: fixture.admin).items.first)
            let body = StatusesTests.change(asha, fixture.job, #""status":"Under Review""#)
            let answer = try await client.post(StatusesTests.path, body, as: fixture.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json == latest)
            #expect(try await fixture.int("SELECT count(*) FROM job_universal_statuses") == 1)
        }
    }

    @Test("A PATCH of a row is a further change of where its candidate stands, answered with the new row")
    func patch() async throws {
        let fixture = try await HiringFixture()
        _ = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let first = try #require(try await client.get(StatusesTests.path, as: fixture.admin).ids.first)
            let answer = try await client.patch(
                "\(StatusesTests.path)\(first)/", #"{"stage_name":"Resume Screening"}"#, as: fixture.helper)
            #expect(answer.status == .ok)
            let row = try answer.json
            #expect(row["id"]?.integer != first && row["stage_name"]?.string == "Resume Screening")
            #expect(row["status"]?.string == "Under Review" && row["updated_by"]?.integer == fixture.helper.id)
            let old = try await client.get("\(StatusesTests.path)\(first)/", as: fixture.helper)
            #expect(try old.json["stage_name"]?.string == "Applied")
        }
    }

    @Test("What a change of an old row leaves out stays as it is now; one that changes nothing writes no row")
    func old() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let first = try #require(try await client.get(StatusesTests.path, as: fixture.admin).ids.first)
            let one = "\(StatusesTests.path)\(first)/"
            try await fixture.move(asha, stage: "Interview", .hired)
            let latest = try #require(try await client.get(StatusesTests.path, as: fixture.admin).items.first)
            let same = [
                try await client.patch(one, "{}", as: fixture.helper),
                try await client.patch(one, #"{"status":"Hired"}"#, as: fixture.helper),
                try await client.put(one, #"{"candidate":\#(asha),"job":\#(fixture.job)}"#, as: fixture.helper),
            ]
            for answer in same {
                #expect(answer.status == .ok)
                #expect(try answer.json == latest)
            }
            #expect(try await fixture.int("SELECT count(*) FROM job_universal_statuses") == 2)
            let moved = try await client.patch(one, #"{"status":"Rejected"}"#, as: fixture.helper).json
            #expect(moved["stage_name"]?.string == "Interview" && moved["status"]?.string == "Rejected")
            let staged = try await client.patch(one, #"{"stage_name":"Test"}"#, as: fixture.helper).json
            #expect(staged["stage_name"]?.string == "Test" && staged["status"]?.string == "Rejected")
        }
    }

    @Test(
        "What is wrong with a change is said in DRF's words",
        arguments: [
            (#"{}"#, #"{"candidate":["This field is required."],"job":["This field is required."],"status":["This field is required."]}"#),
            (#"{"candidate":99,"job":JOB,"status":"Hired"}"#, #"{"candidate":["Invalid pk \"99\" - object does not exist."]}"#),
            (#"{"candidate":ASHA,"job":99,"status":"Hired"}"#, #"{"job":["Invalid pk \"99\" - object does not exist."]}"#),
            (#"{"candidate":ASHA,"job":OTHER,"status":"Hired"}"#, #"{"candidate":["The candidate has not applied to this job."]}"#),
            (#"{"candidate":ASHA,"job":JOB,"status":"Gone"}"#, #"{"status":["\"Gone\" is not a valid choice."]}"#),
            (#"{"candidate":ASHA,"job":JOB,"stage_name":"Chess"}"#, #"{"stage_name":["\"Chess\" is not a valid choice."]}"#),
        ])
    func wrong(body: String, message: String) async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        let other = try await fixture.makeJob()
        try await fixture.serve { client in
            let body = body.replacing("ASHA", with: "\(asha)").replacing("JOB", with: "\(fixture.job)")
                .replacing("OTHER", with: "\(other)")
            let answer = try await client.post(StatusesTests.path, body, as: fixture.admin)
            #expect(answer.status == .badRequest && answer.text == message)
        }
    }

    @Test("A row can't be changed into another application's")
    func keep() async throws {
        let fixture = try await HiringFixture()
        _ = try await fixture.apply("Asha")
        let ravi = try await fixture.apply("Ravi")
        try await fixture.serve { client in
            let row = try #require(try await client.get(StatusesTests.path, as: fixture.admin).ids.last)
            let answer = try await client.patch("\(StatusesTests.path)\(row)/", #"{"candidate":\#(ravi)}"#, as: fixture.admin)
            #expect(answer.text == #"{"candidate":["A row of history can't be changed into another application's."]}"#)
        }
    }

    @Test("Whoever may change the job takes the latest change back, and only to an earlier one")
    func delete() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let first = try #require(try await client.get(StatusesTests.path, as: fixture.admin).ids.first)
            let refusal = #"{"detail":"\#(StatusesController.notUndone)"}"#
            #expect(try await client.delete("\(StatusesTests.path)\(first)/", as: fixture.admin).text == refusal)
            let body = StatusesTests.change(asha, fixture.job, #""status":"Rejected""#)
            let second = try #require(
                try await client.post(StatusesTests.path, body, as: fixture.owner).json["id"]?.integer)
            #expect(try await client.delete("\(StatusesTests.path)\(first)/", as: fixture.admin).status == .badRequest)
            var codes: [Int] = []
            for account in [fixture.helper, fixture.stranger, fixture.foreigner, fixture.owner] {
                codes.append(try await client.delete("\(StatusesTests.path)\(second)/", as: account).status.code)
            }
            #expect(codes == [403, 404, 404, 204])
            #expect(try await fixture.texts("SELECT status FROM applications") == ["Under Review"])
            #expect(try await client.get(StatusesTests.path, as: fixture.admin).ids == [first])
        }
    }

    @Test("Users move candidates on jobs that they own or that are shared with them, and see no others")
    func access() async throws {
        let fixture = try await HiringFixture()
        let asha = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let row = try #require(try await client.get(StatusesTests.path, as: fixture.admin).ids.first)
            let one = "\(StatusesTests.path)\(row)/"
            #expect(
                try await fixture.statuses(client) { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
            #expect(
                try await fixture.statuses(client) { try await client.patch(one, #"{"status":"Hired"}"#, as: $0) }
                    == [200, 200, 200, 404, 404])
            let body = StatusesTests.change(asha, fixture.job, #""status":"Hired""#)
            #expect(
                try await fixture.statuses(client) { try await client.post(StatusesTests.path, body, as: $0) }
                    == [200, 200, 200, 400, 400])
            for account in [fixture.stranger, fixture.foreigner] {
                #expect(try await client.get(StatusesTests.path, as: account).ids.isEmpty)
            }
            #expect(try await client.get(StatusesTests.path, as: nil).status == .unauthorized)
        }
    }

    @Test("A write is made only where If-Match names the latest row as it is")
    func condition() async throws {
        let fixture = try await HiringFixture()
        _ = try await fixture.apply("Asha")
        try await fixture.serve { client in
            let row = try #require(try await client.get(StatusesTests.path, as: fixture.admin).ids.first)
            let one = "\(StatusesTests.path)\(row)/"
            let tag = try #require(try await client.get(one, as: fixture.admin).headers[.eTag])
            let change = #"{"status":"Hired"}"#
            let refused = try await client.patch(one, change, as: fixture.admin, [.ifMatch: #""other""#])
            #expect(refused.status == .preconditionFailed)
            #expect(try await client.patch(one, change, as: fixture.admin, [.ifMatch: tag]).status == .ok)
            #expect(try await client.get(one, as: fixture.admin, [.ifNoneMatch: tag]).status == .notModified)
            // The row is as it was, the candidate is not.
            let back = #"{"stage_name":"Applied","status":"Under Review"}"#
            let late = try await client.patch(one, back, as: fixture.admin, [.ifMatch: tag])
            #expect(late.status == .preconditionFailed)
            #expect(try await client.delete(one, as: fixture.admin, [.ifMatch: tag]).status == .preconditionFailed)
            #expect(try await fixture.texts("SELECT status FROM applications") == ["Hired"])
        }
    }
}
