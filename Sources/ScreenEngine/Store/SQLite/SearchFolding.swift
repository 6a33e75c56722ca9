internal import CSQLite

/// Folds case exactly as the trigram index does: texts that the index holds for the same are the same here, and no
/// others. One scalar for one; accents stay.
enum SearchFolding {
    /// A text's UTF-8, folded.
    static func folded(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            unsafe [UInt8](unsafeUninitializedCapacity: mostBytes(for: bytes.count)) { buffer, count in
                count = unsafe fold(bytes, into: buffer)
            }
        }
    }

    /// Room for the folded form: `Ⱥ` takes two bytes and `ⱥ` three.
    static func mostBytes(for count: Int) -> Int { count * 2 }

    /// Folds UTF-8 into a buffer of `mostBytes`; gives how many bytes were written. O(n).
    @unsafe
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var read = 0
        var written = 0
        while read < bytes.count {
            let byte = unsafe bytes[read]
            if byte < 0x80 {
                unsafe buffer[written] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                read += 1
                written += 1
                continue
            }
            // The store's texts are valid UTF-8; whatever is not is copied byte by byte.
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
            guard length > 1, read + length <= bytes.count else {
                unsafe buffer[written] = byte
                read += 1
                written += 1
                continue
            }
            var scalar = UInt32(byte) & (0x7F >> UInt32(length))
            for offset in 1..<length { scalar = unsafe scalar << 6 | UInt32(bytes[read + offset] & 0x3F) }
            read += length
            if let target = target(of: scalar), let unicode = Unicode.Scalar(target) {
                for unit in UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter {
                    unsafe buffer[written] = unit
                    written += 1
                }
            } else {
                for offset in 0..<length { unsafe buffer[written + offset] = unsafe bytes[read - length + offset] }
                written += length
            }
        }
        return written
    }

    /// What a scalar becomes; nil where it stays.
    static func target(of scalar: UInt32) -> UInt32? {
        guard scalar < table.count, table[Int(scalar)] != 0 else { return nil }
        return table[Int(scalar)]
    }

    /// By scalar: what it becomes, or 0. Some 270 kB, made at first use in about 10 ms.
    private static let table: [UInt32] = {
        // The index itself is asked, so that another version of SQLite brings its own rules.
        let cased = (UInt32(0x80)...0x1_FFFF).compactMap(Unicode.Scalar.init).filter {
            $0.properties.changesWhenCaseMapped || $0.properties.changesWhenCaseFolded
        }
        let pairs = SearchFolding.pairs(of: cased).filter { $0.from != $0.to }
        var table = [UInt32](repeating: 0, count: Int(pairs.map(\.from).max() ?? 0) + 1)
        for pair in pairs { table[Int(pair.from)] = pair.to }
        return table
    }()

    /// What SQLite's trigram tokenizer makes of scalars.
    static func pairs(of scalars: [Unicode.Scalar]) -> [(from: UInt32, to: UInt32)] {
        do {
            let connection = SQLiteConnection(try SQLiteHandle(inMemory: "folding"))
            try connection.execute("CREATE VIRTUAL TABLE folding USING fts5(text, content='', tokenize='trigram')")
            try connection.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(folding, instance)")
            try connection.execute("BEGIN")
            for scalar in scalars {
                let text = String(String.UnicodeScalarView(repeatElement(scalar, count: 3)))
                _ = try connection.execute(
                    "INSERT INTO folding(rowid, text) VALUES ($1, $2)", [.integer(Int(scalar.value)), .text(text)])
            }
            return try connection.all("SELECT doc, term FROM terms") { row in
                (UInt32(row.int(0)), row.text(1).unicodeScalars.first?.value ?? 0)
            }
        } catch { preconditionFailure("SQLite has no trigram index: \(error)") }
    }
}
