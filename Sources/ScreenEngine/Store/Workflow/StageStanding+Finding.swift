extension StageStanding {
    /// Finds what a move is about, with a handful of queries whatever the number of steps.
    ///
    /// - Throws: ``StageProblem``.
    static func find(_ target: StageTarget, organisation: Int, _ connection: any Connection) throws -> StageStanding {
        guard var standing = try application(of: target, organisation: organisation, connection) else {
            throw StageProblem.missing
        }
        let service = try service(of: target, organisation: organisation, connection)
        standing.module = try module(of: target, organisation: organisation, connection)
        if let module = standing.module {
            standing.situation.route = try route(of: target.candidate, module: module, connection)
        }
        standing.situation.position = try position(of: service, target, in: standing.situation.route)
        return standing
    }

    private static func application(
        of target: StageTarget, organisation: Int, _ connection: any Connection
    ) throws -> StageStanding? {
        try connection.first(
            """
            SELECT a.id, a.stage_name, a.status, r.id, r.is_approved FROM applications a
            LEFT JOIN resumes r ON r.id = a.resume_id
            WHERE a.candidate_id = $1 AND a.job_id = $2 AND a.organisation_id = $3
            """, [.integer(target.candidate), .integer(target.job), .integer(organisation)]
        ) { row in
            StageStanding(
                application: row.int(0), organisation: organisation, candidate: target.candidate, job: target.job,
                resume: row.intIfPresent(3),
                situation: Situation(
                    stageName: row.text(1), status: ApplicationStatus(rawValue: row.text(2)) ?? .underReview,
                    isApproved: row.intIfPresent(4).map { $0 != 0 }))
        }
    }

    /// The name of the service that is named; of an unnamed one, the screening of resumes.
    private static func service(
        of target: StageTarget, organisation: Int, _ connection: any Connection
    ) throws -> String {
        let found: InterviewService?
        switch target.service {
        case .id(let id): found = try ServiceRepository.find(id, organisation: organisation, connection)
        case .name(let name): found = try ServiceRepository.find(name: name, organisation: organisation, connection)
        case nil: return StageName.resumeScreening
        }
        guard let found else { throw StageProblem.missing }
        return found.name
    }

    private static func module(
        of target: StageTarget, organisation: Int, _ connection: any Connection
    ) throws -> Int? {
        if let id = target.module {
            let module = try InterviewModuleRepository.find(id, organisation: organisation, connection)
            guard let module, module.job == target.job else { throw StageProblem.missing }
            return id
        }
        let modules = try connection.all(
            "SELECT id FROM interview_modules WHERE job_id = $1 ORDER BY id LIMIT 2", [.integer(target.job)]
        ) { $0.int(0) }
        if modules.count > 1, target.need != .nothing { throw StageProblem.severalModules }
        return modules.count == 1 ? modules[0] : nil
    }

    /// The module's places in order, those that only the candidate has among them.
    private static func route(of candidate: Int, module: Int, _ connection: any Connection) throws -> [StagePlace] {
        let steps = try InterviewStepRepository.route(of: candidate, module: module, connection)
        let services = try ServiceRepository.find(Set(steps.map(\.service)), connection)
        return StagePlace.route(through: steps, names: services.mapValues(\.name))
    }

    private static func position(of service: String, _ target: StageTarget, in route: [StagePlace]) throws -> Int? {
        let places = route.indices.filter {
            route[$0].name == service && (target.order == nil || route[$0].isAt(target.order))
        }
        switch target.need {
        case .nothing: return places.first
        case .screening:
            // Resumes are screened whether the module has a step for it or not.
            if places.isEmpty, target.order != nil || service != StageName.resumeScreening {
                throw StageProblem.missing
            }
            return places.first
        case .step:
            if places.count > 1 { throw StageProblem.severalSteps(places.map { route[$0].order }) }
            guard let place = places.first else { throw StageProblem.missing }
            return place
        }
    }
}
