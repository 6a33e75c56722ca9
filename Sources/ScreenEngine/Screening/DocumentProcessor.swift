internal import Crypto
internal import ResumeParse
internal import Scoring

/// Turns one document into its record: the pipeline that the command line and the server share. It runs in worker
/// processes only.
struct DocumentProcessor {
    private let setup: WorkerSetup
    private let reader = DocumentReader()
    private let parser: ResumeParser
    private let scorers: [Scorer]
    private let weights: ScoreWeights
    private let applications: ApplicationReader?

    /// Builds the tables that every document needs. Throws where a job is wrong.
    init(setup: WorkerSetup) throws(InputError) {
        self.setup = setup
        let lexicon = Lexicon()
        parser = ResumeParser(lexicon: lexicon)
        var jobs: [Job] = []
        for json in setup.jobs { jobs.append(try Job(json: json)) }
        weights = setup.weights ?? jobs.first?.weights ?? .standard
        let isForStore = setup.product == .application
        scorers = isForStore ? [] : Scorer.scorers(for: jobs, asOf: setup.asOf, lexicon: lexicon)
        applications = isForStore ? ApplicationReader(lexicon: lexicon) : nil
    }

    /// What becomes of a document: its record, or what has to be done to it first.
    ///
    /// - Parameters:
    ///   - request: the document.
    ///   - send: takes the pictures of pages that are to be recognised, before the answer.
    func answer(to request: WorkerRequest, send: (WorkerAnswer) throws -> Void) throws -> WorkerAnswer {
        if request.order?.isStoredParse == true { return .record(rescore(request)) }
        let document: StyledDocument
        do throws(ReadError) {
            document = try read(request)
        } catch {
            if error.code == .unsupportedType, request.preparation.origin == nil,
                let type = reader.convertibleType(of: request.bytes)
            {
                let checksum = Hexadecimal.encode(SHA256.hash(data: request.bytes))
                return .convert(Preparation.Origin(mediaType: type.rawValue, sha256: checksum))
            }
            return .record(
                .failure(request.name, error, pretty: setup.pretty && setup.product == .resume))
        }
        if setup.recognition == .available, request.preparation.recognised == nil,
            document.flags.contains(where: { $0.code == .needsOCR })
        {
            try reader.pictures(in: request.bytes) { try send(.picture($0)) }
            return .again
        }
        return .record(record(of: document, request))
    }

    private func record(of document: StyledDocument, _ request: WorkerRequest) -> DocumentRecord {
        let parsed = parser.parse(document)
        return switch setup.product {
        case .score: score(parsed, request)
        case .resume: resume(parsed, request)
        case .text:
            DocumentRecord(score: -1, isOK: true, bytes: parsed.document.utf8(of: 0..<parsed.document.text.count))
        case .parts: parts(parsed)
        case .application: application(parsed, storedParse: document.stored, request)
        }
    }

    private func read(_ request: WorkerRequest) throws(ReadError) -> StyledDocument {
        var document = try reader.read(request.bytes, recognised: request.preparation.recognised ?? [])
        if let origin = request.preparation.origin { document.mediaType = MediaType(rawValue: origin.mediaType) }
        guard let remedy = setup.recognition.remedy else { return document }
        for index in document.flags.indices where document.flags[index].code == .needsOCR {
            document.flags[index].message += "; " + remedy
        }
        return document
    }

    /// What a stored parse gives, as if its file had been read again.
    private func rescore(_ request: WorkerRequest) -> DocumentRecord {
        guard let document = StyledDocument(stored: request.bytes) else {
            return .failure(
                request.name, ReadError(.corrupt, "the stored parse is of another version; read the file again"))
        }
        return application(parser.parse(document), storedParse: [], request)
    }

    private func application(
        _ parsed: ParsedResume, storedParse: [UInt8], _ request: WorkerRequest
    ) -> DocumentRecord {
        guard let applications else { return DocumentRecord(score: -1, isOK: true, bytes: []) }
        let reading = applications.reading(
            of: parsed, storedParse: storedParse, for: request.order ?? ReadingOrder(asOf: setup.asOf))
        return DocumentRecord(score: -1, isOK: true, bytes: reading.encoded)
    }

    private func score(_ parsed: ParsedResume, _ request: WorkerRequest) -> DocumentRecord {
        let record = scorers[0].score(parsed)
        var writer = JSONWriter()
        writer.object { writer in
            request.name.writeMembers(to: &writer)
            writer.member("sha256", DocumentProcessor.checksum(of: request))
            writer.member("status", "ok")
            record.writeMembers(to: &writer, weights: weights, candidate: parsed.resume.basics)
        }
        return DocumentRecord(score: record.overall(weights: weights), isOK: true, bytes: writer.bytes)
    }

    private func resume(_ parsed: ParsedResume, _ request: WorkerRequest) -> DocumentRecord {
        var writer = JSONWriter(pretty: setup.pretty)
        parsed.writeJSON(to: &writer) { writer in
            request.name.writeMembers(to: &writer)
            writer.member("sha256", DocumentProcessor.checksum(of: request))
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

    /// The checksum of the file as it came.
    private static func checksum(of request: WorkerRequest) -> String {
        request.preparation.origin?.sha256 ?? Hexadecimal.encode(SHA256.hash(data: request.bytes))
    }
}
