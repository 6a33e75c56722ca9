internal import ResumeParse

/// How far each role of a resume bears on a job: by its title, the skills that it shows and the posting's terms.
///
/// The title is the strongest single sign but needs content beside it, and content alone needs much of it: a role of
/// another trade that shares "customer service" and "inventory" is not relevant.
struct RoleRelevance {
    /// One role.
    struct Role {
        /// The work entry.
        var work: Int
        /// Likeness of the titles, in thousandths.
        var title: Int
        /// Agreement of skills and terms, in thousandths.
        var content: Int
        /// The whole, in thousandths; 0 below `threshold`.
        var relevance: Int
        /// The rank that the title names.
        var rank: Seniority
        /// Its months.
        var months: Range<Int>?
        /// Its length in months where it has no place in time.
        var statedMonths: Int
    }

    /// The roles, in the order of the resume.
    private(set) var roles: [Role] = []
    /// Likeness of the headline's or summary's title.
    private(set) var headline = 0
    /// Agreement of all that may count outside lists of skills, in thousandths.
    private(set) var wholeContent = 0
    /// Agreement with lists of skills too.
    private(set) var anyContent = 0
    /// Agreement of each project, in thousandths.
    private(set) var projectContent: [Int] = []

    /// What the title gives of the whole; content gives the rest.
    static let titleShare = 550
    /// What content alone gives at most, where the title is of another trade.
    static let contentOnly = 560
    /// Content alone below this is chance.
    static let leastContent = 450
    /// What content alone gives where the role has no title that was read.
    static let untitled = 800
    /// Below this a role does not bear on the job.
    static let threshold = 300
    /// An entry of fewer words has no description to judge by; its title is then all there is.
    static let describedWords = 25
    /// What a title alone gives for content where the role is not described, at most.
    static let undescribed = 700

    init(_ profile: ResumeProfile, _ job: JobProfile, knowledge: Knowledge) {
        let tally = ContentTally(profile, job)
        wholeContent = tally.content(of: tally.whole, job)
        anyContent = tally.content(of: tally.all, job)
        projectContent = tally.byProject.map { tally.content(of: $0, job) }
        for (number, entry) in profile.parsed.resume.work.enumerated() {
            let words = profile.parsed.words.indices(in: entry.span.range)
            let title = entry.position.map { RoleRelevance.title($0.span, profile, knowledge) }
            let likeness =
                title.map { knowledge.titles.likeness(of: $0, to: job.title, credits: job.titleCredits) } ?? 0
            var content = tally.content(of: tally.byWork[number], job)
            if words.count < RoleRelevance.describedWords {
                content = max(content, min(likeness * RoleRelevance.undescribed / 1000, anyContent))
            }
            var relevance: Int
            if title == nil {
                relevance = content * RoleRelevance.untitled / 1000
            } else {
                relevance =
                    (likeness * RoleRelevance.titleShare + content * (1000 - RoleRelevance.titleShare)) / 1000
                // A title of the trade with nothing of it in the description is a title only.
                relevance = min(relevance, likeness / 2 + content)
                if content >= RoleRelevance.leastContent {
                    relevance = max(relevance, content * RoleRelevance.contentOnly / 1000)
                } else if likeness == 0 {
                    relevance = 0
                }
            }
            if relevance < RoleRelevance.threshold { relevance = 0 }
            roles.append(
                Role(
                    work: number, title: likeness, content: content, relevance: relevance,
                    rank: title?.rank ?? .regular, months: profile.workMonths[number],
                    statedMonths: profile.workMonths[number] == nil ? entry.statedMonths ?? 0 : 0))
        }
        headline = RoleRelevance.headline(profile, job, knowledge)
    }

    /// Whether a work entry bears on the job.
    func isRelevant(work: Int) -> Bool { roles.indices.contains(work) && roles[work].relevance > 0 }

    static func title(_ span: TextSpan, _ profile: ResumeProfile, _ knowledge: Knowledge) -> TitleProfile {
        let range = profile.parsed.words.indices(in: span.range)
        let words = Array(profile.words[range])
        let mentions = profile.mentions.filter { range.contains($0.words.lowerBound) }.map(\.skill)
        return knowledge.titles.profile(of: words, stems: Array(profile.stems[range]), mentions: mentions)
    }

    /// A title under the name; where there is none, titles in the first sentence of the summary.
    private static func headline(_ profile: ResumeProfile, _ job: JobProfile, _ knowledge: Knowledge) -> Int {
        let basics = profile.parsed.resume.basics
        var best = 0
        if let label = basics.label {
            best = knowledge.titles.likeness(
                of: title(label.span, profile, knowledge), to: job.title, credits: job.titleCredits)
        }
        if let summary = basics.summary {
            let range = profile.parsed.words.indices(in: summary.span.range).prefix(summaryWords)
            guard !range.isEmpty else { return best }
            let span = profile.span(of: range.lowerBound..<range.upperBound)
            let likeness = knowledge.titles.likeness(
                of: title(span, profile, knowledge), to: job.title, credits: [:])
            best = max(best, likeness * summaryShare / 1000)
        }
        return best
    }

    /// The words of a summary in which its writer names the trade.
    private static let summaryWords = 14
    /// What a title in the summary is worth beside one under the name.
    private static let summaryShare = 800
}
