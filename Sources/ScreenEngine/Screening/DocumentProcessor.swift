internal import Crypto
internal import ResumeParse
internal import Scoring

/// Turns one document into its record: the pipeline that the command line and the server share. It runs in worker
/// processes only.
struct DocumentProcessor {
    private let setup: WorkerSetup
    private let parser: ResumeParser
    private let scorers: [Scorer]
    private let weights: ScoreWeights

    /// Builds the tables that every document needs. Throws where a job is wrong.
    init(setup: WorkerSetup) throws(InputError) {
        self.setup = setup
        let lexicon = Lexicon()
        parser = ResumeParser(lexicon: lexicon)
        var jobs: [Job] = []
        for json in setup.jobs { jobs.append(try Job(json: json)) }
        weights = setup.weights ?? jobs.first?.weights ?? .standard
        scorers = Scorer.scorers(for: jobs, asOf: setup.asOf, lexicon: lexicon)
    }

    /// The record of a document.
    func record(of request: WorkerRequest) -> DocumentRecord {
        do throws(ReadError) {
            let parsed = try parser.parse(request.bytes)
            switch setup.product {
            case .score: return score(parsed, request)
            case .resume: return resume(parsed, request)
            case .text:
                return DocumentRecord(
                    score: -1, isOK: true, bytes: parsed.document.utf8(of: 0..<parsed.document.text.count))
            case .parts: return parts(parsed)
            }
        } catch {
            return .failure(request.name, error, pretty: setup.pretty && setup.product == .resume)
        }
    }

    private func score(_ parsed: ParsedResume, _ request: WorkerRequest) -> DocumentRecord {
        let record = scorers[0].score(parsed)
        var writer = JSONWriter()
        writer.object { writer in
            request.name.writeMembers(to: &writer)
            writer.member("sha256", DocumentProcessor.sha256(request.bytes))
            writer.member("status", "ok")
            record.writeMembers(to: &writer, weights: weights, candidate: parsed.resume.basics)
        }
        return DocumentRecord(score: record.overall(weights: weights), isOK: true, bytes: writer.bytes)
    }

    private func resume(_ parsed: ParsedResume, _ request: WorkerRequest) -> DocumentRecord {
        var writer = JSONWriter(pretty: setup.pretty)
        parsed.writeJSON(to: &writer) { writer in
            request.name.writeMembers(to: &writer)
            writer.member("sha256", DocumentProcessor.sha256(request.bytes))
        }
        return DocumentRecord(score: -1, isOK: true, bytes: writer.bytes)
    }

    /// One row a job with the fractions of the five parts, in millionths.
    private func parts(_ parsed: ParsedResume) -> DocumentRecord {
        var writer = JSONWriter()
        writer.array { writer in
            for scorer in scorers {
                let record = scorer.score(parsed)
                writer.array { for part in record.parts { $0.integer(part.fraction) } }
            }
        }
        return DocumentRecord(score: -1, isOK: true, bytes: writer.bytes)
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private static func sha256(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            text.append(hexDigits[Int(byte >> 4)])
            text.append(hexDigits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
