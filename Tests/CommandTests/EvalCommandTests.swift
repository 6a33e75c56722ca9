import Foundation
import SystemPackage
import TestSupport
import Testing

struct EvalCommandTests {
    private let sample: SampleResumes

    init() throws {
        sample = try SampleResumes()
        let job = try sample.folder.text("job.json")
        for name in ["day", "night"] { try sample.folder.write("corpus/jobs/\(name).json", job) }
        for name in ["ann", "bob", "cem"] {
            try sample.folder.write("corpus/resumes/\(name).txt", try sample.folder.text("in/\(name).txt"))
        }
        // The day shift agrees with the scores, the night shift has it the other way round.
        try sample.folder.write(
            "corpus/labels.csv",
            "job,resume,grade\nday,ann.txt,4\nday,bob.txt,1\nday,cem.txt,0\n"
                + "night,ann.txt,0\nnight,bob.txt,1\nnight,cem.txt,4\n")
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("The table has a row for each job, and the means with their intervals")
    func table() async throws {
        let result = try await sample.screen("eval", "--corpus", "corpus", "--as-of", "2024-01-01")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        // Gains of the night: 15 at rank 3, 1 at rank 2: (0.6309 + 15/2) / (15 + 0.6309) = 0.520.
        #expect(
            result.output == """
                job                 resumes  relevant    nDCG@5   nDCG@10       MAP       AUC     tau-b
                day                       3         1     1.000     1.000     1.000     1.000     1.000
                night                     3         1     0.520     0.520     0.333     0.000    -1.000
                mean of 2 jobs            6         2     0.760     0.760     0.667     0.500     0.000
                  95 % from                               0.520     0.520     0.333     0.000    -1.000
                       to                                 1.000     1.000     1.000     1.000     1.000

                """)
    }

    @Test("The JSON has the same with intervals, and the same bytes with any number of workers")
    func json() async throws {
        var outputs: Set<String> = []
        for workers in ["1", "3"] {
            let result = try await sample.screen(
                "eval", "--corpus", "corpus", "--as-of", "2024-01-01", "--format", "json", "--workers", workers)
            #expect(result.status == 0)
            outputs.insert(result.output)
        }
        #expect(outputs.count == 1)
        let report = try object(try #require(outputs.first))
        let jobs = try #require(report["jobs"] as? [[String: Any]])
        #expect(jobs.map { $0["job"] as? String } == ["day", "night"])
        #expect((jobs[0]["ndcg_10"] as? [String: Double])?["value"] == 1)
        let mean = try #require(report["mean"] as? [String: [String: Double]])
        #expect(mean["auc"] == ["value": 0.5, "low": 0, "high": 1])
    }

    @Test("A resume that can't be read ranks last, is named, and makes status 2")
    func unreadable() async throws {
        try sample.folder.write("corpus/resumes/ann.txt", "")
        let result = try await sample.screen("eval", "--corpus", "corpus", "--format", "json")
        #expect(result.status == 2)
        #expect(result.errors == "screen: ann.txt: the file has no bytes; send it again\n")
        #expect(
            (try object(result.output)["not_read"] as? [[String: String]])
                == [["file": "ann.txt", "message": "the file has no bytes; send it again"]])
    }

    @Test("A corpus that is not there or wrong is refused with what is wrong")
    func wrong() async throws {
        let missing = try await sample.screen("eval", "--corpus", "none")
        #expect(missing.status == 66)
        #expect(missing.errors == "screen: none/jobs: No such file or directory\n")
        try sample.folder.write("corpus/labels.csv", "job,resume,grade\nday,ann.txt,9\n")
        let wrong = try await sample.screen("tune", "--corpus", "corpus")
        #expect(wrong.status == 65)
        #expect(wrong.errors == "screen: labels.csv, line 2: grade: 9 is no whole number from 0 to 4\n")
        try sample.folder.write("corpus/labels.csv", "job,resume,grade\nday,ann.txt,4\n")
        let single = try await sample.screen("tune", "--corpus", "corpus")
        #expect(single.status == 65)
        #expect(single.errors == "screen: labels.csv: tune needs 2 jobs with a grade above 0 at the least\n")
    }

    @Test("tune writes a file that --weights takes, and reports the gain on jobs held out")
    func tune() async throws {
        try sample.folder.write(
            "corpus/labels.csv",
            "job,resume,grade\nday,ann.txt,4\nday,bob.txt,1\nday,cem.txt,0\n"
                + "night,ann.txt,4\nnight,bob.txt,1\nnight,cem.txt,0\n")
        let tuned = try await sample.screen(
            "tune", "--corpus", "corpus", "--as-of", "2024-01-01", "--output", "weights.json")
        #expect(tuned.status == 0)
        // Every order is right already, so nothing is to be gained and the standard weights stay.
        #expect(tuned.output.contains("weights          skills=0.30,work_experience=0.30,projects=0.20,"))
        #expect(tuned.output.contains("mean                   1.000     1.000    +0.000\n"))
        let file = try object(try sample.folder.text("weights.json"))
        #expect(
            file["score_weight"] as? [String: String] == [
                "skills": "0.30", "work_experience": "0.30", "projects": "0.20", "education": "0.10",
                "certifications": "0.10",
            ])
        #expect((file["on_held_out_jobs"] as? [String: Any])?["gain"] as? Double == 0)
        let scored = try await sample.score("in", "--weights", "weights.json", "--format", "jsonl")
        #expect(scored.output == (try await sample.score("in", "--format", "jsonl")).output)
    }
}
