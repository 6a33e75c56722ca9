import Testing

@testable import Scoring

struct JobTests {
    private func message(_ json: String) -> String {
        do throws(InputError) {
            _ = try Job(json: Array(json.utf8))
            return "accepted"
        } catch {
            return error.description
        }
    }

    @Test("All members are read, skills as objects and as strings")
    func whole() throws {
        let json = """
            {"id": 7, "title": " iOS engineer ", "description": "Ships apps.",
             "must_have_skills": [{"label": "Swift", "value": "swift"}, "UIKit", {"value": "Git"}, "UIKit"],
             "min_experience": 2, "max_experience": "5.5",
             "score_weight": {"skills": "0.4", "work_experience": 0.3, "projects": "0.2", "education": "0.1",
                              "certifications": "0.0"}}
            """
        let job = try Job(json: Array(json.utf8))
        #expect(job.title == "iOS engineer")
        #expect(job.description == "Ships apps.")
        #expect(job.mustHaveSkills == ["Swift", "UIKit", "Git"])
        #expect(job.minExperience == 24)
        #expect(job.maxExperience == 66)
        #expect(job.weights.thousandths == [400, 300, 200, 100, 0])
    }

    @Test("A title and skills, or a title and a posting, are enough; the weights are then the standard ones")
    func least() throws {
        let skills = try Job(json: Array(#"{"title": "Nurse", "must_have_skills": ["Triage"]}"#.utf8))
        #expect(skills.weights == .standard)
        #expect(skills.minExperience == nil)
        let posting = try Job(
            json: Array(#"{"title": "Nurse", "description": "Night shifts.", "must_have_skills": null}"#.utf8))
        #expect(posting.mustHaveSkills.isEmpty)
    }

    @Test("A posting in HTML is read as text")
    func html() throws {
        let json = #"{"title": "Nurse", "jd_html": "<p>Night &amp; day</p><ul><li>Triage</li></ul>"}"#
        #expect(try Job(json: Array(json.utf8)).description == "Night & day\nTriage")
    }

    @Test(
        "A wrong member is refused with its name",
        arguments: [
            ("nonsense", "the job is not valid JSON"),
            ("[]", "the job is not a JSON object"),
            ("{}", "title: is missing; a job needs a title"),
            (#"{"title": 5}"#, "title: is no string"),
            (#"{"title": "  "}"#, "title: is missing; a job needs a title"),
            (
                #"{"title": "a"}"#,
                "description: is missing; a job needs a description, jd_html or must_have_skills"
            ),
            (#"{"title": "a", "description": []}"#, "description: is no string"),
            (#"{"title": "a", "jd_html": 1}"#, "jd_html: is no string"),
            (
                #"{"title": "a", "must_have_skills": "Swift"}"#,
                "must_have_skills: is no array of strings or of objects with a label"
            ),
            (
                #"{"title": "a", "must_have_skills": ["b", 3]}"#,
                "must_have_skills[1]: is neither a string nor an object with a label"
            ),
            (#"{"title": "a", "must_have_skills": ["b", " "]}"#, "must_have_skills[1]: is empty"),
            (
                #"{"title": "a", "must_have_skills": [{"name": "b"}]}"#,
                "must_have_skills[0].label: is missing or no string"
            ),
            (
                #"{"title": "a", "description": "b", "min_experience": "x"}"#,
                "min_experience: is no number of years from 0 to 60"
            ),
            (
                #"{"title": "a", "description": "b", "max_experience": -1}"#,
                "max_experience: is no number of years from 0 to 60"
            ),
            (
                #"{"title": "a", "description": "b", "max_experience": 61}"#,
                "max_experience: is no number of years from 0 to 60"
            ),
            (
                #"{"title": "a", "description": "b", "min_experience": 5, "max_experience": 2}"#,
                "min_experience: is more than max_experience"
            ),
            (
                #"{"title": "a", "description": "b", "score_weight": 1}"#,
                "score_weight: is no object with five weights"
            ),
            (
                #"{"title": "a", "description": "b", "score_weight": {"skills": "x"}}"#,
                "score_weight.skills: is no decimal from 0 to 1 with at most three places, such as 0.25"
            ),
            (
                #"{"title": "a", "description": "b", "score_weight": {"skills": 0.5, "work_experience": 0.5,"#
                    + #" "projects": 0.5, "education": 0, "certifications": 0}}"#,
                "score_weight: sums to 1.50; the five weights have to sum to 1"
            ),
        ])
    func wrong(json: String, expected: String) {
        #expect(message(json) == expected)
    }
}
