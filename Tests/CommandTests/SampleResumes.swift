import Foundation
import SystemPackage
import TestSupport

/// A folder with a job and a few resumes of made-up people, as plain text.
struct SampleResumes {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "job.json",
            #"{"title": "Warehouse supervisor", "must_have_skills": ["Inventory control", "SAP", "Forklift operation"]}"#)
        try folder.write("in/ann.txt", SampleResumes.text("Ann Example", skills: "Inventory control, SAP, Forklift"))
        try folder.write("in/bob.txt", SampleResumes.text("Bob Example", skills: "Inventory control"))
        try folder.write("in/cem.txt", SampleResumes.text("Cem Example", skills: "Gardening"))
    }

    /// Puts a file of `Fixtures` into the folder: resumes of Ann Example that can't be written in a test.
    func add(_ fixture: String, as name: String? = nil) throws {
        let file = FilePath(#filePath).removingLastComponent().appending("Fixtures/\(fixture)")
        try folder.write(name ?? "in/\(fixture)", [UInt8](Data(contentsOf: URL(filePath: file.string))))
    }

    static func text(_ name: String, skills: String) -> String {
        """
        \(name)
        \(name.prefix(3).lowercased())@example.com | +44 20 7946 0000

        EXPERIENCE
        Warehouse Supervisor, Example Depots Ltd, Leeds
        January 2018 - December 2022
        - Led twelve people on two shifts. Worked daily with \(skills).

        SKILLS
        \(skills)
        """
    }

    /// Runs `screen` in the folder.
    func screen(_ arguments: String..., input: String = "") async throws -> ScreenProcess.Result {
        try await ScreenProcess.run(arguments, input: Array(input.utf8), in: folder.path)
    }

    /// Runs `screen score --job job.json --as-of 2024-01-01` in the folder.
    func score(_ arguments: String..., input: String = "") async throws -> ScreenProcess.Result {
        try await ScreenProcess.run(
            ["score", "--job", "job.json", "--as-of", "2024-01-01", "--timeout", String(Patience.seconds)] + arguments,
            input: Array(input.utf8), in: folder.path)
    }
}
