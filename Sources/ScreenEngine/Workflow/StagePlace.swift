/// A place on a candidate's way through a module: a step of the module's template, or one that only this candidate has.
struct StagePlace: Sendable, Hashable {
    /// The service.
    var service: Int
    /// The service's name, which is the stage's.
    var name: String
    /// Its order among the module's steps.
    var order: Int
    /// What a step that is made here is to do: a JSON value.
    var preferences = "{}"
    /// The candidate's step, where it has been made.
    var step: InterviewStep?
}
