/// One spoken language.
public struct LanguageEntry: Sendable, Equatable {
    /// The language, as written.
    public var language: SourcedText
    /// How well, as written.
    public var fluency: String?

    /// Makes an entry.
    public init(language: SourcedText, fluency: String? = nil) {
        self.language = language
        self.fluency = fluency
    }
}
