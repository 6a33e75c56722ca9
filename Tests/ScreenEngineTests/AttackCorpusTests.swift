import Foundation
import ResumeParse
import Scoring
import TestSupport
import Testing

/// What the attacks of the corpus gain, whether they are seen, and that nobody honest is taken for an attacker.
struct AttackCorpusTests {
    /// Hundredths of a point that repeating what the resume says already may gain.
    private static let mostByRepetition = 30

    /// The codes that accuse somebody.
    private static let accusations: Set = ["hidden_text", "suspicious_encoding", "keyword_stuffing", "prompt_injection"]

    /// A file's part scores in hundredths, the codes of its flags, and its text.
    private struct Reading {
        var points: [Int]
        var codes: Set<String>
        var text: String

        var overall: Int { points.reduce(0, +) }
    }

    private struct Desk: Sendable {
        let parser: ResumeParser
        let scorers: [String: Scorer]
        let weights: [String: ScoreWeights]

        init() throws {
            let lexicon = Lexicon()
            let names = Set(AttackCase.all.map(\.job)).sorted()
            let jobs = try names.map { try Job(json: Corpus.job($0)) }
            let day = CalendarDay(year: 2026, month: 11, day: 1) ?? .epoch
            parser = ResumeParser(lexicon: lexicon)
            scorers = Dictionary(
                uniqueKeysWithValues: zip(names, Scorer.scorers(for: jobs, asOf: day, lexicon: lexicon)))
            weights = Dictionary(uniqueKeysWithValues: zip(names, jobs.map(\.weights)))
        }

        func read(_ file: String, for job: String) throws -> Reading {
            let data = try Data(contentsOf: AttackCase.folder.appending(path: file))
            let parsed = try parser.parse([UInt8](data))
            let scorer = try #require(scorers[job])
            let weights = try #require(weights[job])
            let record = scorer.score(parsed)
            return Reading(
                points: record.parts.map { record.points(of: $0.part, weights: weights) },
                codes: Set(record.flags.map(\.code.rawValue)),
                text: String(decoding: parsed.document.utf8(of: 0..<parsed.document.text.count), as: UTF8.self))
        }
    }

    private static let desk = Result { try Desk() }

    private func read(_ file: String, for job: String) throws -> Reading {
        try AttackCorpusTests.desk.get().read(file, for: job)
    }

    /// The attacked file and its clean twin.
    private func pair(_ attack: AttackCase) throws -> (clean: Reading, attacked: Reading) {
        (try read(attack.clean, for: attack.job), try read(attack.file, for: attack.job))
    }

    private func expectFlag(of attack: AttackCase, in reading: Reading) {
        guard !attack.flags.isEmpty else { return }
        #expect(
            !reading.codes.isDisjoint(with: attack.flags),
            "wants \(attack.flags.joined(separator: " or ")), has \(reading.codes.sorted())")
    }

    @Test("The table has enough cases of each kind, and each of its files is there")
    func table() {
        let counts = AttackCase.Kind.allCases.map { AttackCase.all($0).count }
        #expect(zip(counts, [130, 12, 20, 25, 120]).allSatisfy { $0 >= $1 }, "\(counts)")
        for path in Set(AttackCase.all.flatMap { [$0.file, $0.clean] }) where !path.isEmpty {
            #expect(FileManager.default.fileExists(atPath: AttackCase.folder.appending(path: path).path), "\(path)")
        }
        for attack in AttackCase.all where attack.kind != .lookalike { #expect(!attack.clean.isEmpty) }
    }

    @Test("No clean twin is flagged")
    func cleanTwins() throws {
        let twins = Dictionary(AttackCase.all.map { ($0.clean, $0.job) }, uniquingKeysWith: { first, _ in first })
        for (clean, job) in twins where !clean.isEmpty {
            #expect(try read(clean, for: job).codes.isDisjoint(with: AttackCorpusTests.accusations), "\(clean)")
        }
    }

    @Test("What a person can't see changes no score and is flagged", arguments: AttackCase.all(.invisible))
    func invisible(attack: AttackCase) throws {
        let (clean, attacked) = try pair(attack)
        #expect(attacked.points == clean.points)
        expectFlag(of: attack, in: attacked)
    }

    @Test("Saying the same many times gains next to nothing and is flagged", arguments: AttackCase.all(.repetition))
    func repetition(attack: AttackCase) throws {
        let (clean, attacked) = try pair(attack)
        #expect(attacked.overall <= clean.overall + AttackCorpusTests.mostByRepetition)
        expectFlag(of: attack, in: attacked)
    }

    @Test("A sentence to a machine gains nothing and is flagged", arguments: AttackCase.all(.injection))
    func injection(attack: AttackCase) throws {
        let (clean, attacked) = try pair(attack)
        #expect(attacked.overall <= clean.overall)
        expectFlag(of: attack, in: attacked)
    }

    @Test(
        "Codes that are not what is drawn gain nothing; letters that look alike are folded, or flagged",
        arguments: AttackCase.all(.encoding))
    func encoding(attack: AttackCase) throws {
        let (clean, attacked) = try pair(attack)
        #expect(attacked.overall <= clean.overall)
        expectFlag(of: attack, in: attacked)
        if attack.flags.isEmpty {
            let folded = attacked.points == clean.points
            #expect(folded || attacked.codes.contains("suspicious_encoding"), "neither folded nor flagged")
        }
    }

    @Test("Honest text that looks like an attack is read and not flagged", arguments: AttackCase.all(.lookalike))
    func lookalike(honest: AttackCase) throws {
        let reading = try read(honest.file, for: honest.job)
        #expect(reading.codes.isDisjoint(with: AttackCorpusTests.accusations), "\(reading.codes.sorted())")
        let text = plain(reading.text)
        for words in honest.words { #expect(text.contains(plain(words)), "\(words)") }
    }

    /// In lower case with single spaces, so that only the words count.
    private func plain(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
