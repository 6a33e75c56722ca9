internal import Scoring

/// One line of a corpus' `labels.csv`.
struct CorpusLabel: Sendable, Hashable {
    /// The line, from 1.
    var line: Int
    /// The job's name.
    var job: String
    /// The resume's name, as the line has it.
    var resume: String
    /// The grade.
    var grade: Int

    private static let columns = ["job", "resume", "grade"]

    /// Reads the labels of a file. Throws the first line and field that is wrong.
    static func labels(in bytes: [UInt8]) throws(ScreeningError) -> [CorpusLabel] {
        var records = CommaSeparatedLines(bytes)
        do throws(CommaSeparatedLines.Malformed) {
            guard let head = try records.next(), let order = order(of: head.fields) else {
                throw CommaSeparatedLines.Malformed(line: 1, message: "has to be the heading job,resume,grade")
            }
            var labels: [CorpusLabel] = []
            while let record = try records.next() { labels.append(try CorpusLabel(record, order: order)) }
            guard !labels.isEmpty else {
                throw CommaSeparatedLines.Malformed(line: 2, message: "is missing; there has to be a label")
            }
            return labels
        } catch {
            throw ScreeningError(.corpus, "labels.csv, line \(error.line): \(error.message)")
        }
    }

    /// Where the three columns are; there may be more.
    private static func order(of head: [String]) -> [Int]? {
        let places = columns.compactMap { head.firstIndex(of: $0) }
        return places.count == columns.count ? places : nil
    }

    private init(_ record: CommaSeparatedLines.Record, order: [Int]) throws(CommaSeparatedLines.Malformed) {
        var values: [String] = []
        for (column, place) in zip(CorpusLabel.columns, order) {
            guard place < record.fields.count, !record.fields[place].isEmpty else {
                throw CommaSeparatedLines.Malformed(line: record.line, message: "\(column) is missing")
            }
            values.append(record.fields[place])
        }
        guard let grade = Int(values[2]), Grade.range.contains(grade) else {
            throw CommaSeparatedLines.Malformed(
                line: record.line, message: "grade: \(values[2]) is no whole number from 0 to 4")
        }
        self.init(line: record.line, job: values[0], resume: values[1], grade: grade)
    }

    /// Makes a label.
    init(line: Int, job: String, resume: String, grade: Int) {
        self.line = line
        self.job = job
        self.resume = resume
        self.grade = grade
    }

    /// An error that names the line.
    func error(_ problem: String) -> ScreeningError {
        ScreeningError(.corpus, "labels.csv, line \(line): \(problem)")
    }
}
