internal import FoundationEssentials
public import Scoring

/// What a worker process is told once, before the first document: everything that its records depend on but for the
/// documents themselves.
public struct WorkerSetup: Sendable {
    /// What is made of each document.
    public enum Product: String, Sendable, Codable {
        /// A score record.
        case score
        /// A JSON Resume.
        case resume
        /// The text in reading order.
        case text
        /// The five parts' fractions for each of several jobs.
        case parts
        /// What a store keeps, for a job that comes with the document.
        case application
    }

    /// Whether pages that are only pictures are read.
    public enum Recognition: String, Sendable, Codable {
        /// They are.
        case available
        /// They would be if there were a program for it.
        case missing
        /// They are not, since the user does not want it.
        case off

        /// What a user can do about pages that were not read; `nil` where they are.
        var remedy: String? {
            switch self {
            case .available: nil
            case .missing: "install tesseract-ocr to have it read"
            case .off: "--ocr never keeps it from being read"
            }
        }
    }

    /// What is made of each document.
    public var product: Product
    /// The jobs as JSON, as `Job.init(json:)` takes them: one to score, none to parse, any number for parts.
    public var jobs: [[UInt8]]
    /// Weights that override the job's.
    public var weights: ScoreWeights?
    /// The day that "present" means.
    public var asOf: CalendarDay
    /// Processor time for one document, in seconds.
    public var timeout: Int
    /// Whether JSON is indented.
    public var pretty: Bool
    /// Whether pages that are only pictures are read.
    public var recognition: Recognition

    /// Makes a setup.
    public init(
        product: Product, jobs: [[UInt8]] = [], weights: ScoreWeights? = nil, asOf: CalendarDay, timeout: Int = 20,
        pretty: Bool = false, recognition: Recognition = .off
    ) {
        self.product = product
        self.jobs = jobs
        self.weights = weights
        self.asOf = asOf
        self.timeout = timeout
        self.pretty = pretty
        self.recognition = recognition
    }

    private struct Wire: Codable {
        var product: Product
        var jobs: [Data]
        var weights: [Int]?
        var asOf: String
        var timeout: Int
        var pretty: Bool
        var recognition: Recognition?
    }

    /// The message that the parent sends.
    func encoded() -> [UInt8] {
        let wire = Wire(
            product: product, jobs: jobs.map { Data($0) }, weights: weights?.thousandths, asOf: asOf.description,
            timeout: timeout, pretty: pretty, recognition: recognition)
        return (try? JSONEncoder().encode(wire)).map { [UInt8]($0) } ?? []
    }

    /// Reads the message that the parent sent; `nil` where it is none.
    init?(_ message: [UInt8]) {
        guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(message)), let asOf = CalendarDay(wire.asOf)
        else { return nil }
        self.init(
            product: wire.product, jobs: wire.jobs.map { [UInt8]($0) },
            weights: wire.weights.flatMap { try? ScoreWeights(thousandths: $0) }, asOf: asOf, timeout: wire.timeout,
            pretty: wire.pretty, recognition: wire.recognition ?? .off)
    }
}
