/// What optical character recognition made of a page's picture.
public struct RecognisedPage: Sendable, Hashable, Codable {
    /// The page, from 0.
    public var page: Int
    /// Tesseract's table of words (TSV); `nil` where recognition failed.
    public var table: String?
    /// Why it failed, for the reader of the score; `nil` where it did not.
    public var failure: String?

    /// Makes the outcome of a recognition that worked.
    public init(page: Int, table: String) {
        self.page = page
        self.table = table
    }

    /// Makes the outcome of a recognition that failed.
    public init(page: Int, failure: String) {
        self.page = page
        self.failure = failure
    }
}
