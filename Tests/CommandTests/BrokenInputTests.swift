import SystemPackage
import TestSupport
import Testing

/// The sentence and the exit status for each broken input.
struct BrokenInputTests {
    private let sample: SampleResumes

    init() throws { sample = try SampleResumes() }

    @Test(
        "Arguments that can't be are refused with status 64",
        arguments: [
            (["in", "--top", "0"], "--top takes a number from 1"),
            (["in", "--min-score", "11"], "--min-score takes a score from 0 to 10, such as 6.5"),
            (["in", "--min-score", "nan"], "--min-score takes a score from 0 to 10, such as 6.5"),
            (["in", "--as-of", "2023-02-29"], "--as-of takes a day as YYYY-MM-DD"),
            (["in", "--workers", "0"], "--workers takes a number from 1 to 1024"),
            (["in", "--timeout", "0"], "--timeout takes seconds from 1 to 86400"),
            (["in", "--unordered", "--top", "3"], "--top needs the order that --unordered gives up"),
            (["in", "--unordered", "--format", "csv"], "--unordered writes jsonl only"),
            (["in", "-0"], "-0 goes with the path -"),
            (["-", "-"], "- can be given once"),
            (["in", "--input", "jsonl"], "--input jsonl takes no paths"),
            ([], "Missing expected argument '<path> ...'"),
            (["in", "--format", "xml"], "The value 'xml' is invalid for '--format <table|jsonl|csv>'"),
            (["in", "--nonsense"], "Unknown option '--nonsense'"),
        ])
    func usage(arguments: [String], message: String) async throws {
        let result = try await ScreenProcess.run(["score", "--job", "job.json"] + arguments, in: sample.folder.path)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("Error: \(message)"), "\(result.errors)")
    }

    @Test("Without a job there is nothing to score against")
    func noJob() async throws {
        let result = try await sample.screen("score", "in")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("Error: Missing expected argument '--job <file>'"))
    }

    @Test(
        "A job that is wrong is refused with status 65 and the field",
        arguments: [
            ("{", "the job is not valid JSON"),
            ("{}", "title: is missing; a job needs a title"),
            (
                #"{"title": "a", "must_have_skills": ["b", 1]}"#,
                "must_have_skills[1]: is neither a string nor an object with a label"
            ),
            (
                #"{"title": "a", "description": "b", "score_weight": {"skills": "1"}}"#,
                "score_weight.work_experience: is missing; all five weights are needed"
            ),
        ])
    func job(json: String, message: String) async throws {
        try sample.folder.write("job.json", json)
        let result = try await sample.score("in")
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errors == "screen: job.json: \(message)\n")
    }

    @Test("Weights that are wrong are refused with status 65 and the part")
    func weights() async throws {
        let option = try await sample.score("in", "--weights", "skills=1")
        #expect(option.status == 65)
        #expect(
            option.errors
                == "screen: --weights: score_weight.work_experience: is missing; all five weights are needed\n")
        try sample.folder.write("w.json", #"{"score_weight": {"skills": "x"}}"#)
        let file = try await sample.score("in", "--weights", "w.json")
        #expect(file.status == 65)
        #expect(
            file.errors
                == "screen: w.json: score_weight.skills: is no decimal from 0 to 1 with at most three places, "
                + "such as 0.25\n")
    }

    @Test("A path that does not exist is status 66, before anything is scored")
    func missing() async throws {
        for (arguments, name) in [
            (["score", "in", "none", "--job", "job.json"], "none"), (["score", "in", "--job", "none"], "none"),
            (["score", "in", "--job", "job.json", "--weights", "none.json"], "none.json"),
            (["parse", "none"], "none"),
        ] {
            let result = try await ScreenProcess.run(arguments, in: sample.folder.path)
            #expect(result.status == 66)
            #expect(result.output.isEmpty)
            #expect(result.errors == "screen: \(name): No such file or directory\n")
        }
    }

    @Test("A list with a path that does not exist, or with a NUL in a line, is refused")
    func list() async throws {
        let missing = try await sample.score("-", input: "in\nnone\n")
        #expect(missing.status == 66)
        #expect(missing.errors == "screen: none: No such file or directory\n")
        let nul = try await sample.score("-", input: "in\0none\n")
        #expect(nul.status == 65)
        #expect(
            nul.errors == "screen: standard input: a path has a NUL byte; use -0 for a NUL-separated list\n")
    }

    @Test("A line that is no document ends the run with status 65 and the line's number")
    func jsonLine() async throws {
        let result = try await sample.score(
            "--input", "jsonl", input: #"{"id": "1", "data_base64": ""}"# + "\n" + #"{"id": "2"}"# + "\n")
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errors == "screen: standard input, line 2: data_base64 is missing\n")
    }

    @Test("What a file name holds can't command the terminal")
    func controlCharacters() async throws {
        let result = try await sample.score("no\u{1B}[2Jne")
        #expect(result.errors == "screen: no\u{FFFD}[2Jne: No such file or directory\n")
    }

    @Test("The version and the help of each command are for whoever asks", arguments: ["score", "parse", "eval", "tune"])
    func help(command: String) async throws {
        let result = try await ScreenProcess.run([command, "--help"])
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.contains("USAGE: screen \(command)"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.hasPrefix("USAGE:") })
    }
}
