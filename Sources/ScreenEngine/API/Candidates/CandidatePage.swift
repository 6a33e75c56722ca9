internal import ResumeParse

/// The candidates of a page as JSON, from two queries whatever their number.
struct CandidatePage {
    /// Where the JSON of something stands, by its key; in the order of the keys.
    private struct Piece {
        var key: Int
        var range: Range<Int>
    }

    private var pieces: [Piece] = []
    private var candidates = JSONWriter()

    /// Reads candidates.
    ///
    /// - Complexity: O(*n* log *n*) in their number.
    init(
        _ key: CandidateRows.Key, _ ids: ArraySlice<Int>, for account: Account, _ connection: any Connection
    ) throws {
        var jobs = JSONWriter()
        jobs.reserveCapacity(ids.count * CandidatePage.usualJobs)
        var applied: [Piece] = []
        applied.reserveCapacity(ids.count)
        try CandidateRows.forEachJob(key, ids, for: account, connection) { row in
            let start = jobs.bytes.count
            CandidateView.write(row, to: &jobs)
            if let last = applied.last, last.key == row.key {
                applied[applied.count - 1].range = last.range.lowerBound..<jobs.bytes.count
            } else {
                // The writer's comma belongs to no one.
                applied.append(Piece(key: row.key, range: start + (start > 0 ? 1 : 0)..<jobs.bytes.count))
            }
        }
        candidates.reserveCapacity(ids.count * CandidatePage.usualSize)
        pieces.reserveCapacity(ids.count)
        var next = 0
        try CandidateRows.forEach(key, ids, for: account, connection) { row in
            while next < applied.count, applied[next].key < row.key { next += 1 }
            let range = next < applied.count && applied[next].key == row.key ? applied[next].range : 0..<0
            let start = candidates.bytes.count
            CandidateView.write(row, jobs: jobs.bytes[range], to: &candidates)
            pieces.append(Piece(key: row.key, range: start + (start > 0 ? 1 : 0)..<candidates.bytes.count))
        }
    }

    /// The JSON of the candidates of some keys, in the order of the keys given, with commas between.
    func bytes(of ids: [Int]) -> [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(candidates.bytes.count)
        for id in ids {
            guard let bytes = self[id] else { continue }
            if !all.isEmpty { all.append(UInt8(ascii: ",")) }
            all += bytes
        }
        return all
    }

    /// The JSON of a candidate.
    subscript(key: Int) -> ArraySlice<UInt8>? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].key < key { low = middle + 1 } else { high = middle }
        }
        guard low < pieces.count, pieces[low].key == key else { return nil }
        return candidates.bytes[pieces[low].range]
    }

    /// How many bytes a candidate and its jobs usually take; reserved at once.
    static let usualSize = 1024
    private static let usualJobs = 128
}
