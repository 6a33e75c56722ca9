extension SeedLine {
    /// What the document on interviews, stages, questions, answers and media says.
    static let interviews = ""
}
