import Foundation
import HTTPTypes
import Logging
import Scoring
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// What is left of somebody who was erased: nothing, in any file.
struct ErasureTests {
    enum Way: Sendable, CaseIterable { case request, purge }

    /// What is written of one person in every place that there is.
    private static let needles = [
        "Zyxwvina Qqfirst", "zyxwvina.qq@example.com", "+91 55577 00999", "Qqcityville", "Qqresumetext", "Qqfilename",
        "bytes of Qqresumetext", "qqskillname", "Qqfeedbacktext", "Qqevidencetext", "Qqdetailstext", "Qqtraitstext",
        "qqflagcode", "Qqmergedname", "qq.merged@example.com", "Qqparsedfield", "Qqpicture",
        // In no text as it stands: trigrams are found in the search index alone, a piece each.
        "ᛞᚨ",
    ]

    /// Which of the needles are found in the files of the database and of the resumes.
    private static func found(in folder: FilePath, names: [String] = needles) throws -> [String] {
        var bytes = Data()
        let all = try #require(FileManager.default.enumerator(atPath: folder.string))
        for case let name as String in all {
            var isFolder: ObjCBool = false
            let path = folder.appending(name).string
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                bytes += try Data(contentsOf: URL(fileURLWithPath: path))
            }
        }
        return names.filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    /// Many others, and between them the one who will be erased and whoever that one is joined with.
    private static func fill(_ fixture: ProtectionFixture) async throws -> Int {
        for number in 0..<60 { try await fixture.addCandidate("Other \(number)", .init(text: text(number))) }
        var sketch = HiringFixture.Sketch(
            text: "Qqresumetext ᛟᛞᚨᚾ " + text(7), fileName: "Qqfilename.pdf", flags: ["qqflagcode"])
        sketch.evidence = #"{"explanation":"Qqevidencetext"}"#
        let target = try await fixture.addCandidate("Zyxwvina Qqfirst", sketch)
        let other = try await fixture.addCandidate("Qqmergedname", .init(text: "another text"))
        for number in 60..<120 { try await fixture.addCandidate("Other \(number)", .init(text: text(number))) }
        let id = SQLValue.integer(target)
        for statement in [
            "UPDATE candidates SET email = 'zyxwvina.qq@example.com', email_key = 'zyxwvina.qq@example.com' WHERE id = $1",
            "UPDATE candidates SET contact = '+91 55577 00999', phone_key = '+915557700999' WHERE id = $1",
            "UPDATE candidates SET location = '{\"city\":\"Qqcityville\"}', profile_pic = 'Qqpicture' WHERE id = $1",
            "UPDATE test_logs SET details = '{\"note\":\"Qqdetailstext\"}' WHERE candidate_id = $1",
            "UPDATE personality_screenings SET traits = '{\"note\":\"Qqtraitstext\"}' WHERE candidate_id = $1",
            "UPDATE resume_scores SET feedback = 'Qqfeedbacktext' WHERE resume_id IN (SELECT id FROM resumes WHERE candidate_id = $1)",
            "UPDATE parses SET resume = '{\"work\":\"Qqparsedfield\"}' WHERE file_id IN (SELECT file_id FROM resumes WHERE candidate_id = $1)",
            "INSERT INTO resume_skills (skill, resume_id) SELECT 'qqskillname', id FROM resumes WHERE candidate_id = $1",
        ] { try await fixture.server.execute(statement, [id]) }
        try await fixture.server.execute(
            "UPDATE candidates SET email = 'qq.merged@example.com' WHERE id = $1", [.integer(other)])
        let merge = CandidateMerge(
            target: target, other: other, organisation: fixture.server.organisation, account: 1,
            now: fixture.server.clock.now)
        try await fixture.server.database.write { try merge.run($0) }
        return target
    }

    private static func text(_ number: Int) -> String {
        (0..<80).map { "word\((number * 131 + $0 * 977) % 10_007)" }.joined(separator: " ")
    }

