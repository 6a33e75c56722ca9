import ResumeParse
import Testing

struct KeywordRepetitionTests {
    private static let block = "Swift, SwiftUI, UIKit, Combine, Core Data, XCTest, Fastlane, Jenkins, Docker, GraphQL"

    private func resume(_ body: String) -> String {
        "Jane Roe\njane@example.com\n\nExperience\nWelder, Acme Ltd, 2019 - 2021\nWelded pressure vessels.\n\n\(body)\n"
    }

    @Test(arguments: [3, 4, 12])
    func copiesOfABlockCountOnce(copies: Int) throws {
        let text = resume(Array(repeating: Self.block, count: copies + 1).joined(separator: "\n"))
        #expect(try IntegrityFixture.codes(text) == ["keyword_stuffing"])
        let words = try IntegrityFixture.discounted(text)
        #expect(words.filter { $0 == "GraphQL" }.count == copies)
    }

    @Test func shuffledCopiesAreCopies() throws {
        let words = Self.block.split(separator: ", ").map(String.init)
        let lines = (0..<6).map { turn in (words[turn...] + words[..<turn]).joined(separator: ", ") }
        #expect(try IntegrityFixture.codes(resume(lines.joined(separator: "\n"))).contains("keyword_stuffing"))
    }

    @Test(arguments: [
        "Swift Swift Swift Swift Swift Swift",
        "swift, kotlin, swift, kotlin, swift, kotlin, swift, kotlin, swift, kotlin, swift, kotlin",
    ])
    func echoesCountOnce(line: String) throws {
        #expect(try IntegrityFixture.codes(resume(line)) == ["keyword_stuffing"])
    }

    @Test func skillNamedWhereverItWasUsedIsNoRepetition() throws {
        let jobs = (0..<4).map { "Developer, Firm\($0) Ltd, 201\($0) - 201\($0 + 1)\nBuilt apps in Swift and SwiftUI with Docker." }
        let text = "Jane Roe\n\nSummary\nSwift developer.\n\nSkills\n\(Self.block)\n\nExperience\n\(jobs.joined(separator: "\n\n"))\n"
        #expect(try IntegrityFixture.codes(text).isEmpty)
    }

    @Test func labelledEnvironmentOfEachProjectIsNoRepetition() throws {
        let projects = (0..<8).map {
            "Project \($0): Claims portal \($0)\nEnvironment: Java, J2EE, Spring, Hibernate, Oracle, Tomcat, Eclipse, Maven, SVN\nWrote the module of claims."
        }
        #expect(try IntegrityFixture.codes(resume("Projects\n" + projects.joined(separator: "\n"))).isEmpty)
    }

    @Test func sentencesCopiedFromJobToJobAreNoRepetition() throws {
        let jobs = (0..<6).map {
            "Site Engineer, Builder\($0) Ltd, 201\($0) - 201\($0 + 1)\nPreparing of bar bending schedules and checking of levels for all of the footings on site as per drawings."
        }
        #expect(try IntegrityFixture.codes(resume(jobs.joined(separator: "\n\n"))).isEmpty)
    }
}
