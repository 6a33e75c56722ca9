extension WordFolding {
    /// The hashes of words given in one string, separated by spaces.
    public static func hashes(of words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { hash(of: $0) }) }
}
