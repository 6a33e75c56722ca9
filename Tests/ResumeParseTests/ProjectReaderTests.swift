import TestSupport
import Testing

@testable import ResumeParse

/// Projects are compared as `name | entity | role | start | end`; what is missing is `-`.
struct ProjectReaderTests {
    static let lexicon = Lexicon()

    static func projects(_ source: String, under heading: String = "PROJECTS") -> [ProjectEntry] {
        let document = MarkedText.document("Jane Example\n" + heading + "\n" + source + "\nEDUCATION\nB.Sc., 2008\n")
        return ResumeParser(lexicon: lexicon).parse(document).resume.projects
    }

    static func summaries(_ entries: [ProjectEntry]) -> [String] {
        entries.map { entry in
            [
                entry.name?.text, entry.entity?.text, entry.role?.text, entry.start?.description, entry.end?.description,
            ].map { $0 ?? "-" }.joined(separator: " | ")
        }
    }

    @Test(
        "Projects are read in every habit",
        arguments: [
            (
                "Project Title : Metro Line\nClient : Harbor Railways\nRole : Site Engineer\nDuration : Jan 2012 to Dec 2013\n"
                    + "Project Title : Ring Road\nClient : City Council\nRole : Planner\nDuration : 2014 to 2015",
                ["Metro Line | Harbor Railways | Site Engineer | 2012-01 | 2013-12", "Ring Road | City Council | Planner | 2014 | 2015"]
            ),
            (
                "**Weather Station**\nA station that tells the weather of the week to come.\n- Used sensors\n**Line Follower Robot**\n- Built it",
                ["Weather Station | - | - | - | -", "Line Follower Robot | - | - | - | -"]
            ),
            (
                "• Weather Station: a station that tells the weather of tomorrow\n• Line Follower Robot: built with two motors",
                ["Weather Station | - | - | - | -", "Line Follower Robot | - | - | - | -"]
            ),
            ("Weather Station (Jan 2019 – Mar 2019)\n- Used sensors", ["Weather Station | - | - | 2019-01 | 2019-03"]),
            ("Title: Tiffin Tracker\nDescription: An app for meals.\nTools: Swift, SQLite", ["Tiffin Tracker | - | - | - | -"]),
            ("1. Weather Station\nTells the weather of the week.\n2. Robot\nFollows a line on the floor.", ["Weather Station | - | - | - | -", "Robot | - | - | - | -"]),
        ])
    func habit(source: String, expected: [String]) { #expect(Self.summaries(Self.projects(source)) == expected) }

    @Test func `Tools are cut into keywords and the description is kept`() throws {
        let entry = try #require(
            Self.projects("Project: Tiffin Tracker\nDescription: An app for meals.\nEnvironment: Swift, SQLite, Core Data\n• Cut queues").first)
        #expect(entry.keywords.map(\.text) == ["Swift", "SQLite", "Core Data"])
        #expect(entry.description?.text == "An app for meals.")
        #expect(entry.highlights.map(\.text) == ["Cut queues"])
    }

    @Test func `Projects inside employments are read beside them`() {
        let source = """
            Company: Nimbus Technologies
            Designation: Software Engineer
            Duration: Jan 2012 to Dec 2014
            Project: Billing
            Client: Harbor Retail
            Role: Developer
            Duration: Jan 2012 to Dec 2012
            Project: Payroll
            Client: Lakeside
            Role: Developer
            """
        #expect(
            Self.summaries(Self.projects(source, under: "WORK EXPERIENCE")) == [
                "Billing | Harbor Retail | Developer | 2012-01 | 2012-12", "Payroll | Lakeside | Developer | - | -",
            ])
    }

    @Test func `Numbered projects take their name from the title below`() {
        let source = """
            Project #1
            Title : Metro Depot
            Client : Example Rail
            Project #2
            Title : Tunnel Fan
            Client : Example Air
            """
        #expect(
            Self.summaries(Self.projects(source)) == [
                "Metro Depot | Example Rail | - | - | -", "Tunnel Fan | Example Air | - | - | -",
            ])
    }

    @Test func `Names in small letters with their tools behind a pipe start projects`() {
        let source = """
            TrailMap | Swift, SQLite
            • Draws trails of the hills around the town
            keyvault | Rust
            • Keeps keys and values through crashes
            """
        #expect(Self.projects(source).compactMap(\.name?.text) == ["TrailMap", "keyvault"])
    }

    @Test func `A project that a line among studies names is read`() {
        let source = "B.Sc. Civil Engineering, Example University, 2013\nGraduation project: Design of a footbridge (Good)"
        #expect(Self.projects(source, under: "EDUCATION").compactMap(\.name?.text) == ["Design of a footbridge"])
    }
}
