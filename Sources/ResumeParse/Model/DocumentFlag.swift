/// Something about a document that a reader of its score should know, and that did not stop the reading.
public struct DocumentFlag: Sendable, Hashable {
    /// What kind of thing: the codes of the command line's contract.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The code as printed.
        public let rawValue: String
        /// Takes a code as printed.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Text that a person can't see; it gives no credit.
        public static let hiddenText = Code(rawValue: "hidden_text")
        /// Characters whose code does not match what is drawn.
        public static let suspiciousEncoding = Code(rawValue: "suspicious_encoding")
        /// The same keywords many times over; they count once.
        public static let keywordStuffing = Code(rawValue: "keyword_stuffing")
        /// Sentences addressed to a machine.
        public static let promptInjection = Code(rawValue: "prompt_injection")
        /// Read by optical character recognition.
        public static let ocr = Code(rawValue: "ocr")
        /// Pages without text that were not read.
        public static let needsOCR = Code(rawValue: "needs_ocr")
        /// A bound was reached; what was read was scored.
        public static let truncated = Code(rawValue: "truncated")
    }

    /// What kind of thing.
    public var code: Code
    /// The page, from 1, where it is about one page.
    public var page: Int?
    /// One lower-case sentence for the reader of the score.
    public var message: String

    /// Makes a flag.
    public init(code: Code, page: Int? = nil, message: String) {
        self.code = code
        self.page = page
        self.message = message
    }
}
