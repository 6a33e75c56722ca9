internal import ArgumentParser
internal import Scoring

/// The arguments that a score depends on beside the job and the resume.
struct ScoringOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "skills=.3,work_experience=.3,projects=.2,education=.1,certifications=.1, or a file that tune wrote; "
                + "default: the job's own.",
            valueName: "weights"))
    var weights: String?

    @Option(help: ArgumentHelp("The day that \"present\" means; default: today.", valueName: "YYYY-MM-DD"))
    var asOf: String?

    func validate() throws {
        if let asOf, CalendarDay(asOf) == nil { throw ValidationError("--as-of takes a day as YYYY-MM-DD") }
    }

    /// The day that "present" means.
    var day: CalendarDay { asOf.flatMap { CalendarDay($0) } ?? .today }

    /// The weights that override the job's; `nil` where none are given. Throws where they are wrong.
    func resolvedWeights() throws -> ScoreWeights? {
        guard let weights else { return nil }
        if weights.contains("=") {
            return try ExitStatus.checking("--weights") { () throws(InputError) in try ScoreWeights(option: weights) }
        }
        let json = try InputFile.read(weights)
        return try ExitStatus.checking(weights) { () throws(InputError) in try ScoreWeights(json: json) }
    }
}
