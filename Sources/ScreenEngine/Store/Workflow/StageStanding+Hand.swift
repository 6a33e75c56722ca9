extension StageStanding {
    /// Gives an application a stage or a status that a person chose. What has the status already keeps it; a new one is
    /// set as the table says, so that `Shortlisted` is what shortlisting makes of an application.
    ///
    /// - Parameter module: the one whose steps shortlisting makes; may be left out where the job has one.
    /// - Returns: the new row of history, or nothing where nothing changes.
    /// - Throws: ``StageProblem``, ``MoveRefusal``.
    static func place(
        _ application: (candidate: Int, job: Int, organisation: Int), module: Int?, stage: String?,
        _ status: ApplicationStatus?, by mover: Mover, _ connection: any Connection
    ) throws -> JobUniversalStatus? {
        let (candidate, job) = (application.candidate, application.job)
        var target = StageTarget(candidate: candidate, job: job, module: module, need: .nothing)
        var standing = try find(target, organisation: application.organisation, connection)
        guard let status, status != standing.situation.status else {
            let change = ApplicationHistory.Change(
                stageName: stage, by: mover.account, at: mover.at, requestID: mover.request)
            return try ApplicationHistory.change(application: standing.application, to: change, connection)
        }
        if status == .shortlisted {
            target.need = .screening
            standing = try find(target, organisation: application.organisation, connection)
        }
        return try standing.make(.to(status), stage: stage, by: mover, connection)
    }
}
