/// A line of the table: from where a move is possible, and what it does.
struct WorkflowRule: Sendable, Hashable {
    /// What becomes of the step that the move names.
    enum StepEffect: Sendable, Hashable {
        /// Nothing.
        case stays
        /// It gets a status; one that has it stays as it is.
        case becomes(StepStatus)
        /// A completed one is as open as it was: in progress where it had been started, else not started.
        case reopens
    }

    /// What becomes of the step after the one that the move names.
    enum NextEffect: Sendable, Hashable {
        /// Nothing.
        case stays
        /// It is made, not started, unless the candidate has it.
        case isMade
        /// It goes away. The move is possible only while it has not started.
        case goes
    }

    /// What becomes of the application's status.
    struct StatusEffect: Sendable, Hashable {
        /// The statuses that change.
        var from: [ApplicationStatus]
        /// What they become.
        var to: ApplicationStatus

        /// Whatever it was.
        static func becomes(_ status: ApplicationStatus) -> StatusEffect {
            StatusEffect(from: ApplicationStatus.allCases, to: status)
        }
    }

    /// The move.
    var move: StageMove
    /// The application's statuses from which it is possible.
    var statuses = ApplicationStatus.allCases
    /// The step's statuses from which it is possible.
    var steps = StepStatus.allCases
    /// Whether a candidate without the step gets it; otherwise there has to be one.
    var makesStep = false
    /// What becomes of the step.
    var step = StepEffect.stays
    /// What becomes of the step after it.
    var next = NextEffect.stays
    /// What becomes of the application's status.
    var status: StatusEffect?
    /// Whether the resume is approved from then on, or no longer is.
    var approves: Bool?
    /// Whether an application that has only just come in goes on to be screened. Apart from this, an application is at
    /// the stage of the furthest step that the candidate has.
    var leavesFirstStage = false
}
