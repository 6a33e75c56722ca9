public import Foundation

/// The sample corpus of the repository, for tests that measure against it.
public enum Corpus {
    /// The repository's root.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The corpus folder.
    public static let folder = root.appending(path: "corpus")

    /// The resumes' files, sorted by name.
    public static var resumes: [URL] {
        let files =
            (try? FileManager.default.contentsOfDirectory(
                at: folder.appending(path: "resumes"), includingPropertiesForKeys: nil)) ?? []
        return files.filter { !$0.lastPathComponent.hasPrefix(".") }.sorted {
            $0.lastPathComponent < $1.lastPathComponent
        }
    }

    /// Resumes written by hand in the habits of real people, as text, each with its truth beside it, sorted by name.
    public static var habits: [URL] {
        let folder = root.appending(path: "Tests/Fixtures/habits")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    /// The names of the jobs, sorted.
    public static var jobs: [String] {
        let files =
            (try? FileManager.default.contentsOfDirectory(
                at: folder.appending(path: "jobs"), includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "json" }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }

    /// The bytes of a job.
    public static func job(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "jobs/\(name).json")))
    }

    /// What a resume says.
    public static func truth(of resume: URL) throws -> Truth {
        let name = resume.deletingPathExtension().lastPathComponent + ".json"
        let beside = resume.deletingLastPathComponent().appending(path: name)
        let file =
            FileManager.default.fileExists(atPath: beside.path) ? beside : folder.appending(path: "truth/\(name)")
        return try JSONDecoder().decode(Truth.self, from: Data(contentsOf: file))
    }

    /// A row of `labels.csv`.
    public struct Label: Sendable, Hashable {
        /// The job's name.
        public var job: String
        /// The resume's file name.
        public var resume: String
        /// From 0, no fit, to 4, hire.
        public var grade: Int
    }

    /// All labels, in the order of the file.
    public static func labels() throws -> [Label] {
        try String(contentsOf: folder.appending(path: "labels.csv"), encoding: .utf8).split(separator: "\n").dropFirst()
            .map { row in
                let fields = row.split(separator: ",")
                return Label(job: String(fields[0]), resume: String(fields[1]), grade: Int(fields[2]) ?? -1)
            }
    }
}
