/// How far an application has come, and what was decided last.
struct StandingApplication {
    /// The last row of its history.
    struct Decision: Comparable {
        /// When.
        var at: Timestamp
        /// The row; 0 where there is none.
        var row: Int

        static func < (left: Decision, right: Decision) -> Bool { (left.at, left.row) < (right.at, right.row) }
    }

    /// The application.
    var id: Int
    /// The job.
    var job: Int
    /// Its stage.
    var stageName: String
    /// Its status.
    var status: String
    /// What was decided last.
    var decision: Decision
    /// The place of its stage in the job's interview; 0 where there is none.
    var place: Int

    /// Reads a row of these, in this order.
    init(_ row: any Row) {
        id = row.int(0)
        job = row.int(1)
        stageName = row.text(2)
        status = row.text(3)
        decision = Decision(at: row.timestamp(4), row: row.int(5))
        place = row.int(6)
    }

    /// Whether it stands at a later stage, or at the same with a later decision. The stages after the first two are in
    /// the order of the job's interview.
    func isFurther(than other: StandingApplication) -> Bool {
        let (mine, others) = ((distance, place), (other.distance, other.place))
        return mine == others ? decision > other.decision : mine > others
    }

    private var distance: Int {
        switch stageName {
        case StageName.applied: 0
        case StageName.resumeScreening: 1
        default: 2
        }
    }
}