    @Test("Nothing that was held on somebody is left in any byte of any file", arguments: Way.allCases)
    func bytes(way: Way) async throws {
        let fixture = try await ProtectionFixture()
        let target = try await Self.fill(fixture)
        let folder = fixture.server.folder.path
        #expect(try Self.found(in: folder) == Self.needles, "the test looks for what is there")
        switch way {
        case .request:
            try await fixture.run { client in
                let answer = try await client.delete("/candidates/\(target)/", as: fixture.hiring.admin)
                #expect(answer.status == .noContent)
            }
            // The rows are gone at once; the log and the search index still have some of it.
            #expect(!(try Self.found(in: folder).isEmpty))
            try await ErasureCleanup(database: fixture.server.database, media: fixture.media)
                .run(upTo: ErasureService.largestCompaction)
        case .purge:
            try await fixture.server.execute(
                "UPDATE applications SET status = 'Hired' WHERE candidate_id <> $1", [.integer(target)])
            fixture.server.clock.advance(seconds: 31 * 86_400)
            let run = RetentionRun(
                database: fixture.server.database, media: fixture.media, clock: fixture.server.clock.wall, days: 30)
            #expect(try await run.erase(compacts: false) == 1)
        }
        #expect(try await fixture.server.database.placesToScrub().isEmpty)
        #expect(try Self.found(in: folder) == [])
        // Statistics of the planner, which are made as the store is closed, must not bring anything back.
        await fixture.server.database.close()
        #expect(try Self.found(in: folder) == [])
        #expect(try Self.found(in: folder, names: ["Other 59", "bytes of word"]).count == 2, "the others are there")
    }

    @Test("A merged index finds what it found, and the store is sound")
    func sound() async throws {
        let fixture = try await ProtectionFixture()
        let target = try await Self.fill(fixture)
        try await fixture.run { client in
            let before = try await client.get("/candidates/?search=word131&page_size=100", as: fixture.hiring.admin).ids
            #expect(before.count > 1)
            _ = try await client.delete("/candidates/\(target)/", as: fixture.hiring.admin)
            try await ErasureCleanup(database: fixture.server.database, media: fixture.media).run(upTo: 0)
            let after = try await client.get("/candidates/?search=word131&page_size=100", as: fixture.hiring.admin).ids
            #expect(after == before.filter { $0 != target })
            // A file that is too large is not written anew until that is asked for.
            #expect(try await fixture.server.database.placesToScrub() == [.file])
        }
        #expect(try await fixture.server.database.check() == [])
    }

    @Test("A file that somebody else applied with too stays")
    func shared() async throws {
        let fixture = try await ProtectionFixture()
        let first = try await fixture.addCandidate("Asha", .init(text: "the same"))
        let second = try await fixture.addCandidate("Bela", .init(text: "another"))
        let job = try await fixture.hiring.makeJob()
        try await fixture.server.execute(
            """
            UPDATE resumes SET job_id = $1, file_id = (SELECT file_id FROM resumes WHERE candidate_id = $2)
            WHERE candidate_id = $3
            """, [.integer(job), .integer(first), .integer(second)])
        try await fixture.server.database.write { try CandidateErasure.erase(first, $0) }
        #expect(try await fixture.hiring.texts("SELECT text FROM parses ORDER BY file_id").contains("the same"))
    }

    @Test("An index is merged to its end while others write to it")
    func beside() async throws {
        let fixture = try await ProtectionFixture()
        let target = try await Self.fill(fixture)
        let database = fixture.server.database
        try await database.write { try CandidateErasure.erase(target, $0) }
        var (pieces, isDone) = (0, false)
        while !isDone, pieces < 500 {
            isDone = try await database.scrub(index: .parseSearch, pages: 1)
            pieces += 1
            guard pieces % 3 == 0 else { continue }
            let digits = String(pieces)
            try await fixture.addCandidate(
                "Late \(digits)", .init(text: Self.text(pieces)),
                hash: digits + String(repeating: "f", count: 64 - digits.utf8.count))
        }
        #expect(isDone)
        #expect(pieces > 2)
        #expect(!(try await database.placesToScrub().contains(.parseSearch)))
        let terms = try await database.read { connection in
            try connection.all("SELECT block FROM parse_search_data") { $0.bytes(0) }
        }
        #expect(!terms.contains { Data($0).range(of: Data("ᛞᚨ".utf8)) != nil })
        #expect(try await database.check() == [])
    }

    @Test("A server clears away what was erased, and writes the file anew once in a while only")
    func service() async throws {
        let fixture = try await ProtectionFixture()
        for name in ["Asha", "Bela"] { try await fixture.addCandidate(name) }
        let database = fixture.server.database
        let service = ErasureService(database: database, logger: Logger(label: "test"))
        var resting: [ScrubPlace: ContinuousClock.Instant] = [:]
        try await database.write { try CandidateErasure.erase(1, $0) }
        #expect(try await database.placesToScrub() == Set(ScrubPlace.allCases))
        try await service.round(&resting)
        #expect(try await database.placesToScrub() == [.log])
        try await service.round(&resting)
        #expect(try await database.placesToScrub() == [])
        try await database.write { try CandidateErasure.erase(2, $0) }
        resting[.parseSearch] = nil
        try await service.round(&resting)
        #expect(try await database.placesToScrub().isSuperset(of: [.file, .log]))
        #expect(!(try await database.placesToScrub().contains(.parseSearch)))
    }
}
