internal import NIOCore

/// A form with some fields and one file, whose bytes go to where it is kept as they arrive.
struct UploadForm<File: FormFile>: Sendable {
    /// The fields by name; of two with the same name the last, as Django has it.
    private(set) var fields: [String: String] = [:]
    /// The file; `nil` where none was sent.
    private(set) var upload: File?
    /// The name of the field that it was sent in.
    private(set) var fileField = ""
    /// Its name as the client has it, without folders.
    private(set) var fileName = ""
    /// Whether a file without a single byte was sent.
    private(set) var isFileEmpty = false

    /// Reads a form. Throws `MultipartError` where the body is none, what the file throws, such as that it is too large,
    /// and what the body throws; nothing is left of the file then.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - boundary: the boundary of its `Content-Type`.
    ///   - fileFields: the names of the fields that take the file; of several files the last counts, and files in other
    ///     fields are passed over.
    ///   - limits: what bounds it.
    ///   - begin: starts the file.
    static func read(
        _ body: some AsyncSequence<ByteBuffer, any Error>, boundary: [UInt8], fileFields: Set<String>,
        limits: FormLimits = FormLimits(), begin: (MultipartPart) async throws -> File
    ) async throws -> UploadForm {
        var reader = Reader(fileFields: fileFields, limits: limits)
        do {
            var parser = MultipartParser(boundary: boundary, mostParts: limits.parts)
            for try await piece in body {
                parser.append(piece)
                while let event = try parser.next() { try await reader.take(event, begin) }
            }
            try parser.finish()
            return reader.form
        } catch {
            await reader.form.upload?.discard()
            throw error
        }
    }

    private struct Reader {
        let fileFields: Set<String>
        let limits: FormLimits
        var form = UploadForm()
        var part: MultipartPart?
        var value = ByteBuffer()
        var hasBytes = false

        /// The file of the part that is being read.
        var current: File? {
            guard let part, part.fileName != nil, fileFields.contains(part.name) else { return nil }
            return form.upload
        }

        mutating func take(_ event: MultipartParser.Event, _ begin: (MultipartPart) async throws -> File) async throws {
            switch event {
            case .part(let next):
                part = next
                value.clear()
                // A browser's form without a chosen file sends one without a name and without bytes.
                if let name = next.fileName, fileFields.contains(next.name) {
                    await form.upload?.discard()
                    form.upload = try await begin(next)
                    (form.fileField, form.fileName, hasBytes) = (next.name, name, false)
                }
            case .data(let piece):
                guard let part else { return }
                if part.fileName == nil {
                    guard value.readableBytes + piece.readableBytes <= limits.field else {
                        throw MultipartError.fieldTooLarge
                    }
                    value.writeImmutableBuffer(piece)
                } else if let file = current {
                    hasBytes = true
                    try await file.write(piece)
                }
            case .partEnd:
                guard let part else { return }
                if part.fileName == nil {
                    form.fields[part.name] = String(buffer: value)
                } else if let file = current {
                    if hasBytes {
                        try await file.finish()
                    } else {
                        await file.discard()
                        form.upload = nil
                        form.isFileEmpty = !form.fileName.isEmpty
                    }
                }
            case .end: part = nil
            }
        }
    }
}
