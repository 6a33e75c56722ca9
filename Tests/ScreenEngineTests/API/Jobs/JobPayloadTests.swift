import HTTPTypes
import Testing

@testable import ScreenEngine

/// What is refused in a job's payload, and in which words.
struct JobPayloadTests {
    static let refused: [(payload: String, answer: String)] = [
        ("{}", #"{"title":["This field is required."]}"#),
        (#"{"title": null}"#, #"{"title":["This field may not be null."]}"#),
        (#"{"title": "  "}"#, #"{"title":["This field may not be blank."]}"#),
        (
            #"{"title": "Nurse"}"#,
            #"{"description":["Is missing; a job needs a description, jd_html or must_have_skills."]}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": []}"#,
            #"{"must_have_skills":["Is missing; a job needs a description, jd_html or must_have_skills."]}"#
        ),
        (
            #"{"title": "Nurse", "jd_html": "<p></p>", "must_have_skills": null}"#,
            #"{"jd_html":["Is missing; a job needs a description, jd_html or must_have_skills."]}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": ["Triage"], "min_experience": 5, "max_experience": 4}"#,
            #"{"min_experience":["Is more than max_experience."]}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": ["Triage"], "min_experience": -1, "max_experience": 61, "experience": "x"}"#,
            #"{"experience":["A valid integer is required."],"#
                + #""min_experience":["Ensure this value is greater than or equal to 0."],"#
                + #""max_experience":["Ensure this value is less than or equal to 60."]}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": "Triage"}"#,
            #"{"must_have_skills":["Expected a list of items but got type \"str\"."]}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": ["Triage", 5, {"label": " "}, {}]}"#,
            #"{"must_have_skills":{"1":["Not a valid string."],"2":{"label":["This field may not be blank."]},"#
                + #""3":{"label":["This field is required."]}}}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": ["Triage"], "close_date": "soon"}"#,
            #"{"close_date":["Datetime has wrong format. Use one of these formats instead: "#
                + #"YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": ["Triage"], "owner": 9999, "users_shared_with": [9998, 9997], "score_weight": 9996}"#,
            #"{"owner":["Invalid pk \"9999\" - object does not exist."],"#
                + #""users_shared_with":["Invalid pk \"9998\" - object does not exist.","#
                + #""Invalid pk \"9997\" - object does not exist."],"#
                + #""score_weight":["Invalid pk \"9996\" - object does not exist."]}"#
        ),
        (
            #"{"title": "Nurse", "must_have_skills": ["Triage"], "score_weight": null, "owner": null, "users_shared_with": null}"#,
            #"{"owner":["This field may not be null."],"users_shared_with":["This field may not be null."],"#
                + #""score_weight":["This field may not be null."]}"#
        ),
        ("[]", #"{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}"#),
    ]

    @Test("A job that can't be scored or refers to nothing is refused with everything that is wrong", arguments: refused)
    func refusal(payload: String, answer: String) async throws {
        let jobs = try await JobFixture()
        let admin = jobs.server.admin
        try await jobs.run { client in
            let refused = try await client.post("/jobs/", payload, as: admin)
            #expect(refused.status == .badRequest)
            #expect(refused.text == answer)
            #expect(try await client.get("/jobs/", as: admin).json["count"] == .integer(0))
        }
    }

    @Test("A text over its bound is refused", arguments: [("title", 255), ("location", 255), ("employment_type", 100)])
    func length(field: String, bound: Int) async throws {
        let jobs = try await JobFixture()
        let admin = jobs.server.admin
        try await jobs.run { client in
            let id = try await jobs.addJob(owner: admin)
            let longest = String(repeating: "é", count: bound)
            #expect(try await client.patch("/jobs/\(id)/", "{\"\(field)\": \"\(longest)\"}", as: admin).status == .ok)
            let refused = try await client.patch("/jobs/\(id)/", "{\"\(field)\": \"\(longest)e\"}", as: admin)
            #expect(refused.text == "{\"\(field)\":[\"Ensure this field has no more than \(bound) characters.\"]}")
        }
    }

    @Test("People and weights of another organisation, and another's own weights, are as good as not there")
    func strangers() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let elsewhere = try await server.addOrganisation("Southwind")
        let stranger = try await server.addUser("Sven", organisation: elsewhere)
        let owner = try await server.addUser("Uma")
        let theirs = try await server.integers(
            "SELECT id FROM score_weights WHERE organisation_id = $1", [.integer(elsewhere)])[0]
        let admins = try await server.insert(
            """
            INSERT INTO score_weights (organisation_id, user_id, skills, work_experience, projects, education,
                certifications, created_at) VALUES ($1, $2, 1000, 0, 0, 0, 0, 0) RETURNING id
            """, [.integer(server.organisation), .integer(server.admin.id)])
        let id = try await jobs.addJob(owner: owner)
        try await jobs.run { client in
            for (field, value) in [("owner", stranger.id), ("score_weight", theirs), ("score_weight", admins)] {
                let refused = try await client.patch("/jobs/\(id)/", "{\"\(field)\": \(value)}", as: owner)
                #expect(refused.status == .badRequest)
                #expect(refused.text == "{\"\(field)\":[\"Invalid pk \\\"\(value)\\\" - object does not exist.\"]}")
            }
            let shared = try await client.patch("/jobs/\(id)/", "{\"users_shared_with\": [\(stranger.id)]}", as: owner)
            #expect(shared.status == .badRequest)
            // An administrator sees everybody's weights, and a job that has them can still be edited by its owner.
            let given = try await client.patch(
                "/jobs/\(id)/", "{\"score_weight\": \(admins)}", as: server.admin)
            #expect(try given.json["score_weight"]?["id"] == .integer(admins))
            #expect(try await client.put("/jobs/\(id)/", given.text, as: owner).status == .ok)
        }
    }
}
