/// What a label in front of a value, or over a column, says of it. The names are those of `Data/labels.tsv`.
enum EntryLabel: String, Sendable, CaseIterable {
    case company, position
    /// "Role": a position, or a part in a project.
    case role
    /// Both ends of an employment.
    case period
    case from, to, location, client, consultant, project, tools, team, description, duties
    /// A length of time in words.
    case experience
    /// Something that no field takes.
    case other
    /// A row's number.
    case number
}
