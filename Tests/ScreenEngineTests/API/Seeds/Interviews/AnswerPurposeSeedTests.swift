import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct AnswerPurposeSeedTests {
    @Test("AnswerViewSet: Handles CRUD operations for the `Answer` model.")
    func cycle() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let one = "answers/\(try await seed.answer(client))/"
            #expect(try await client.get(one, as: scene.admin).json["text"]?.string == "Because.")
            let put = try await client.put(one, seed.answer(to: 0, "Therefore."), as: scene.admin)
            #expect(try put.json["text"]?.string == "Therefore.")
            #expect(try await client.patch(one, #"{"text": "So."}"#, as: scene.admin).status == .ok)
            #expect(try await client.get("answers/", as: scene.admin).items.map { $0["text"]?.string } == ["So."])
            #expect(try await client.delete(one, as: scene.admin).status == .noContent)
            #expect(try await client.get("answers/", as: scene.admin).count == 0)
        }
    }

    @Test("AnswerViewSet: Supports video file uploads for answers.", arguments: SeedForm.allCases)
    func uploads(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let made = try await client.post("answers/", seed.recording(clip), as: scene.helper)
            #expect(made.status == .created, "\(made.text)")
            #expect(try made.json["status"]?.string == "processing")
            #expect(try made.json["video_key"]?.string?.hasSuffix(".mp4") == true)
            let id = try #require(try made.json["id"]?.integer)
            #expect(try await client.get("answers/\(id)/video/", as: scene.owner).body == clip)
        }
    }

    @Test("AnswerViewSet: Processes video files and uploads them to S3 using a background task.")
    func processed() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let made = try await client.post("answers/", seed.recording(clip), as: scene.helper)
            let one = "answers/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one + "thumbnail/", as: scene.helper).status == .notFound)
            try await scene.processRecordings()
            let ready = try await client.get(one, as: scene.helper).json
            #expect(ready["status"]?.string == "ready")
            #expect(ready["duration_seconds"]?.string?.hasPrefix("1.") == true)
            #expect(try await client.get(one + "thumbnail/", as: scene.helper).status == .ok)
            #expect(try await client.get(one + "audio/", as: scene.helper).status == .ok)
        }
    }

    @Test("AnswerViewSet: Ensures required fields (`screening_id`, `question`) are provided.")
    func required() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let body = #"{"screening_id": \#(seed.screening), "text": "A"}"#
            let written = try await client.post("answers/", body, as: scene.admin)
            #expect(written.status == .badRequest && written.text == #"{"question":["This field is required."]}"#)
            let other = #"{"question": \#(seed.questions[0]), "text": "A"}"#
            let unscreened = try await client.post("answers/", other, as: scene.admin)
            #expect(unscreened.text == #"{"screening_id":["This field is required."]}"#)
            var form = seed.recording(clip)
            form.fields = []
            let recorded = try await client.post("answers/", form, as: scene.admin)
            #expect(recorded.status == .badRequest)
            for field in ["screening_id", "question"] {
                #expect(try recorded.json[field]?.text == #"["This field is required."]"#, "\(field)")
            }
        }
    }

    @Test("AnswerViewSet: Prevents duplicate answers for the same question and screening.")
    func twice() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let id = try await seed.answer(client)
            let again = try await client.post("answers/", seed.answer(to: 0, "Another."), as: scene.owner)
            #expect(again.status == .badRequest)
            #expect(
                try again.json["non_field_errors"]?.text
                    == #"["The fields screening_id, question must make a unique set."]"#)
            #expect(try await client.get("answers/", as: scene.owner).items.map { $0["text"]?.string } == ["Because."])
            #expect(try await client.get("answers/", as: scene.owner).ids == [id])
        }
    }

    @Test("AnswerViewSet: Returns appropriate error responses for validation errors or processing failures.")
    func errors() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        let clip = try await SeedClip.video.value
        try await scene.run { client in
            let words = try await client.post("answers/", seed.recording(Array("No film.".utf8)), as: scene.owner)
            #expect(words.status == .badRequest)
            #expect(try words.names == ["video"])
            // A film that ends in the middle: taken, and found to be none when it is worked on.
            let half = Array(clip.prefix(clip.count / 3))
            let made = try await client.post("answers/", seed.recording(half), as: scene.owner)
            #expect(made.status == .created, "\(made.text)")
            try await scene.processRecordings()
            let one = "answers/\(try #require(try made.json["id"]?.integer))/"
            let failed = try await client.get(one, as: scene.owner).json
            #expect(failed["status"]?.string == "failed")
            #expect(failed["detail"]?.string?.isEmpty == false)
            #expect(try await client.get(one + "thumbnail/", as: scene.owner).status == .notFound)
            #expect(try await client.get(one + "video/", as: scene.owner).body == half)
        }
    }

    @Test("AnswerViewSet: Uses `AnswerSerializer` for all actions.")
    func oneShape() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let made = try await client.post("answers/", seed.answer(to: 0, "A"), as: scene.admin)
            let one = "answers/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.admin).body == made.body)
            #expect(try await client.get("answers/", as: scene.admin).items == [made.json])
            #expect(try await client.get("candidate/\(seed.candidate)/answers/", as: scene.admin).items == [made.json])
            #expect(try await client.put(one, made.text, as: scene.admin).body == made.body)
            #expect(try await client.patch(one, "{}", as: scene.admin).body == made.body)
        }
    }
}
