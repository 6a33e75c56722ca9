/// How much a mention proves by where it stands, in thousandths. What was done proves more than what is claimed, and
/// what was done lately more than long ago.
enum EvidenceStrength {
    /// A role with dates that ended at most `recent` months ago.
    static let datedWork = 1000
    /// Months within which nothing is forgotten; people change tools about every other year.
    static let recent = 24
    /// What is taken off for each year after that.
    static let yearlyLoss = 35
    /// What is taken off at most; a trade once learnt is not lost.
    static let mostLoss = 280
    /// A role without dates.
    static let undatedWork = 820
    /// A project.
    static let project = 850
    /// A certificate or licence.
    static let certificate = 850
    /// Awards, publications, voluntary work.
    static let achievement = 720
    /// Education.
    static let education = 620
    /// A headline or summary.
    static let summary = 640
    /// A list of skills, where the resume shows other skills of the job in roles or projects.
    static let supportedList = 660
    /// A list of skills in a resume that shows none of them anywhere.
    static let bareList = 360
    /// Under no known heading.
    static let loose = 560
    /// What a weak claim leaves ("basic knowledge of").
    static let weakShare = 600
    /// What a generic skill gives at most outside roles that bear on the job: it lets neighbouring trades in.
    static let genericCap = 550
    /// Months of use in all after which nothing is taken off.
    static let fullUse = 18
    /// What is taken off for shorter use, at most.
    static let shortUseLoss = 80

    /// What a mention in a role loses by age.
    static func ageLoss(months: Range<Int>?, now: Int) -> Int {
        guard let months else { return datedWork - undatedWork }
        let age = max(0, now - months.upperBound - recent)
        return min(mostLoss, age * yearlyLoss / 12)
    }

    /// What a mention loses by short use in all.
    static func useLoss(months: Int) -> Int { shortUseLoss * max(0, fullUse - months) / fullUse }
}
