/// Where a text has scalars without ink that no ordinary program puts there.
struct SuspectTally {
    /// Scalars without ink between two letters of a Latin word.
    var splits: [Int] = []
    /// Letters of the tag block.
    var tags: [Int] = []
    /// Overrides of direction before Latin letters.
    var overrides: [Int] = []

    /// Flags a document whose text still has them.
    func flag(_ document: inout StyledDocument) {
        if let first = tags.first {
            add(first, "\(tags.count) letters that no program draws were left out", to: &document)
        }
        if let first = overrides.first {
            add(first, "text whose direction is turned round is read as it is shown", to: &document)
        }
        if splits.count >= TextRepair.fewestSplitWords, let first = splits.first {
            add(first, "\(splits.count) characters without ink inside words were left out", to: &document)
        }
    }

    private func add(_ place: Int, _ message: String, to document: inout StyledDocument) {
        document.flags.append(
            DocumentFlag(code: .suspiciousEncoding, page: document.page(at: place), message: message))
    }
}
