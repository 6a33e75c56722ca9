/// Skills listed together.
public struct SkillGroup: Sendable, Equatable {
    /// The group's label, where it has one.
    public var name: SourcedText?
    /// How well, where it is said of the group.
    public var level: String?
    /// The skills, as written.
    public var keywords: [SourcedText]

    /// Makes a group.
    public init(name: SourcedText? = nil, level: String? = nil, keywords: [SourcedText] = []) {
        self.name = name
        self.level = level
        self.keywords = keywords
    }
}
