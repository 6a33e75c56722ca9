/// One of the changes that a move makes. Places are those of the ``Situation``'s route.
enum StageChange: Sendable, Hashable {
    /// The candidate gets the step of a place.
    case make(place: Int, StepStatus)
    /// The candidate's step at a place gets another status.
    case set(place: Int, StepStatus)
    /// The candidate's step at a place goes away.
    case remove(place: Int)
    /// The application goes to another stage or status; what is not given stays. It is one row of history.
    case application(stage: String?, status: ApplicationStatus?)
    /// The resume that counts is approved, or no longer is.
    case approve(Bool)
}
