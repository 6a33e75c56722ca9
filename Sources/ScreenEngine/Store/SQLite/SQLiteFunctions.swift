internal import CSQLite
internal import Glibc

/// Functions of this program that SQL calls.
enum SQLiteFunctions {
    /// Adds them to a connection: `screen_contains(term, text, …)`, whether one of the texts holds the term, which is
    /// folded (`SearchFolding`); nulls hold nothing.
    static func install(on handle: SQLiteHandle) throws(StoreError) {
        // Refused in a schema: other programs open the file too.
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY
        try handle.check(
            unsafe sqlite3_create_function_v2(
                handle.pointer, "screen_contains", -1, flags, nil, contains, nil, nil, nil))
    }
}

private func contains(
    context: OpaquePointer?, count: Int32, arguments: UnsafeMutablePointer<OpaquePointer?>?
) {
    guard count > 1, let arguments = unsafe arguments, let term = unsafe utf8(arguments[0]) else {
        unsafe sqlite3_result_int(context, 0)
        return
    }
    for index in 1..<Int(count) {
        guard let text = unsafe utf8(arguments[index]) else { continue }
        let isFound = unsafe withUnsafeTemporaryAllocation(
            of: UInt8.self, capacity: SearchFolding.mostBytes(for: text.count)
        ) { folded in
            let length = unsafe SearchFolding.fold(text, into: folded)
            return unsafe find(term, in: UnsafeBufferPointer(rebasing: folded[..<length]))
        }
        if isFound {
            unsafe sqlite3_result_int(context, 1)
            return
        }
    }
    unsafe sqlite3_result_int(context, 0)
}

/// Whether bytes are found in others. O(n) for texts as people write them.
@unsafe
private func find(_ term: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let wanted = term.baseAddress, let start = text.baseAddress, !term.isEmpty else {
        return term.isEmpty
    }
    var offset = 0
    while offset + term.count <= text.count {
        // The first byte may still stand where the rest fits.
        guard let found = unsafe memchr(start + offset, Int32(wanted[0]), text.count - term.count - offset + 1) else {
            return false
        }
        if unsafe memcmp(found, wanted, term.count) == 0 { return true }
        offset = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
    }
    return false
}

/// A value's text, without a copy; nil where it is null.
@unsafe
private func utf8(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8>? {
    guard let start = unsafe sqlite3_value_text(value) else { return nil }
    return unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
}
