internal import ResumeParse

/// The work experience part: months in roles that bear on the job against what the job asks for, how well the best of
/// them fits, and its rank.
///
/// Matching: for "iOS Engineer", a "Mobile Developer" who wrote apps in Swift; for "Staff Nurse", an "RN".
/// Not matching: for "Electrical Engineer", a "Civil Engineer" on the same sites; for "Accountant", a "Cashier" with
/// customer service; for any job, months before birth or after today.
struct WorkExperiencePart {
    /// Shares of the whole in thousandths: length, fit of the best role, rank.
    static let lengthShare = 430
    static let fitShare = 470
    static let rankShare = 100
    /// What is asked for where the job does not say, by the rank in its title, in months.
    static let usualMonths: [Seniority: Int] = [
        .intern: 3, .junior: 9, .regular: 24, .senior: 60, .manager: 72, .director: 96,
    ]
    /// A role this relevant counts its months in full.
    static let fullRelevance = 750
    /// Beyond this multiple of the most that is asked for, a little is taken off.
    static let farBeyond = 2
    /// What is left then.
    static let beyondShare = 920
    /// A role that ended up to this many months ago fits as well as a current one.
    static let recent = 18
    /// What a fit loses for each year after that, and at most.
    static let yearlyLoss = 50
    static let mostLoss = 400
    /// Months that a relevant role without dates stands for: it is known to have been, not how long.
    static let undatedMonths = 12
    /// What a headline gives for fit, at most: it is a claim that content has to bear out.
    static let headlineShare = 550
    /// What agreement of the whole text gives where no role was read from it, at most.
    static let unreadShare = 450
    /// What a rank one below, two below and above gives.
    static let oneBelow = 700
    static let farBelow = 350
    static let above = 850

    /// Gives the part and the relevant months.
    static func score(_ roles: RoleRelevance, job: JobProfile, profile: ResumeProfile) -> (part: PartScore, months: Int)
    {
        let relevant = roles.roles.filter { $0.relevance > 0 }
        let months =
            Timeline.covered(relevant.compactMap(\.months)) + relevant.reduce(0) { $0 + $1.statedMonths }
        let weighted = weightedMonths(relevant, total: StatedExperience.months(profile))
        let needed = needed(job)
        var length = needed == 0 ? (weighted > 0 ? 1000 : 0) : min(1000, weighted / needed)
        if let most = job.maxMonths, most > 0, months > most * farBeyond { length = length * beyondShare / 1000 }
        var fit = relevant.map { self.fit($0, now: profile.now) }.max() ?? 0
        fit = max(fit, min(roles.headline * headlineShare / 1000, roles.wholeContent))
        // A resume whose roles could not be read is judged by its words, for less.
        if roles.roles.isEmpty {
            fit = max(fit, roles.wholeContent * unreadShare / 1000)
            length = max(length, min(roles.headline, roles.wholeContent) * unreadShare / 1000)
        }
        let best = relevant.max {
            (self.fit($0, now: profile.now), $1.work) < (self.fit($1, now: profile.now), $0.work)
        }
        let rank = best.map { rankFit($0.rank, wanted: job.title.rank) * min(1000, fit) / 1000 } ?? 0
        let total = length * lengthShare + fit * fitShare + rank * rankShare
        return (
            PartScore(
                part: .workExperience, fraction: total,
                explanation: explanation(months: months, needed: needed, best: best, roles: roles, profile: profile)),
            months
        )
    }

    /// Thousandths of months, overlapping roles counted once, by the more relevant.
    private static func weightedMonths(_ roles: [RoleRelevance.Role], total: Int?) -> Int {
        func value(_ role: RoleRelevance.Role) -> Int { min(1000, role.relevance * 1000 / fullRelevance) }
        let placed = roles.compactMap { role in role.months.map { (months: $0, value: value(role)) } }
        let loose = roles.filter { $0.months == nil }
        // The length that the resume states in words is of all roles together; it counts where none has dates.
        if placed.isEmpty, let total, let best = loose.map(value).max() { return total * best }
        return Timeline.weighted(placed)
            + loose.reduce(0) { $0 + ($1.statedMonths > 0 ? $1.statedMonths : undatedMonths) * value($1) }
    }

    static func needed(_ job: JobProfile) -> Int {
        job.minMonths ?? job.maxMonths.map { $0 / 2 } ?? usualMonths[job.title.rank] ?? 24
    }

    private static func fit(_ role: RoleRelevance.Role, now: Int) -> Int {
        let age = role.months.map { max(0, now - $0.upperBound - recent) } ?? 0
        return role.relevance * (1000 - min(mostLoss, age * yearlyLoss / 12)) / 1000
    }

    private static func rankFit(_ rank: Seniority, wanted: Seniority) -> Int {
        switch rank.rawValue - wanted.rawValue {
        case 0, 1: 1000
        case 2...: above
        case -1: oneBelow
        default: farBelow
        }
    }

    private static func explanation(
        months: Int, needed: Int, best: RoleRelevance.Role?, roles: RoleRelevance, profile: ResumeProfile
    ) -> String {
        guard let best else {
            return roles.roles.isEmpty ? "No roles could be read" : "No relevant role among \(roles.roles.count)"
        }
        let title = profile.parsed.resume.work[best.work].position?.text ?? "a role without a title"
        return "\(months) of \(needed) months relevant; closest role: \(title)"
    }
}
