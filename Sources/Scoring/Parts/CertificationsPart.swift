internal import ResumeParse

/// The certifications part: credentials that the job names, and those that bear on its must-have skills.
///
/// Matching: PMP where the posting names it; "AWS Certified Developer" where AWS is a must-have skill; a course
/// "Advanced Excel" in the certificates section where Excel is.
/// Not matching: a certificate of another trade, a first prize, "PMP preferred" in somebody's wishes.
struct CertificationsPart {
    /// What holding all credentials that the job names gives, in thousandths; the rest comes from others that bear on it.
    static let namedShare = 700
    /// What bearing certificates give where the job names none: one, two, three and more of full bearing.
    static let bearing = [600, 850, 1000]
    /// What a course gives that names a must-have skill without being a known credential.
    static let course = 650
    /// A bearing below this is chance.
    static let leastBearing = 300

    /// Gives the part.
    static func score(_ profile: ResumeProfile, job: JobProfile, knowledge: Knowledge) -> PartScore {
        var values: [Int: Int] = [:]
        var held: Set<Int> = []
        for mention in profile.mentions where mention.hedge == .none {
            let place = profile.place(of: mention.words)
            let skill = knowledge.taxonomy.skills[mention.skill]
            let isCertificate = place.kind == .certificate
            guard skill.kind == .credential || isCertificate else { continue }
            held.insert(mention.skill)
            let credit = job.index.entries(for: mention.skill).map { Int($0.credit) }.max() ?? 0
            let bearing = max(credit, job.credentials.contains(mention.skill) ? 1000 : 0)
            let value = skill.kind == .credential ? bearing : bearing * course / 1000
            guard value >= leastBearing, !skill.isGeneric else { continue }
            // Words of one certificate count once, by the best of them; elsewhere each credential is one.
            let key = isCertificate && place.certificate >= 0 ? -1 - Int(place.certificate) : mention.skill
            values[key] = max(values[key] ?? 0, value)
        }
        let points = values.values.reduce(0, +)
        let fromBearing = self.fromBearing(points)
        guard !job.credentials.isEmpty else {
            let text =
                values.isEmpty
                ? "No certificates that bear on the job" : "\(values.count) that bear on the must-have skills"
            return PartScore(part: .certifications, fraction: fromBearing * 1000, explanation: text)
        }
        let taxonomy = knowledge.taxonomy
        let met = job.credentials.reduce(0) { sum, wanted in
            let best = SkillCredits.credits(for: wanted, in: taxonomy).filter { held.contains($0.skill) }.map(\.credit)
                .max()
            return sum + (best ?? 0)
        }
        let named = min(1000, met / job.credentials.count)
        let fraction = max(named * namedShare + fromBearing * (1000 - namedShare), fromBearing * namedShare)
        let count = job.credentials.count { held.contains($0) }
        return PartScore(
            part: .certifications, fraction: fraction,
            explanation:
                "\(count) of \(job.credentials.count) named credentials held; \(values.count) that bear on the job")
    }

    private static func fromBearing(_ points: Int) -> Int {
        var result = 0
        var reached = 0
        for (number, value) in bearing.enumerated() {
            let part = min(1000, max(0, points - number * 1000))
            result += (value - reached) * part / 1000
            reached = value
        }
        return result
    }
}
