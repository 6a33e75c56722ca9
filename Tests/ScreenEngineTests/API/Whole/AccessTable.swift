import HTTPTypes
import Testing

@testable import ScreenEngine

/// Who gets what from every endpoint, as `http.md` has it under "Who may see what".
enum AccessTable {
    /// A rule of the contract.
    enum Rule: Sendable {
        /// Needs no token.
        case open
        /// For any account; what it lists is its own organisation's.
        case account
        /// Of one organisation: everyone in it, nobody else.
        case organisation
        /// Through jobs: administrators, the job's owner, and those it is shared with. To others it isn't there.
        case seen
        /// Who sees the job, but only its owner and administrators may change it.
        case changed
        /// Names a job in its body that others than these don't have: to them the body is wrong.
        case namesSeen
        /// The same, where the job has to be one that the asker may change.
        case namesChanged
        /// For administrators, each of their own organisation.
        case admin
        /// An administrator's, and of one organisation.
        case adminOfOrganisation
        /// An administrator's, of what hangs off a job.
        case adminOfSeen
        /// An administrator's write, that names a job in its body: the other organisation's don't have it.
        case namesAdministered
        /// Who sees the job, but only the author, who is the helper, and administrators may change it.
        case authored

        /// The status that somebody gets.
        func status(_ asker: AccessScene.Asker, else good: Int) -> Int {
            let isAdmin = asker == .admin || asker == .superuser
            switch (self, asker) {
            case (.open, _): return good
            case (_, .anonymous): return 401
            case (.account, _): return good
            case (.organisation, .foreigner), (.seen, .foreigner), (.changed, .foreigner): return 404
            case (.authored, .foreigner), (.authored, .stranger): return 404
            case (.authored, .owner): return 403
            case (.organisation, _): return good
            case (.seen, .stranger), (.changed, .stranger): return 404
            case (.changed, .helper): return 403
            case (.seen, _), (.changed, _), (.authored, _): return good
            case (.namesSeen, .foreigner), (.namesChanged, .foreigner): return 400
            case (.namesSeen, .stranger), (.namesChanged, .stranger): return 400
            case (.namesChanged, .helper): return 403
            case (.namesAdministered, .foreigner): return 400
            case (.namesAdministered, _): return isAdmin ? good : 403
            case (.namesSeen, _), (.namesChanged, _): return good
            case (.admin, .foreigner): return good
            case (.adminOfOrganisation, .foreigner), (.adminOfSeen, .foreigner): return 404
            case (.admin, _), (.adminOfOrganisation, _), (.adminOfSeen, _): return isAdmin ? good : 403
            }
        }

        /// Whether somebody finds in a list what hangs off the job, or belongs to the organisation.
        func lists(_ asker: AccessScene.Asker) -> Bool {
            switch self {
            case .organisation, .account: asker != .foreigner
            default: asker != .foreigner && asker != .stranger
            }
        }
    }

    /// What an endpoint answers to whom.
    struct Row: Sendable, CustomTestStringConvertible {
        /// The method and the documented path.
        let name: String
        /// Where to ask, with the scene's identifiers by name.
        let path: String
        let rule: Rule
        /// What those get who may.
        let good: Int
        let body: String?
        /// The list's object by name, and the rule by which it is there.
        let listed: (object: String, rule: Rule)?

        init(
            _ name: String, at path: String? = nil, _ rule: Rule, _ good: Int = 200, _ body: String? = nil,
            lists listed: (object: String, rule: Rule)? = nil
        ) {
            self.name = name
            self.path = path ?? String(name.split(separator: " ")[1])
            self.rule = rule
            self.good = good
            self.body = body
            self.listed = listed
        }

        var method: HTTPRequest.Method { HTTPRequest.Method(String(name.split(separator: " ")[0])) ?? .get }
        var testDescription: String { name }
    }

    static let weights = """
        {"skills": "0.30", "work_experience": "0.30", "projects": "0.20",
         "education": "0.10", "certifications": "0.10"}
        """

