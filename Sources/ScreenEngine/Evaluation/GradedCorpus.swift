internal import ResumeParse
internal import Scoring
public import SystemPackage

/// A folder of jobs, resumes and the grades that people gave: `jobs/NAME.json`, `resumes/FILE` and `labels.csv` with
/// the columns job, resume and grade.
public struct GradedCorpus: Sendable {
    /// A job that resumes were graded for.
    struct Entry: Sendable {
        var name: String
        var json: [UInt8]
        var weights: ScoreWeights
        /// The graded resumes: the place of each in `files`, and its grade.
        var labels: [(file: Int, grade: Int)] = []
    }

    /// The jobs that have labels, by name.
    let entries: [Entry]
    /// The graded resumes, each once, by path.
    let files: [FilePath]
    /// What each is called: its path below `resumes`.
    let names: [String]

    /// How many jobs have labels.
    public var jobCount: Int { entries.count }
    /// How many resumes have labels.
    public var resumeCount: Int { files.count }

    /// Reads jobs and labels; no resume is read yet. Throws where the folder is not as it has to be, naming the file,
    /// the line and the field.
    public init(folder: FilePath) throws(ScreeningError) {
        var entries = try GradedCorpus.jobs(in: folder.appending("jobs"))
        let resumes = folder.appending("resumes")
        let found = try InputCollector.files(under: [resumes])
        let labels = try CorpusLabel.labels(in: try GradedCorpus.read(folder.appending("labels.csv")))

        let lookup = ResumeLookup(found, below: resumes)
        let jobs = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($0.element.name, $0.offset) })
        var pairs: [(job: Int, place: Int)] = []
        var lines: [[Int]: Int] = [:]
        for label in labels {
            guard let job = jobs[label.job] else {
                throw label.error("job: there is no jobs/\(label.job).json")
            }
            let place = try lookup.place(of: label)
            if let first = lines.updateValue(label.line, forKey: [job, place]) {
                throw label.error("resume: \(label.resume) has its grade for \(label.job) on line \(first) already")
            }
            pairs.append((job, place))
        }
        let used = Set(pairs.map(\.place)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($0.element, $0.offset) })
        for (pair, label) in zip(pairs, labels) {
            entries[pair.job].labels.append((numbers[pair.place, default: 0], label.grade))
        }
        self.entries = entries.filter { !$0.labels.isEmpty }
        files = used.map { found[$0] }
        names = used.map { lookup.names[$0] }
    }

    private static func jobs(in folder: FilePath) throws(ScreeningError) -> [Entry] {
        var entries: [Entry] = []
        for file in try InputCollector.files(under: [folder])
        where file.extension == "json" && file.removingLastComponent() == folder {
            let name = file.stem ?? ""
            let json = try read(file)
            do throws(InputError) {
                entries.append(Entry(name: name, json: json, weights: try Job(json: json).weights))
            } catch {
                throw ScreeningError(.corpus, "jobs/\(name).json: \(error)")
            }
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private static func read(_ path: FilePath) throws(ScreeningError) -> [UInt8] {
        do {
            return try InputDocument(path: path).load()
        } catch {
            throw ScreeningError(.noInput, "\(path.string): \(error.message)")
        }
    }
}
