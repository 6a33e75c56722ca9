/// Text that a file holds and that no person sees. It is no part of the document's text and gives no credit; it is kept
/// to say what was left out.
public struct UnseenText: Sendable, Equatable {
    /// Scalars that are kept of one such text: more tell nothing new.
    static let longest = 2000

    /// The page, from 1, that it would stand on; `nil` beside the pages, as in properties and comments.
    public var page: Int?
    /// Its beginning, as the file has it.
    public var text: [Unicode.Scalar]

    /// Takes a text, cut to what is kept.
    init(page: Int? = nil, _ text: some Sequence<Unicode.Scalar>) {
        self.page = page
        self.text = Array(text.prefix(UnseenText.longest))
    }
}
