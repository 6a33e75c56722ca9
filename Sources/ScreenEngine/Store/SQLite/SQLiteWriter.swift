internal import CSQLite

/// What the writer's thread does: writes that wait together share one transaction, so that one flush to disk answers all
/// of them.
struct SQLiteWriter {
    /// A piece of work.
    enum Job: Sendable {
        /// One write, in a transaction that it may share.
        case write(any PendingWrite)
        /// Work that opens its own transactions.
        case alone(@Sendable (SQLiteConnection) -> Void)
    }

    /// So many writes share a commit at most: the first one's answer waits for the last one.
    static let mostTogether = 64
    /// Writes that arrive while others run join them, for no longer than this: a flush takes about as long.
    static let longestGathering = Duration.milliseconds(5)
    /// From so many pages (4 MB) in the log, those that no reader needs go to the database file, between two transactions
    /// and after the answers.
    static let pagesBeforeCheckpoint = 1_000
    /// From so many (64 MB), readers of old snapshots are waited for too, and the log starts again from its beginning.
    static let pagesBeforeTruncation = 16_000

    /// How long the planner's statistics are good while a store is written. Looking whether they still are takes less than
    /// a millisecond, counting anew a few.
    static let optimizePeriod = Duration.seconds(60)

    private let connection: SQLiteConnection
    private let queue: JobQueue<Job>

    /// Runs the jobs of the queue until it is closed; then empties the log.
    static func run(_ queue: JobQueue<Job>, on connection: SQLiteConnection) {
        let writer = SQLiteWriter(connection: connection, queue: queue)
        var optimized = ContinuousClock.now
        while let job = queue.next() {
            switch job {
            case .write(let first): writer.writeTogether(first)
            case .alone(let body): body(connection)
            }
            writer.checkpoint()
            if ContinuousClock.now - optimized > Self.optimizePeriod {
                writer.optimize()
                optimized = .now
            }
        }
        writer.optimize()
        writer.checkpoint(SQLITE_CHECKPOINT_TRUNCATE)
    }

    /// Keeps the planner's statistics fresh: what was counted while a table was small makes a query over it slow. A failure
    /// costs speed only.
    private func optimize() { _ = try? connection.handle.run("PRAGMA analysis_limit = 400; PRAGMA optimize") }

    private func writeTogether(_ first: any PendingWrite) {
        var group: [any PendingWrite] = []
        do {
            try connection.execute("BEGIN IMMEDIATE")
            let start = ContinuousClock.now
            var next: (any PendingWrite)? = first
            while let write = next {
                group.append(write)
                write.run(on: connection)
                // A full disk undoes the whole transaction.
                guard connection.isInTransaction else { throw lostTransaction }
                next = ContinuousClock.now - start < Self.longestGathering ? nextWrite(after: group.count) : nil
            }
            try connection.execute("COMMIT")
            for write in group { write.answer(nil) }
        } catch {
            connection.endTransaction()
            if group.isEmpty { group.append(first) }
            for write in group { write.answer(error) }
        }
    }

    private func nextWrite(after count: Int) -> (any PendingWrite)? {
        guard count < Self.mostTogether,
            case .write(let write) = queue.nextIfWaiting(where: { if case .write = $0 { true } else { false } })
        else { return nil }
        return write
    }

    private var lostTransaction: StoreError {
        StoreError(
            .disk, "the database \(connection.handle.file) could not be written and undid the transaction; try again")
    }

    private func checkpoint() {
        if connection.handle.logPages >= Self.pagesBeforeTruncation {
            checkpoint(SQLITE_CHECKPOINT_TRUNCATE)
        } else if connection.handle.logPages >= Self.pagesBeforeCheckpoint {
            checkpoint(SQLITE_CHECKPOINT_PASSIVE)
        }
    }

    /// What can't be moved now is moved the next time.
    private func checkpoint(_ mode: Int32) {
        unsafe sqlite3_wal_checkpoint_v2(connection.handle.pointer, nil, mode, nil, nil)
    }
}
