import Foundation
import ResumeParse
import TestSupport
import Testing

@testable import Scoring
@testable import ScreenEngine

/// What is kept of a document for later scores.
struct StoredParseTests {
    private static let day = CalendarDay(year: 2026, month: 11, day: 1) ?? .epoch
    private let processor: DocumentProcessor

    init() throws {
        processor = try DocumentProcessor(setup: WorkerSetup(product: .application, asOf: StoredParseTests.day))
    }

    /// The files of the corpus and of the attacks on it.
    static let files: [URL] =
        Corpus.resumes
        + (FileManager.default.enumerator(at: AttackCase.folder, includingPropertiesForKeys: nil)?.allObjects ?? [])
        .compactMap { $0 as? URL }.filter { ["pdf", "docx", "txt"].contains($0.pathExtension) }
        .sorted { $0.path < $1.path }

    private func answer(_ bytes: [UInt8], _ order: ReadingOrder) throws -> DocumentRecord {
        let request = WorkerRequest(name: DocumentName(file: "a"), order: order, bytes: bytes)
        let answer = try processor.answer(to: request) { _ in }
        guard case .record(let record) = answer else { throw ScreeningError(.workers, "no record") }
        return record
    }

    @Test("A score from the stored parse is, byte for byte, that of the file", arguments: ["ios-engineer", "nurse"])
    func rescore(named name: String) async throws {
        let job = try Corpus.job(Corpus.jobs.contains(name) ? name : Corpus.jobs[0])
        var compared = 0
        for file in StoredParseTests.files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let order = ReadingOrder(job: job, asOf: StoredParseTests.day)
            let first = try answer(bytes, order)
            guard first.isOK else { continue }
            var reading = try #require(ApplicationReading(encoded: first.bytes))
            var again = order
            again.isStoredParse = true
            let second = try answer(reading.storedParse, again)
            reading.storedParse = []
            #expect(second.bytes == reading.encoded, "\(file.lastPathComponent)")
            compared += 1
            // Hundreds of files one after the other: other tests are to go on meanwhile.
            await Task.yield()
        }
        #expect(compared > 500)
    }

    @Test("A reading says what the command line says of the same file")
    func sameAsCommandLine() throws {
        let job = try Corpus.job("ios-engineer")
        let file = try #require(Corpus.resumes.first)
        let bytes = [UInt8](try Data(contentsOf: file))
        let reading = try #require(
            ApplicationReading(encoded: answer(bytes, ReadingOrder(job: job, asOf: StoredParseTests.day)).bytes))
        let weights = try Job(json: job).weights
        let score = try #require(reading.score)
        let setup = WorkerSetup(product: .score, jobs: [job], asOf: StoredParseTests.day)
        let request = WorkerRequest(name: DocumentName(file: "a"), bytes: bytes)
        guard case .record(let record) = try DocumentProcessor(setup: setup).answer(to: request, send: { _ in }) else {
            Issue.record("no record")
            return
        }
        let summary = try #require(RecordSummary(record: record.bytes))
        let points = Part.allCases.map { weights.points(of: $0, fraction: score.fractions[$0.rawValue]) }
        #expect(points.reduce(0, +) == record.score)
        #expect(summary.relevant_experience_in_months == score.relevantMonths)
        #expect(summary.candidate?.email == reading.person.email)
        #expect(String(decoding: record.bytes, as: UTF8.self).contains(score.evidence.dropFirst().prefix(200)))
    }

    @Test("Without a job, and with one that nothing can be scored for, a file is read and not scored")
    func noScore() throws {
        let file = try #require(Corpus.resumes.first)
        let bytes = [UInt8](try Data(contentsOf: file))
        for job in ["", #"{"title": "Engineer"}"#, "nonsense"] {
            let order = ReadingOrder(job: Array(job.utf8), asOf: StoredParseTests.day)
            let reading = try #require(ApplicationReading(encoded: answer(bytes, order).bytes))
            #expect(reading.score == nil)
            #expect(!reading.text.isEmpty)
        }
    }

    @Test("A stored parse of another version is refused, and what helps is said")
    func version() throws {
        let order = ReadingOrder(asOf: StoredParseTests.day, isStoredParse: true)
        let record = try answer([StyledDocument.storageVersion + 1, 0, 0], order)
        #expect(
            RecordSummary(record: record.bytes)?.error?.message
                == "the stored parse is of another version; read the file again")
    }

    @Test("Broken bytes are no document, or one that can be parsed; they never trap")
    func fuzz() throws {
        let parser = ResumeParser(lexicon: Lexicon())
        var random = SplitMix64(seed: 4)
        var accepted = 0
        for file in StoredParseTests.files.prefix(12) {
            guard let document = try? DocumentReader().read([UInt8](try Data(contentsOf: file))) else { continue }
            let stored = document.stored
            #expect(StyledDocument(stored: stored) == document)
            for length in [0, 1, 2, stored.count / 2, stored.count - 1] {
                #expect(StyledDocument(stored: Array(stored.prefix(length))) == nil)
            }
            #expect(StyledDocument(stored: stored + [0]) == nil)
            for round in 0..<400 {
                var broken = stored
                for _ in 0...round % 6 {
                    let place = Int(random.next() % UInt64(broken.count))
                    broken[place] = UInt8(truncatingIfNeeded: random.next())
                }
                guard let document = StyledDocument(stored: broken) else { continue }
                accepted += 1
                if round % 20 == 0 { _ = parser.parse(document) }
            }
            for _ in 0..<200 {
                _ = StyledDocument(
                    stored: [StyledDocument.storageVersion]
                        + (0..<200).map { _ in
                            UInt8(truncatingIfNeeded: random.next())
                        })
            }
        }
        #expect(accepted > 100)
    }

    @Test("Broken bytes from a worker process are no reading")
    func fuzzAnswer() throws {
        let file = try #require(Corpus.resumes.first)
        let order = ReadingOrder(job: try Corpus.job("ios-engineer"), asOf: StoredParseTests.day)
        let bytes = try answer([UInt8](try Data(contentsOf: file)), order).bytes
        #expect(ApplicationReading(encoded: bytes)?.encoded == bytes)
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(ApplicationReading(encoded: Array(bytes.prefix(length))) == nil)
        }
        var random = SplitMix64(seed: 5)
        for _ in 0..<2000 {
            var broken = bytes
            for _ in 0..<4 {
                broken[Int(random.next() % UInt64(broken.count))] = UInt8(truncatingIfNeeded: random.next())
            }
            if let reading = ApplicationReading(encoded: broken), let score = reading.score {
                #expect(score.fractions.allSatisfy { (0...1_000_000).contains($0) })
            }
        }
    }
}
