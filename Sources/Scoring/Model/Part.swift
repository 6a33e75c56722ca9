/// The five parts of a score, in the order in which they are shown.
public enum Part: Int, Sendable, Hashable, CaseIterable {
    /// The must-have skills.
    case skills
    /// Relevant work experience.
    case workExperience
    /// Projects.
    case projects
    /// Education.
    case education
    /// Certifications.
    case certifications

    /// The part's key in `score_weight`.
    public var weightKey: String {
        switch self {
        case .skills: "skills"
        case .workExperience: "work_experience"
        case .projects: "projects"
        case .education: "education"
        case .certifications: "certifications"
        }
    }

    /// The part's key in `resume_score`.
    public var scoreKey: String {
        switch self {
        case .skills: "skills_score"
        case .workExperience: "work_exp_score"
        case .projects: "projects_score"
        case .education: "education_score"
        case .certifications: "certifications_score"
        }
    }
}
