internal import CSQLite
internal import Glibc
internal import Synchronization

/// An open SQLite connection, configured. Used by one thread at a time.
@safe
final class SQLiteHandle {
    /// What SQLite calls work on.
    let pointer: OpaquePointer
    /// The database's path, for messages.
    let file: String
    /// How many pages the write-ahead log had after this connection's last commit.
    fileprivate(set) var logPages = 0
    private let lifetimes: StoreLifetimes
    /// Until when what runs may run; for ever where there is none.
    var deadline: ContinuousClock.Instant?
    /// Set where nobody waits for what runs any more.
    var cancellation: CancellationMark?
    /// So many steps of SQLite's machine lie between looks at these two, which take no time that could be measured.
    private static let stepsBetweenLooks: Int32 = 1_000

    /// Opens the file.
    ///
    /// - Parameters:
    ///   - file: the database's path.
    ///   - cacheKilobytes: how much of the file it keeps in memory.
    ///   - isWriter: whether it may write.
    init(file: String, cacheKilobytes: Int, isWriter: Bool, lifetimes: StoreLifetimes) throws(StoreError) {
        var opened: OpaquePointer?
        // No mutex: one thread at a time.
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let result = unsafe sqlite3_open_v2(file, &opened, flags, nil)
        guard result == SQLITE_OK, let opened = unsafe opened else {
            unsafe sqlite3_close(opened)
            throw StoreError.sqlite(result, "", file: file)
        }
        unsafe pointer = opened
        self.file = file
        self.lifetimes = lifetimes
        lifetimes.connections.add(1, ordering: .relaxed)
        try configure(cacheKilobytes: cacheKilobytes, isWriter: isWriter)
    }

    /// Opens an empty database that is nowhere but in memory.
    init(inMemory name: String) throws(StoreError) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_MEMORY
        let result = unsafe sqlite3_open_v2(name, &opened, flags, nil)
        guard result == SQLITE_OK, let opened = unsafe opened else {
            unsafe sqlite3_close(opened)
            throw StoreError.sqlite(result, "", file: name)
        }
        unsafe pointer = opened
        file = name
        lifetimes = StoreLifetimes()
        lifetimes.connections.add(1, ordering: .relaxed)
    }

    deinit {
        // SQLITE_BUSY would mean a statement that nobody finalised.
        let result = unsafe sqlite3_close(pointer)
        precondition(result == SQLITE_OK, "a connection was closed with \(result)")
        lifetimes.connections.subtract(1, ordering: .relaxed)
    }

    private func configure(cacheKilobytes: Int, isWriter: Bool) throws(StoreError) {
        // Ordinary SQL can't damage the file, and "text" in double quotes is a mistake. `trusted_schema` stays on: up to
        // SQLite 3.40, triggers may not fill a search index otherwise; functions of this program refuse to be called by
        // a schema, and extensions can't be loaded.
        for (option, isOn) in [
            (SQLITE_DBCONFIG_DEFENSIVE, true), (SQLITE_DBCONFIG_DQS_DDL, false), (SQLITE_DBCONFIG_DQS_DML, false),
        ] {
            try check(unsafe sqlite3_db_config_switch(pointer, Int32(option), isOn ? 1 : 0))
        }
        unsafe sqlite3_busy_handler(pointer, waitForOtherProcess, nil)
        unsafe sqlite3_progress_handler(
            pointer, Self.stepsBetweenLooks, isToStop, Unmanaged.passUnretained(self).toOpaque())
        // The writer makes checkpoints itself, after it has answered (see SQLiteWriter).
        unsafe sqlite3_wal_hook(pointer, noteLogPages, Unmanaged.passUnretained(self).toOpaque())
        // No mmap: each connection's mapping would count as the process's memory again. A log that was emptied keeps
        // up to journal_size_limit on disk. Deletes by REPLACE run triggers only where triggers are recursive.
        try run(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA recursive_triggers = ON;
            PRAGMA cell_size_check = ON;
            PRAGMA secure_delete = ON;
            PRAGMA mmap_size = 0;
            PRAGMA temp_store = MEMORY;
            PRAGMA journal_size_limit = 8388608;
            PRAGMA cache_size = -\(cacheKilobytes);
            PRAGMA query_only = \(isWriter ? "OFF" : "ON");
            """)
        try SQLiteFunctions.install(on: self)
    }

    /// Moves the log into the file and empties it; `false` where readers need it for longer than a moment.
    func emptyLog() -> Bool {
        unsafe sqlite3_busy_handler(pointer, waitBriefly, nil)
        defer { unsafe sqlite3_busy_handler(pointer, waitForOtherProcess, nil) }
        return unsafe sqlite3_wal_checkpoint_v2(pointer, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil) == SQLITE_OK
    }

    /// Runs statements that give nothing.
    func run(_ sql: String) throws(StoreError) { try check(unsafe sqlite3_exec(pointer, sql, nil, nil, nil)) }

    /// Prepares a statement.
    func prepare(_ sql: String) throws(StoreError) -> SQLiteStatement {
        var statement: OpaquePointer?
        var sql = sql
        let result: Int32 = sql.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe sqlite3_prepare_v3(
                    pointer, $0.baseAddress, Int32($0.count), UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
            }
        }
        try check(result)
        guard let statement = unsafe statement else { throw StoreError(.statement, "a statement is empty") }
        return unsafe SQLiteStatement(takingOwnership: statement, lifetimes: lifetimes)
    }

    /// Throws what a result means, unless it is a success.
    func check(_ result: Int32) throws(StoreError) {
        if result != SQLITE_OK, result != SQLITE_ROW, result != SQLITE_DONE { throw failure(result) }
    }

    /// What a result means, with the connection's last message.
    func failure(_ result: Int32) -> StoreError {
        .sqlite(result, unsafe String(cString: sqlite3_errmsg(pointer)), file: file)
    }
}

/// Called by SQLite while another process writes. SQLite's own waits grow to 100 ms, in which a busy neighbour always
/// gets in first; short ones are fair.
private func waitForOtherProcess(_: UnsafeMutableRawPointer?, tries: Int32) -> Int32 {
    let milliseconds: UInt32 = 2
    // Ten seconds in all.
    guard tries < 5_000 else { return 0 }
    usleep(milliseconds * 1_000)
    return 1
}

/// Called by SQLite while readers keep the log from being emptied, which can be tried again later.
private func waitBriefly(_: UnsafeMutableRawPointer?, tries: Int32) -> Int32 {
    // A tenth of a second in all.
    guard tries < 50 else { return 0 }
    usleep(2_000)
    return 1
}

/// Called by SQLite while it works; anything but 0 ends the statement.
private func isToStop(context: UnsafeMutableRawPointer?) -> Int32 {
    guard let context = unsafe context else { return 0 }
    let handle = unsafe Unmanaged<SQLiteHandle>.fromOpaque(context).takeUnretainedValue()
    if handle.cancellation?.isSet == true { return 1 }
    return handle.deadline.map { ContinuousClock.now > $0 } == true ? 1 : 0
}

/// Called by SQLite after a commit.
private func noteLogPages(
    context: UnsafeMutableRawPointer?, _: OpaquePointer?, _: UnsafePointer<CChar>?, pages: Int32
) -> Int32 {
    guard let context = unsafe context else { return SQLITE_OK }
    unsafe Unmanaged<SQLiteHandle>.fromOpaque(context).takeUnretainedValue().logPages = Int(pages)
    return SQLITE_OK
}
