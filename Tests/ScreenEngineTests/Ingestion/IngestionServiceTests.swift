import Foundation
import Logging
import ResumeParse
import Scoring
import ServiceLifecycle
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// From an uploaded file to a score, as `http.md` has it.
struct IngestionServiceTests {
    private let fixture: IngestionFixture

    init() async throws { fixture = try await IngestionFixture() }

    /// Hands resumes in one after the other, each read before the next.
    private func read(
        _ texts: [String], job: Int, _ change: @escaping @Sendable (inout SubmissionRequest) -> Void = { _ in }
    ) async throws -> [Int] {
        try await fixture.running(fixture.store()) { [fixture] service in
            var resumes: [Int] = []
            for text in texts {
                let submission = try await fixture.submit(text, to: service, job: job, change)
                #expect(try await service.wait(for: submission.resume, seconds: 600))
                resumes.append(submission.resume)
            }
            return resumes
        }
    }

    @Test("A file is read and scored, and everything that follows from it is there at once")
    func whole() async throws {
        let job = try await fixture.job()
        let resume = try await read([IngestionFixture.resume()], job: job)[0]
        #expect(
            try await fixture.rows(
                """
                SELECT name, email, contact, location, email_key, phone_key, employer_key, cast(is_provisional AS TEXT)
                FROM candidates
                """, columns: 8) == [
                    "Asha Example|asha@example.com|+91 98200 00123|"
                        + #"{"city":"Pune","state":"Maharashtra","country":"IN"}|asha@example.com|+919820000123|"#
                        + "example systems|0"
                ])
        #expect(
            try await fixture.rows("SELECT stage_name, status, CAST(is_latest AS TEXT) FROM job_universal_statuses ORDER BY id", columns: 3) == [
                "Applied|Under Review|0", "Resume Screening|Under Review|1",
            ])
        #expect(try await fixture.number("SELECT completed FROM resumes") == 1)
        let score = try #require(try await fixture.number("SELECT overall_score FROM resumes WHERE id = $1", .integer(resume)))
        #expect(score > 0)
        #expect(try await fixture.number("SELECT overall_score FROM applications WHERE resume_id = $1", .integer(resume)) == score)
        #expect(
            try await fixture.number(
                """
                SELECT skills_score + work_exp_score + projects_score + education_score + certifications_score
                FROM resume_scores WHERE ai_score = 1
                """) == score)
        #expect(
            try await fixture.rows("SELECT skill FROM resume_skills WHERE skill IN ('swift', 'kubernetes', 'sql') ORDER BY skill")
                == ["kubernetes", "sql", "swift"])
        #expect(try await fixture.number("SELECT count(*) FROM ingestion_tasks") == 0)
        #expect(try await fixture.number("SELECT count(*) FROM parses WHERE document IS NOT NULL AND text LIKE '%Asha%'") == 1)
        #expect(try await fixture.number("SELECT user_id FROM resume_scores") == fixture.account)
    }

    @Test("The same bytes for the same job give the resume that is there; for another job they are not read again")
    func sameBytes() async throws {
        let (first, second) = (try await fixture.job(), try await fixture.job(["SQL"]))
        let text = IngestionFixture.resume()
        let submissions = try await fixture.running(fixture.store()) { [fixture] service in
            let one = try await fixture.submit(text, to: service, job: first)
            #expect(try await service.wait(for: one.resume, seconds: 600))
            // Without the file nothing can be read again.
            let hash = try await fixture.rows("SELECT sha256 FROM files")[0]
            let again = try await fixture.submit(text, to: service, job: first)
            try await service.vault.remove(organisation: fixture.organisation, sha256: hash)
            let other = try await fixture.submit(text, to: service, job: second)
            try await service.vault.remove(organisation: fixture.organisation, sha256: hash)
            #expect(try await service.wait(for: other.resume, seconds: 600))
            return [one, again, other]
        }
        #expect(submissions.map(\.isNew) == [true, false, true])
        #expect(submissions[0].resume == submissions[1].resume)
        #expect(try await fixture.number("SELECT count(*) FROM candidates") == 1)
        #expect(try await fixture.number("SELECT count(*) FROM applications") == 2)
        #expect(try await fixture.number("SELECT count(*) FROM resume_scores") == 2)
    }

    @Test("Another file of the same candidate counts from when it is read, and the candidate is one applicant")
    func newestCounts() async throws {
        let job = try await fixture.job()
        let resumes = try await read(
            [IngestionFixture.resume(skills: "Swift, Kubernetes"), IngestionFixture.resume(skills: "Cooking")], job: job)
        #expect(try await fixture.number("SELECT count(*) FROM candidates") == 1)
        #expect(try await fixture.number("SELECT applicants_count FROM jobs") == 1)
        #expect(try await fixture.number("SELECT resume_id FROM applications") == resumes[1])
        let scores = try await fixture.rows("SELECT CAST(overall_score AS TEXT) FROM resumes ORDER BY id").compactMap { Int($0) }
        #expect(scores.count == 2 && scores[0] > scores[1])
        #expect(try await fixture.number("SELECT overall_score FROM applications") == scores[1])
    }

    @Test("A candidate that is known by e-mail is the one whom the resume is about")
    func knownByEmail() async throws {
        let (first, second) = (try await fixture.job(), try await fixture.job(["SQL"]))
        _ = try await read([IngestionFixture.resume()], job: first)
        let candidate = try await fixture.number("SELECT id FROM candidates")
        _ = try await read([IngestionFixture.resume("A. Example", email: "ASHA@example.com")], job: second)
        #expect(try await fixture.rows("SELECT name FROM candidates") == ["Asha Example"])
        #expect(try await fixture.number("SELECT id FROM candidates") == candidate)
        #expect(try await fixture.number("SELECT count(*) FROM applications") == 2)
        #expect(try await fixture.number("SELECT count(*) FROM job_universal_statuses WHERE candidate_id <> $1", .integer(candidate ?? 0)) == 0)
    }

    @Test("What was said when the file was handed in is not overruled by what the file says")
    func given() async throws {
        let job = try await fixture.job()
        _ = try await read([IngestionFixture.resume()], job: job) {
            $0.name = "Asha E."
            $0.email = "Other@example.com"
        }
        #expect(
            try await fixture.rows("SELECT name, email, email_key FROM candidates", columns: 3)
                == ["Asha E.|Other@example.com|other@example.com"])
    }

    @Test("A name that was given stays while the rest comes from the file")
    func givenName() async throws {
        let job = try await fixture.job()
        _ = try await read([IngestionFixture.resume()], job: job) { $0.name = "Asha E." }
        #expect(
            try await fixture.rows("SELECT name, email FROM candidates", columns: 2) == ["Asha E.|asha@example.com"])
    }

    @Test("Before it is read, a candidate is named after the file")
    func provisional() async throws {
        let job = try await fixture.job()
        let service = fixture.store(processes: 0).service
        let submission = try await fixture.submit("words", to: service, job: job, name: "Asha  Example CV.final.docx")
        #expect(try await fixture.rows("SELECT name FROM candidates") == ["Asha Example CV.final"])
        #expect(try await fixture.rows("SELECT name FROM resumes") == ["Asha Example CV.final"])
        #expect(try await fixture.number("SELECT completed FROM resumes") == 0)
        #expect(try await !service.wait(for: submission.resume, seconds: 0))
    }

    @Test("A move of somebody who turns out to be an applicant already is kept, and holds")
    func movedBefore() async throws {
        let job = try await fixture.job()
        _ = try await read([IngestionFixture.resume()], job: job)
        let waiting = fixture.store(processes: 0).service
        let second = try await fixture.submit(IngestionFixture.resume(skills: "Swift"), to: waiting, job: job)
        let (account, now) = (fixture.account, IngestionFixture.start)
        try await fixture.database.write { connection in
            let application = try connection.one("SELECT max(id) FROM applications", []) { $0.int(0) }
            for status in [ApplicationStatus.onHold, .hired] {
                let change = ApplicationHistory.Change(status: status, by: account, at: now)
                try ApplicationHistory.change(application: application, to: change, connection)
            }
        }
        try await fixture.running(fixture.store()) { service in
            try await service.wait(for: second.resume)
        }
        #expect(try await fixture.rows("SELECT stage_name, status FROM applications", columns: 2) == ["Resume Screening|Hired"])
        let history = "SELECT stage_name, status, CAST(is_latest AS TEXT) FROM job_universal_statuses ORDER BY id"
        #expect(
            try await fixture.rows(history, columns: 3) == [
                "Applied|Under Review|0", "Resume Screening|Under Review|0", "Applied|On Hold|0", "Applied|Hired|0",
                "Resume Screening|Hired|1",
            ])
        #expect(try await fixture.number("SELECT count(*) FROM candidates") == 1)
    }

    @Test("A file that can't be read is done without a score, with the code in its flags")
    func unreadable() async throws {
        let job = try await fixture.job()
        try await fixture.running(fixture.store()) { [fixture] service in
            let broken = try await fixture.submit(Array("%PDF-1.7\nbroken".utf8), to: service, job: job, name: "a.pdf")
            #expect(try await service.wait(for: broken.resume, seconds: 600))
        }
        #expect(
            try await fixture.rows("SELECT CAST(completed AS TEXT), overall_score, resume_score_id FROM resumes", columns: 3)
                == ["1|-|-"])
        #expect(try await fixture.rows("SELECT code FROM resume_flags") == ["corrupt"])
        #expect(try await fixture.rows("SELECT flags FROM resumes")[0].hasPrefix(#"[{"code":"corrupt","message":""#))
        #expect(try await fixture.rows("SELECT stage_name FROM applications") == ["Applied"])
        #expect(try await fixture.number("SELECT count(*) FROM ingestion_tasks") == 0)
    }

    @Test("A file that ends its process is tried a second time and then done, with the code in its flags")
    func crash() async throws {
        let job = try await fixture.job()
        let fake = try FakeWorker()
        try await fixture.running(fixture.store(executable: fake.program)) { [fixture] service in
            let broken = try await fixture.submit("crash", to: service, job: job)
            #expect(try await service.wait(for: broken.resume, seconds: 600))
        }
        #expect(try await fixture.rows("SELECT code FROM resume_flags") == ["crashed"])
    }

    @Test("A job of another organisation takes nothing in, and nothing is left of the file")
    func otherOrganisation() async throws {
        let other = try await fixture.database.write { try IngestionFixture.organisation(named: "Other", $0) }
        let job = try await fixture.job(organisation: other)
        let service = fixture.store(processes: 0).service
        await #expect(throws: IntakeError(code: .noJob, message: "there is no such job")) {
            try await fixture.submit("words", to: service, job: job)
        }
        #expect(try await fixture.number("SELECT count(*) FROM files") == 0)
        try await service.sweepFiles()
        let media = fixture.folder.path.appending("media").string
        let left = FileManager.default.enumerator(atPath: media)?.compactMap { $0 as? String }.filter {
            (try? FileManager.default.attributesOfItem(atPath: "\(media)/\($0)")[.type]) as? FileAttributeType == .typeRegular
        }
        #expect(left == [])
    }

    @Test("A file that nothing refers to any more goes from disk, unless the same bytes came again")
    func discarded() async throws {
        let job = try await fixture.job()
        let service = fixture.store(processes: 0).service
        try await fixture.submit("one", to: service, job: job)
        try await fixture.submit("two", to: service, job: job)
        let hashes = try await fixture.rows("SELECT sha256 FROM files ORDER BY id")
        try await fixture.database.write { connection in
            try connection.execute("DELETE FROM resumes")
            try connection.execute("DELETE FROM files")
        }
        try await fixture.submit("two", to: service, job: job)
        try await service.sweepFiles()
        let sizes = hashes.map { FileVault.size(of: service.vault.path(organisation: fixture.organisation, sha256: $0)) }
        #expect(sizes == [nil, 3])
        #expect(try await fixture.number("SELECT count(*) FROM discarded_files") == 0)
    }

    @Test("Text that no store takes is taken out on the way: NUL in names and texts")
    func nul() async throws {
        let job = try await fixture.job()
        try await fixture.running(fixture.store()) { [fixture] service in
            let submission = try await fixture.submit(
                IngestionFixture.resume("Asha\u{0} Example"), to: service, job: job, name: "a\u{0}b.txt")
            #expect(try await service.wait(for: submission.resume, seconds: 600))
        }
        #expect(try await fixture.number("SELECT completed FROM resumes") == 1)
    }

    @Test("A service that is told to stop gives back what it can't finish in time, and the next one reads it")
    func gracefulStop() async throws {
        let job = try await fixture.job()
        let fake = try FakeWorker()
        let stopped = fixture.store(executable: fake.program, grace: .zero).service
        let group = ServiceGroup(
            configuration: .init(services: [stopped], logger: .silent))
        let running = Task { try await group.run() }
        // The stand-in takes this word for ever; the real program reads it as a resume.
        let submission = try await fixture.submit("hang", to: stopped, job: job)
        for await _ in stopped.board.looks(at: submission.resume) {
            let claimed = try await fixture.number("SELECT count(*) FROM ingestion_tasks WHERE lease_owner IS NOT NULL")
            if claimed == 1 { break }
        }
        await group.triggerGracefulShutdown()
        try await running.value
        #expect(try await fixture.rows("SELECT lease_owner FROM ingestion_tasks") == ["-"])
        try await fixture.running(fixture.store()) { service async throws in
            #expect(try await service.wait(for: submission.resume, seconds: 600))
        }
        #expect(try await fixture.number("SELECT completed FROM resumes") == 1)
    }
}
