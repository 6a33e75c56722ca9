import CZip

/// A ZIP archive in memory, read through libzip. Borrows the bytes, which must outlive it.
@safe struct ZIPArchive: ~Copyable {
    /// The most that one part may hold when unpacked, in bytes: a resume's text has a few hundred kilobytes of XML.
    static let largestPart: UInt64 = 64 << 20
    /// A part over `ratioFreeSize` that was packed tighter than this is a bomb; Word's XML packs to a twentieth.
    static let largestRatio: UInt64 = 300
    /// Below this size in bytes a part does no harm however tightly it is packed.
    static let ratioFreeSize: UInt64 = 4 << 20
    /// More entries than a document with thousands of pictures has.
    static let mostEntries: Int64 = 20_000

    private let archive: OpaquePointer

    /// Opens an archive. Throws `corrupt` where there is no directory of its entries.
    init(_ bytes: UnsafeRawBufferPointer) throws(ReadError) {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            throw ReadError(.corrupt, "the file could not be opened as a ZIP archive; save it again and resend it")
        }
        guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            throw ReadError(.corrupt, "the file is a damaged or cut-off ZIP archive; save it again and resend it")
        }
        if unsafe zip_get_num_entries(archive, 0) > Self.mostEntries {
            unsafe zip_discard(archive)
            throw ReadError(.tooLarge, "the file packs more than \(Self.mostEntries) parts; save it without them")
        }
        unsafe self.archive = archive
    }

    deinit { unsafe zip_discard(archive) }

    /// The names of its entries, for telling other formats apart; slow.
    func names() -> [String] {
        let count = unsafe min(zip_get_num_entries(archive, 0), 200)
        return (0..<max(0, count)).compactMap { index in
            unsafe zip_get_name(archive, UInt64(index), 0).map { unsafe String(cString: $0) }
        }
    }

    /// Whether it has an entry of this name; names are compared without case, as the packaging standard says.
    func contains(_ path: String) -> Bool { index(of: path) != nil }

    private func index(of path: String) -> UInt64? {
        let exact = unsafe zip_name_locate(archive, path, 0)
        if exact >= 0 { return UInt64(exact) }
        let folded = unsafe zip_name_locate(archive, path, UInt32(ZIP_FL_NOCASE))
        if folded >= 0 { return UInt64(folded) }
        // Some packers write the separators of their own system.
        guard path.utf8.contains(UInt8(ascii: "/")) else { return nil }
        let backslashed = String(path.map { $0 == "/" ? "\\" : $0 })
        let foreign = unsafe zip_name_locate(archive, backslashed, UInt32(ZIP_FL_NOCASE))
        return foreign >= 0 ? UInt64(foreign) : nil
    }

    /// Unpacks an entry, or so many bytes of its head; `nil` where there is none of this name. A part that breaks off is
    /// given as far as it goes.
    func part(_ path: String, head: Int = .max) throws(ReadError) -> ZIPPart? {
        guard let index = index(of: path) else { return nil }
        var status = unsafe zip_stat_t()
        guard unsafe zip_stat_index(archive, index, 0, &status) == 0 else { return nil }
        let size = unsafe status.size
        if unsafe Int32(status.encryption_method) != ZIP_EM_NONE {
            throw ReadError(.encrypted, "the file is encrypted; send it without a password")
        }
        if size > Self.largestPart {
            throw ReadError(.tooLarge, "a part of the file unpacks to more than \(Self.largestPart >> 20) MB")
        }
        if unsafe size > Self.ratioFreeSize && size / max(1, status.comp_size) > Self.largestRatio {
            throw ReadError(.tooLarge, "a part of the file unpacks to over \(Self.largestRatio) times its size")
        }
        guard let file = unsafe zip_fopen_index(archive, index, 0) else {
            throw ReadError(.corrupt, "a part of the file could not be unpacked; save it again and resend it")
        }
        defer { unsafe zip_fclose(file) }
        var part = ZIPPart(capacity: min(Int(size), head))
        unsafe part.fill { rest in unsafe Int(zip_fread(file, rest.baseAddress, UInt64(rest.count))) }
        return part
    }
}
