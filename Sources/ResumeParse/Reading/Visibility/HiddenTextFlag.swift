/// What is said of text that a person can't see.
enum HiddenTextFlag {
    /// The flag for a page, from 1.
    static func onPage(_ page: Int, _ text: some Sequence<Unicode.Scalar>) -> DocumentFlag {
        DocumentFlag(
            code: .hiddenText, page: page,
            message: "text that can't be seen on the page was left out: \(TextExcerpt.of(text))")
    }

    /// The flag for a page's layers that are not shown.
    static func onHiddenLayer(_ page: Int, _ text: some Sequence<Unicode.Scalar>) -> DocumentFlag {
        DocumentFlag(
            code: .hiddenText, page: page,
            message: "text on a layer that is not shown was left out: \(TextExcerpt.of(text))")
    }

    /// The flag for what stands beside the pages: properties, comments and values of forms.
    static func besidePages(_ place: String, _ text: some Sequence<Unicode.Scalar>) -> DocumentFlag {
        DocumentFlag(code: .hiddenText, message: "\(place) hold text that no page shows: \(TextExcerpt.of(text))")
    }

    /// The flag for a page, from 1, whose text says something else than what is drawn.
    static func falseText(_ page: Int, _ text: some Sequence<Unicode.Scalar>) -> DocumentFlag {
        DocumentFlag(
            code: .suspiciousEncoding, page: page,
            message: "text that is not what the page draws was left out: \(TextExcerpt.of(text))")
    }
}
