/// What people's grades mean: 0 is no fit, 4 is hire.
public enum Grade {
    /// The grades that a label may have.
    public static let range = 0...4
    /// From this grade on a resume counts as relevant, where a measure knows only relevant and not: those that a
    /// recruiter would invite.
    public static let leastRelevant = 3
}
