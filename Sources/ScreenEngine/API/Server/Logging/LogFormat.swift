/// How lines of the log look.
public enum LogFormat: String, Sendable, CaseIterable {
    /// For people: time, level, what happened, `name=value`.
    case text
    /// For machines: one JSON object a line.
    case json
}
