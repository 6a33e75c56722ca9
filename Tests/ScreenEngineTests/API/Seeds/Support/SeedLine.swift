/// Something that the two documents of the documented system say, after which a test is named: that a method of a path
/// answers with a code, or a sentence about a view.
struct SeedLine: Sendable, Hashable {
    /// Where it stands.
    enum Document: String, Sendable, CaseIterable {
        /// Jobs, candidates, resumes, statuses, tests and screenings.
        case screening = "000"
        /// Interviews, stages, questions, answers and media.
        case interviews = "002"
    }

    /// What it is about.
    enum Subject: Sendable, Hashable {
        /// That a method of a path, captures in angle brackets, answers with a code.
        case exchange(method: String, path: String, status: Int)
        /// What is said of a view.
        case sentence(view: String)
    }

    let document: Document
    /// What the name of a test begins with.
    let text: String
    let subject: Subject

    private static let methods: Set<String> = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]

    /// Reads a line such as `GET jobs/<id>/ 404` or `JobViewSet: Can access all jobs within their organization.`.
    init?(_ document: Document, _ text: String) {
        self.document = document
        self.text = text
        let words = text.split(separator: " ")
        if words.count == 3, SeedLine.methods.contains(String(words[0])), let status = Int(words[2]) {
            subject = .exchange(method: String(words[0]), path: String(words[1]), status: status)
        } else if let view = text.firstMatch(of: /^(\w+): ./)?.output.1 {
            subject = .sentence(view: String(view))
        } else {
            return nil
        }
    }

    /// Whether a test of this name is named after the line.
    func names(_ test: String) -> Bool { test == text || test.hasPrefix(text + ":") || test.hasPrefix(text + " (") }

    /// Every line of both documents.
    static let all = read(.screening, screening) + read(.interviews, interviews)

    private static func read(_ document: Document, _ text: String) -> [SeedLine] {
        text.split(separator: "\n").compactMap { SeedLine(document, String($0)) }
    }
}
