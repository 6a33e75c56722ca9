extension DuplicateRepository {
    /// Two resumes whose texts share bands of their fingerprints.
    struct Likeness: Sendable, Hashable {
        /// The candidate's own resume and its file.
        var resume: Int
        /// The file of it.
        var file: Int
        /// The other candidate.
        var otherCandidate: Int
        /// The other's resume.
        var otherResume: Int
        /// The file of it.
        var otherFile: Int
    }

    private struct Band {
        var resume: Int
        var file: Int
        var number: Int
        var value: Int
    }

    private struct SharedFile {
        var own: Int
        var other: Int
    }

    /// Resumes of others that share bands with the candidate's latest ones, those that share most in front.
    static func likenesses(
        of candidate: Int, for account: Account, _ connection: any Connection
    ) throws -> [Likeness] {
        let bands = try bands(of: candidate, for: account, connection)
        guard !bands.isEmpty else { return [] }
        let files = try files(sharing: bands, organisation: account.organisation, connection)
        guard !files.isEmpty else { return [] }
        let visible = JobAccess.visible(job: "r.job_id", organisation: "r.organisation_id", to: account)
        let ids = Set(files.map(\.other)).sorted().map { SQLFragment("\($0)") }.joined(separator: ", ")
        let query: SQLFragment = """
            SELECT r.file_id, r.id, r.candidate_id FROM resumes r
            WHERE r.file_id IN (\(ids)) AND r.candidate_id <> \(candidate) AND \(visible)
            ORDER BY r.file_id, r.id DESC LIMIT \(mostFound * 2)
            """
        let (sql, values) = query.rendered()
        let others = try connection.all(sql, values) { ($0.int(0), $0.int(1), $0.int(2)) }
        return files.flatMap { shared in
            others.filter { $0.0 == shared.other }.map { other in
                Likeness(
                    resume: bands.first { $0.file == shared.own }?.resume ?? 0, file: shared.own,
                    otherCandidate: other.2, otherResume: other.1, otherFile: other.0)
            }
        }
    }

    /// The texts of some files.
    static func texts(of files: [Int], _ connection: any Connection) throws -> [Int: String] {
        guard !files.isEmpty else { return [:] }
        let list = SQLList(files)
        var texts: [Int: String] = [:]
        try connection.forEach(
            "SELECT file_id, text FROM parses WHERE file_id IN (\(list.placeholders))", list.values
        ) { texts[$0.int(0)] = $0.text(1) }
        return texts
    }

    private static let mostBands = 32
    private static let mostFilesOfBand = 64

    /// The bands of the candidate's latest files.
    private static func bands(
        of candidate: Int, for account: Account, _ connection: any Connection
    ) throws -> [Band] {
        let visible = JobAccess.visible(job: "r.job_id", organisation: "r.organisation_id", to: account)
        let query: SQLFragment = """
            SELECT r.id, r.file_id, b.band, b.value FROM resumes r JOIN text_bands b ON b.file_id = r.file_id
            WHERE r.candidate_id = \(candidate) AND \(visible)
            ORDER BY r.created_at DESC, r.id DESC, b.band LIMIT \(mostBands)
            """
        let (sql, values) = query.rendered()
        return try connection.all(sql, values) {
            Band(resume: $0.int(0), file: $0.int(1), number: $0.int(2), value: $0.int(3))
        }
    }

    /// The files that share bands, those that share most in front. Each band gives its newest files only, so that a form
    /// that thousands filled in costs no more than others.
    private static func files(
        sharing bands: [Band], organisation: Int, _ connection: any Connection
    ) throws -> [SharedFile] {
        let arms = bands.map { band -> SQLFragment in
            """
            SELECT * FROM (SELECT \(band.file) AS own, file_id AS other FROM text_bands
            WHERE organisation_id = \(organisation) AND band = \(band.number) AND value = \(band.value)
            ORDER BY file_id DESC LIMIT \(mostFilesOfBand)) AS arm
            """
        }
        let all = arms.joined(separator: " UNION ALL ")
        let query: SQLFragment = """
            SELECT own, other FROM (\(all)) AS shared
            GROUP BY own, other ORDER BY count(*) DESC, other, own LIMIT \(mostFound)
            """
        let (sql, values) = query.rendered()
        return try connection.all(sql, values) { SharedFile(own: $0.int(0), other: $0.int(1)) }
    }
}
