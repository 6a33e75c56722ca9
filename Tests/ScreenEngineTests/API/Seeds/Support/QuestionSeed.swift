import Testing

@testable import ScreenEngine

/// A candidate with a personality screening, and the set of questions that it asks.
struct QuestionSeed: Sendable {
    let scene: SeedScene
    /// Asha, who applied to the job.
    let candidate: Int
    /// `Personality Screening`.
    let service: Int
    let set: Int
    /// A text, a choice, a video and an audio question, in this order.
    let questions: [Int]
    let screening: Int

    static let kinds = ["text", "choice", "video", "audio"]

    init(_ form: SeedForm = .documented) async throws {
        let scene = try await SeedScene(form)
        let service = try await scene.service("Personality Screening")
        let candidate = try await scene.hiring.apply("Asha")
        let (set, questions, screening) = try await scene.make { client in
            func make(_ path: String, _ body: String) async throws -> Int {
                scene.hiring.tick()
                let made = try await client.post(path, body, as: scene.admin)
                return try #require(try made.json["id"]?.integer, "\(path): \(made.text)")
            }
            let set = try await make("question-sets/", #"{"name": "Values", "service": \#(service)}"#)
            var questions: [Int] = []
            for (order, kind) in QuestionSeed.kinds.enumerated() {
                questions.append(try await make("questions/", QuestionSeed.question(set, kind, order: order + 1)))
            }
            let screening = try await make(
                "personality-screenings/",
                """
                {"candidate": \(candidate), "job": \(scene.job), "service": \(service), "question_set": \(set)}
                """)
            return (set, questions, screening)
        }
        self.scene = scene
        self.candidate = candidate
        self.service = service
        self.set = set
        self.questions = questions
        self.screening = screening
    }

    /// A payload of a question.
    static func question(_ set: Int, _ kind: String, order: Int) -> String {
        let choices = kind == "choice" ? #", "choices": ["Yes", "No"]"# : ""
        return """
            {"question_set": \(set), "text": "A question of the kind \(kind)?", "kind": "\(kind)", "order": \(order)\
            \(choices)}
            """
    }

    /// A payload of an answer to one of the questions.
    func answer(to index: Int, _ text: String) -> String {
        #"{"screening_id": \#(screening), "question": \#(questions[index]), "text": "\#(text)"}"#
    }

    /// Answers one of the questions in writing.
    func answer(_ client: SeedClient, to index: Int = 0, _ text: String = "Because.") async throws -> Int {
        scene.hiring.tick()
        let made = try await client.post("answers/", answer(to: index, text), as: scene.admin)
        return try #require(try made.json["id"]?.integer, "\(made.text)")
    }

    /// A form with a recording; to the question that asks for a film, unless said otherwise.
    func recording(
        _ bytes: [UInt8], _ field: String = "video", _ name: String = "clip.mp4", to index: Int = 2
    ) -> SeedUpload {
        SeedUpload(
            fields: [("screening_id", "\(screening)"), ("question", "\(questions[index])")], file: (field, name, bytes))
    }
}
