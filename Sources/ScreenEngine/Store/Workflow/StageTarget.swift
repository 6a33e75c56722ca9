/// What a move is about, as it is asked for: an application, and a step of its interview.
struct StageTarget: Sendable, Hashable {
    /// A service by one of its names.
    enum Service: Sendable, Hashable {
        /// By its identifier.
        case id(Int)
        /// By its name.
        case name(String)
    }

    /// Which step a move needs.
    enum Need: Sendable, Hashable {
        /// One of the module's; by order where several are of the service.
        case step
        /// The first of the service, or the way of a resume that is screened before the module begins.
        case screening
        /// None; what is named counts where it is there.
        case nothing
    }

    /// The candidate.
    var candidate: Int
    /// The job.
    var job: Int
    /// The module; may be left out where the job has one.
    var module: Int?
    /// The service; where it is left out, the screening of the resume.
    var service: Service?
    /// Which of the service's steps.
    var order: Int?
    /// Which step the move needs.
    var need: Need
}
