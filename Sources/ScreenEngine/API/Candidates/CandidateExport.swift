internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ResumeParse

/// Everything that is held on a person as one JSON document, made and sent a few rows at a time: memory holds no more
/// than the text of one resume. Members come in the same order each time.
struct CandidateExport: Sendable {
    let database: any Database
    /// The candidate.
    let candidate: Int
    /// Whether whoever asks may read the audit log.
    let showsAuditLog: Bool
    /// What paths of the API begin with here.
    let prefix: String
    /// When it was asked for.
    let now: Timestamp

    /// The document as a file.
    var response: Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/json",
                .contentDisposition: ContentDisposition.attachment(fileName: "candidate-\(candidate).json"),
            ],
            body: ResponseBody { writer in
                var head = JSONWriter()
                head.object { $0.member("exported_at", now) }
                try await writer.write(ByteBuffer(bytes: head.bytes.dropLast()))
                let (person, _) = try await rows(of: .candidate, after: 0)
                try await writer.write(ByteBuffer(string: ",\"candidate\":"))
                // Erased since it was asked for.
                try await writer.write(person.isEmpty ? ByteBuffer(string: "null") : ByteBuffer(bytes: person))
                for table in HeldTable.all {
                    try await writer.write(ByteBuffer(string: ",\"\(table.name)\":"))
                    if table.name == HeldTable.auditLog.name, !showsAuditLog {
                        try await writer.write(ByteBuffer(string: "null"))
                    } else {
                        try await write(table, to: &writer)
                    }
                }
                try await writer.write(ByteBuffer(string: "}"))
                try await writer.finish(nil)
            })
    }

    private func write(_ table: HeldTable, to writer: inout any ResponseBodyWriter) async throws {
        try await writer.write(ByteBuffer(string: "["))
        var last: Int? = 0
        var isFirst = true
        while let key = last {
            let (items, next) = try await rows(of: table, after: key)
            if !items.isEmpty {
                if !isFirst { try await writer.write(ByteBuffer(string: ",")) }
                try await writer.write(ByteBuffer(bytes: items))
                isFirst = false
            }
            last = next
        }
        try await writer.write(ByteBuffer(string: "]"))
    }

    /// The next rows, with commas between them.
    private func rows(of table: HeldTable, after key: Int) async throws -> (items: ArraySlice<UInt8>, next: Int?) {
        try await database.read { connection in
            var json = JSONWriter()
            var next: Int?
            try json.array { json in
                next = try table.forEach(of: candidate, after: key, connection) { write($0, of: table, to: &json) }
            }
            return (json.bytes.dropFirst().dropLast(), next)
        }
    }

    private func write(_ row: any Row, of table: HeldTable, to json: inout JSONWriter) {
        json.object { json in
            for (number, column) in table.columns.enumerated() {
                json.key(column.shown)
                if row.isNull(number) {
                    json.null()
                    continue
                }
                switch column.kind {
                case .integer: json.integer(row.int(number))
                case .text: json.string(row.text(number))
                case .moment: json.timestamp(row.timestamp(number))
                case .truth: json.bool(row.bool(number))
                case .json: json.literal(row.text(number))
                case .points: json.string(DecimalDisplay.fixed(row.int(number), places: 2))
                }
            }
            if table.name == HeldTable.resumes.name {
                let hasFile = table.columns.firstIndex { $0.name == "file_id" }.map { !row.isNull($0) } ?? false
                json.member("file_url", orNull: hasFile ? "\(prefix)/resumes/\(row.int(0))/file/" : nil)
            }
        }
    }

    /// The document's shape.
    static var schema: Schema {
        let tables = HeldTable.all.map { table in
            Schema.Property(
                table.name,
                table.name == HeldTable.auditLog.name ? .nullable(.array(shape(table))) : .array(shape(table)))
        }
        return .object([.init("exported_at", .timestamp), .init("candidate", .nullable(shape(.candidate)))] + tables)
    }

    private static func shape(_ table: HeldTable) -> Schema {
        let columns = table.columns.map { column in
            let shape: Schema =
                switch column.kind {
                case .integer: .integer()
                case .text: .text
                case .moment: .timestamp
                case .truth: .boolean
                case .json: .any
                case .points: .decimal(places: 2)
                }
            return Schema.Property(column.shown, .nullable(shape))
        }
        let url = Schema.Property("file_url", .nullable(.text), "The path at which the file is.")
        return .object(table.name == HeldTable.resumes.name ? columns + [url] : columns)
    }
}
