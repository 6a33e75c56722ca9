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

    @Test(
        "Projects without labels are told by numbers, gaps, pipes and quotes",
        arguments: [
            (
                "1. Construction of a bridge over river Kosi\nClient: Road Authority   Value: Rs. 200 Cr\n2. Ring road\nClient: City Council",
                ["Construction of a bridge over river Kosi", "Ring road"]
            ),
            (
                "trail-map | Go, SQLite\t2023\nTracks the prices of 40 markets and sends alerts every morning.\nkeyvault | Rust\t2021\nSmall library of filters.",
                ["trail-map", "keyvault"]
            ),
            (
                "Half a Loaf\nNewsletter on forecasting and failure, 4,200 readers.\n\ntidewatch\nOpen-source tides for the Irish coast.",
                ["Half a Loaf", "tidewatch"]
            ),
            ("\"Design of a G+4 building\" using STAAD Pro\nUsed codes of the country.", ["Design of a G+4 building"]),
            ("Refinery Turnaround 2022\nPlanned 340 activities for the shutdown.", ["Refinery Turnaround 2022"]),
            ("Jun 2024 – Sep 2024: Smart Meters\nCollects readings of meters for a utility.", ["Smart Meters"]),
            (
                "Harbor Stadium, Doha (QAR 2.1 bn)\nTram Depot, Doha\nPearl Tower 12, Doha",
                ["Harbor Stadium", "Tram Depot", "Pearl Tower 12"]
            ),
        ])
    func unlabelled(source: String, expected: [String]) {
        #expect(Self.projects(source).map { $0.name?.text ?? "-" } == expected)
    }

    @Test func `A table's rows are projects by its head`() {
        let source =
            "|||\nProject\tClient\tPeriod\nMetro Line 3\tHarbor Railways\t2014-2016\nRing Road\tCity Council\t2017-2019\n|||"
        #expect(
            Self.summaries(Self.projects(source)) == [
                "Metro Line 3 | Harbor Railways | - | 2014 | 2016", "Ring Road | City Council | - | 2017 | 2019",
            ])
    }

    @Test func `Titles side by side have their texts below`() {
        let source =
            "tidewatch\tHalf a Loaf\nOpen-source tides for the Irish coast.\tNewsletter on forecasting and failure."
        #expect(Self.projects(source).map { $0.name?.text ?? "-" } == ["tidewatch", "Half a Loaf"])
    }

    @Test func `The project among an employment's labels is one too, with its client and without its dates`() {
        let source = """
            Organization: Nimbus Contracting LLC
            Designation: Piping Engineer
            Client: Harbor Refinery
            Project: Mixed Feed Cracker
            Duration: 14th March 2021 to Till Date
            """
        #expect(
            Self.summaries(Self.projects(source, under: "WORK EXPERIENCE")) == [
                "Mixed Feed Cracker | Harbor Refinery | - | - | -"
            ])
    }

    @Test func `A client in brackets behind the name is no part of it, a measure is`() {
        #expect(
            Self.summaries(Self.projects("Project: Roads of the south (Ashgrove)\nProject: Tower B (G+38)")) == [
                "Roads of the south | Ashgrove | - | - | -", "Tower B (G+38) | - | - | - | -",
            ])
    }

    @Test func `Projects counted under a label inside an employment are read one by one`() {
        let source = """
            Employer: Nimbus Contracting LLC
            Position: Quantity Surveyor
            Period: Feb 2010 - Oct 2014
            Projects handled
            1. Lusail Tower B - 34 floors
            2. Al Thumama Stadium
            Duties:
            - Takes off concrete and block work.
            """
        #expect(
            Self.projects(source, under: "WORK EXPERIENCE").compactMap(\.name?.text) == ["Lusail Tower B", "Al Thumama Stadium"])
    }

    @Test(
        "Lists of projects inside employments are read by their counts",
        arguments: [
            "Projects executed:-\n(a) Grid Station at Duqm (Client: Acme)\n(b) Primary Substation of Barka",
            "Major projects handled:\n1. Grid Station at Duqm\n2. Primary Substation of Barka",
        ])
    func countedInside(list: String) {
        let source = "Acme Constructions LLC, Muscat\nSite Engineer\nAug 2015 to Dec 2019\n" + list + "\n- Erected panels"
        #expect(
            Self.projects(source, under: "WORK EXPERIENCE").compactMap { $0.name?.text } == [
                "Grid Station at Duqm", "Primary Substation of Barka",
            ])
    }

    @Test func `A sentence about projects inside an employment starts no list`() {
        let source = "Acme Constructions LLC, Muscat\nSite Engineer\nAug 2015 to Dec 2019\nProjects were handled in three cities\n- Erected panels"
        #expect(Self.projects(source, under: "WORK EXPERIENCE").isEmpty)
    }
}
