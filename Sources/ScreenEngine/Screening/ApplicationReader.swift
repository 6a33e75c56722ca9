internal import ResumeParse
internal import Scoring

/// Makes of a parsed resume what the store keeps of it, each for a job of its own. It runs in worker processes only.
final class ApplicationReader {
    private let factory: ScorerFactory
    private var scorers: [ScorerKey: Scorer] = [:]
    /// The keys of the scorers, the one used last behind.
    private var recent: [ScorerKey] = []

    /// Scorers that are kept: a busy server works on few jobs at a time, and each takes some 200 kB.
    private static let mostScorers = 16

    private struct ScorerKey: Hashable {
        var job: [UInt8]
        var asOf: CalendarDay
    }

    /// Loads the tables.
    init(lexicon: Lexicon) { factory = ScorerFactory(lexicon: lexicon) }

    /// Everything that is kept of a resume.
    ///
    /// - Parameters:
    ///   - parsed: the resume.
    ///   - storedParse: what a later score can be made of; empty where the resume comes from there.
    ///   - order: what it is scored for.
    func reading(of parsed: ParsedResume, storedParse: [UInt8], for order: ReadingOrder) -> ApplicationReading {
        let record = scorer(for: order)?.score(parsed)
        var writer = JSONWriter()
        parsed.writeJSON(to: &writer) { _ in }
        return ApplicationReading(
            parserVersion: ParsedResume.parserVersion, mediaType: parsed.document.mediaType.rawValue,
            pages: parsed.document.pageCount, text: parsed.document.string,
            resume: String(decoding: writer.bytes, as: UTF8.self), flags: parsed.flags, storedParse: storedParse,
            person: ApplicationReading.Person(parsed.resume), skills: factory.skills(in: parsed),
            score: record.map(ApplicationReading.Score.init))
    }

    /// The scorer of an order's job; `nil` where it has none that can be scored for.
    private func scorer(for order: ReadingOrder) -> Scorer? {
        guard !order.job.isEmpty else { return nil }
        let key = ScorerKey(job: order.job, asOf: order.asOf)
        if let known = scorers[key] {
            if recent.last != key {
                recent.removeAll { $0 == key }
                recent.append(key)
            }
            return known
        }
        guard let job = try? Job(json: order.job) else { return nil }
        if recent.count >= ApplicationReader.mostScorers { scorers[recent.removeFirst()] = nil }
        let scorer = factory.scorer(for: job, asOf: order.asOf)
        scorers[key] = scorer
        recent.append(key)
        return scorer
    }
}

extension ApplicationReading.Person {
    /// What a resume says of its person.
    init(_ resume: Resume) {
        let basics = resume.basics
        name = basics.name?.text
        email = basics.email?.text
        phone = basics.phone?.text
        phoneE164 = basics.phones.lazy.compactMap(\.e164).first
        city = basics.location?.city
        region = basics.location?.region
        countryCode = basics.location?.countryCode
        // The one that goes on before the one that ended last; of several that go on, the first on the page.
        let employments = resume.work.filter { $0.name != nil }
        let latest =
            employments.first(where: \.isCurrent)
            ?? employments.enumerated().max {
                ($0.element.end ?? $0.element.start ?? .never, -$0.offset)
                    < ($1.element.end ?? $1.element.start ?? .never, -$1.offset)
            }?.element
        employer = latest?.name?.text
    }
}

extension PartialDate {
    /// Before all others.
    fileprivate static let never = PartialDate(year: 0)
}

extension ApplicationReading.Score {
    /// What is kept of a score record.
    init(_ record: ScoreRecord) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("must_have_skills")
            record.writeMustHaveSkills(to: &writer)
            writer.key("explanation")
            record.writeExplanation(to: &writer)
        }
        self.init(
            fractions: record.parts.map(\.fraction), relevantMonths: record.relevantMonths,
            evidence: String(decoding: writer.bytes, as: UTF8.self))
    }
}