    /// Every endpoint.
    static let rows: [Row] =
        open + accounts + webhooks + jobs + candidates + resumes + statuses + stages + questions
        + assessments("test-logs", "testlog", "test", #", "test_name": "Rust""#)
        + assessments("personality-screenings", "personality_screening", "screening", "")
        + interviews + answers

    private static let open = [
        Row("GET /healthz/", .open), Row("GET /metrics/", .admin), Row("GET /schema/", .open),
        Row("GET /docs/", .open),
        // Nobody has a password here: that it is asked for at all shows that no token is needed.
        Row("POST /token/", .open, 400, "{}"), Row("POST /token/refresh/", .open, 400, "{}"),
        // Signed URLs stand for tokens; this one isn't signed.
        Row("PUT /uploads/", .open, 403, "film"),
    ]

    private static let accounts = [
        Row("GET /users/", .account, lists: ("user", .organisation)),
        Row("POST /users/", .admin, 201, #"{"name": "New", "email": "new@example.com"}"#),
        Row("GET /users/me/", .account),
        Row("GET /users/{id}/", at: "/users/{user}/", .organisation),
        Row("PUT /users/{id}/", at: "/users/{user}/", .adminOfOrganisation, 200, #"{"name": "U", "email": "u@example.com"}"#),
        Row("PATCH /users/{id}/", at: "/users/{user}/", .adminOfOrganisation, 200, #"{"name": "U"}"#),
        Row("DELETE /users/{id}/", at: "/users/{user}/", .adminOfOrganisation, 204),
        Row("GET /services/", .account, lists: ("service", .organisation)),
        Row("POST /services/", .admin, 201, #"{"name": "Call"}"#),
        Row("GET /services/{id}/", at: "/services/{service}/", .organisation),
        Row("PUT /services/{id}/", at: "/services/{service}/", .adminOfOrganisation, 200, #"{"name": "Call"}"#),
        Row("PATCH /services/{id}/", at: "/services/{service}/", .adminOfOrganisation, 200, #"{"name": "Call"}"#),
        Row("DELETE /services/{id}/", at: "/services/{service}/", .adminOfOrganisation, 204),
        Row("GET /score-weights/", .account, lists: ("weight", .organisation)),
        Row("POST /score-weights/", .account, 201, weights),
        Row("GET /score-weights/{id}/", at: "/score-weights/{weight}/", .organisation),
        Row("PUT /score-weights/{id}/", at: "/score-weights/{weight}/", .adminOfOrganisation, 200, weights),
        Row("PATCH /score-weights/{id}/", at: "/score-weights/{weight}/", .adminOfOrganisation, 200, "{}"),
        Row("DELETE /score-weights/{id}/", at: "/score-weights/{weight}/", .adminOfOrganisation, 204),
        Row("GET /audit-log/", .admin),
        Row("POST /get-upload-presigned-url/", .account, 201, #"{"video_filename": "xyz.mp4"}"#),
    ]

    private static let webhooks = [
        Row("GET /webhooks/", .admin),
        Row("POST /webhooks/", .admin, 201, #"{"url": "https://hooks.example.com/"}"#),
        Row("GET /webhooks/{id}/", at: "/webhooks/{webhook}/", .adminOfOrganisation),
        Row(
            "PUT /webhooks/{id}/", at: "/webhooks/{webhook}/", .adminOfOrganisation, 200,
            #"{"url": "https://hooks.example.com/b"}"#),
        Row("PATCH /webhooks/{id}/", at: "/webhooks/{webhook}/", .adminOfOrganisation, 200, #"{"is_active": false}"#),
        Row("DELETE /webhooks/{id}/", at: "/webhooks/{webhook}/", .adminOfOrganisation, 204),
        Row("POST /webhooks/{id}/rotate-secret/", at: "/webhooks/{webhook}/rotate-secret/", .adminOfOrganisation),
        Row("POST /webhooks/{id}/test/", at: "/webhooks/{webhook}/test/", .adminOfOrganisation, 202),
        Row("GET /webhooks/{id}/deliveries/", at: "/webhooks/{webhook}/deliveries/", .adminOfOrganisation),
    ]

    private static let jobs = [
        Row("GET /jobs/", .account, lists: ("job", .seen)),
        Row("POST /jobs/", .account, 201, #"{"title": "Nurse", "must_have_skills": ["Triage"]}"#),
        Row("GET /jobs/{id}/", at: "/jobs/{job}/", .seen),
        Row("PUT /jobs/{id}/", at: "/jobs/{job}/", .changed, 200, #"{"title": "Nurse", "description": "Triage."}"#),
        Row("PATCH /jobs/{id}/", at: "/jobs/{job}/", .changed, 200, #"{"location": "Pune"}"#),
        Row("DELETE /jobs/{id}/", at: "/jobs/{job}/", .changed, 204),
        Row("GET /jobs/{id}/ranking/", at: "/jobs/{job}/ranking/", .seen),
        Row("POST /jobs/{id}/rescore/", at: "/jobs/{job}/rescore/", .changed, 202),
    ]

    private static let candidates = [
        Row("GET /candidates/", .account, lists: ("candidate", .seen)),
        Row("POST /candidates/", .namesSeen, 201, #"{"name": "Nina", "job": {job}}"#),
        Row("GET /candidate/{job_id}/", at: "/candidate/{job}/", .seen, lists: ("candidate", .seen)),
        Row("GET /candidates/{id}/", at: "/candidates/{candidate}/", .seen),
        Row("PUT /candidates/{id}/", at: "/candidates/{candidate}/", .changed, 200, #"{"name": "Cora C"}"#),
        Row("PATCH /candidates/{id}/", at: "/candidates/{candidate}/", .changed, 200, #"{"name": "Cora C"}"#),
        Row("DELETE /candidates/{id}/", at: "/candidates/{candidate}/", .changed, 204),
        Row("GET /candidates/{id}/duplicates/", at: "/candidates/{candidate}/duplicates/", .seen),
        Row("GET /candidates/{id}/export/", at: "/candidates/{candidate}/export/", .seen),
        Row("POST /candidates/{id}/merge/", at: "/candidates/{candidate}/merge/", .changed, 200, #"{"candidate": {other}}"#),
    ]

    private static let resumes = [
        Row("GET /resumes/", .account, lists: ("resume", .seen)),
        Row("POST /resumes/", .namesSeen, 201, form),
        Row("GET /resumes/{id}/", at: "/resumes/{resume}/", .seen),
        // Moving a candidate is for those too with whom the job is shared.
        Row("PUT /resumes/{id}/", at: "/resumes/{resume}/", .seen, 200, #"{"status_text": "Rejected"}"#),
        Row("PATCH /resumes/{id}/", at: "/resumes/{resume}/", .seen, 200, #"{"status_text": "On Hold!"}"#),
        Row("DELETE /resumes/{id}/", at: "/resumes/{resume}/", .changed, 204),
        Row("GET /resumes/{id}/file/", at: "/resumes/{resume}/file/", .seen),
        Row("GET /resumes/{id}/text/", at: "/resumes/{resume}/text/", .seen),
    ]

    private static let statuses = [
        Row("GET /job-universal-statuses/", .account, lists: ("status", .seen)),
        Row(
            "POST /job-universal-statuses/", .namesSeen, 201,
            #"{"candidate": {candidate}, "job": {job}, "status": "Rejected"}"#),
        Row("GET /job-universal-statuses/{id}/", at: "/job-universal-statuses/{status}/", .seen),
        Row(
            "PUT /job-universal-statuses/{id}/", at: "/job-universal-statuses/{status}/", .seen, 200,
            #"{"candidate": {candidate}, "job": {job}, "status": "Rejected"}"#),
        Row("PATCH /job-universal-statuses/{id}/", at: "/job-universal-statuses/{status}/", .seen, 200, #"{"status": "Hired"}"#),
        Row("DELETE /job-universal-statuses/{id}/", at: "/job-universal-statuses/{status}/", .changed, 204),
    ]

    private static let stages = [
        Row("POST /shortlist-candidate/", .seen, 200, move("Resume Screening")),
        // Nobody is shortlisted here.
        Row("POST /unshortlist-candidate/", .seen, 400, move("Resume Screening")),
        Row("POST /update-step/", .seen, 200, move("Interview", #", "action": "Start""#)),
        Row("PATCH /update-status/", .seen, 200, move("Interview", #", "status": "Hired""#)),
    ]

    private static func move(_ service: String, _ more: String = "") -> String {
        """
        {"candidate_id": {candidate}, "job_id": {job}, "module_id": {module}, "service": {"name": "\(service)"}\(more)}
        """
    }

    private static func assessments(_ path: String, _ ofJob: String, _ object: String, _ more: String) -> [Row] {
        let body = "{\"candidate\": {candidate}, \"job\": {job}\(more)}"
        let one = "/\(path)/{\(object)}/"
        return [
            Row("GET /\(path)/", .account, lists: (object, .seen)),
            Row("POST /\(path)/", .namesChanged, 201, body),
            Row("GET /\(path)/{id}/", at: one, .seen),
            Row("PUT /\(path)/{id}/", at: one, .changed, 200, body),
            Row("PATCH /\(path)/{id}/", at: one, .changed, 200, #"{"status": "In Progress"}"#),
            Row("DELETE /\(path)/{id}/", at: one, .changed, 204),
            Row("GET /\(ofJob)/{job_id}/", at: "/\(ofJob)/{job}/", .adminOfSeen, lists: (object, .seen)),
        ]
    }

    /// The boundary of ``form``.
    static let boundary = "edge"
    private static let form = [
        "--edge", #"Content-Disposition: form-data; name="job""#, "", "{job}",
        "--edge", #"Content-Disposition: form-data; name="file"; filename="cv.txt""#, "", "Nina Example", "--edge--", "",
    ].joined(separator: "\r\n")
}
