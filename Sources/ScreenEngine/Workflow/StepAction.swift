/// What a person does with one step of a candidate's interview.
enum StepAction: String, Sendable, Hashable, CaseIterable {
    /// Begins it.
    case start = "Start"
    /// Lets it wait.
    case hold = "Hold"
    /// Goes on with what waited.
    case resume = "Resume"
    /// Ends it well.
    case complete = "Complete"
    /// Ends it, and the application with it.
    case reject = "Reject"
    /// Leaves it out.
    case skip = "Skip"
    /// Puts it back to its beginning.
    case reset = "Reset"
}
