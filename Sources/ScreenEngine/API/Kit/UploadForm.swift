internal import NIOCore

/// A form with some fields and one file, whose bytes go to the vault as they arrive.
struct UploadForm: Sendable {
    /// What bounds a form.
    struct Limits: Sendable {
        /// Bytes of the file.
        var file: Int
        /// Bytes of one field.
        var field = 64 << 10
        /// Parts, fields and files together.
        var parts = 16
    }

    /// The fields by name; of two with the same name the last, as Django has it.
    private(set) var fields: [String: String] = [:]
    /// The file; `nil` where none was sent.
    private(set) var upload: VaultUpload?
    /// Its name as the client has it, without folders.
    private(set) var fileName = ""
    /// Whether a file without a single byte was sent.
    private(set) var isFileEmpty = false

    /// Reads a form. Throws `MultipartError` where the body is none, `VaultError` where the file is too large, and what
    /// the body throws; nothing is left in the vault then.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - boundary: the boundary of its `Content-Type`.
    ///   - fileField: the name of the field with the file; files in others are passed over.
    ///   - limits: what bounds it.
    ///   - beginUpload: starts the file in the vault.
    static func read(
        _ body: some AsyncSequence<ByteBuffer, any Error>, boundary: [UInt8], fileField: String, limits: Limits,
        beginUpload: (Int) async throws -> VaultUpload
    ) async throws -> UploadForm {
        var reader = Reader(fileField: fileField, limits: limits)
        do {
            var parser = MultipartParser(boundary: boundary, mostParts: limits.parts)
            for try await piece in body {
                parser.append(piece)
                while let event = try parser.next() { try await reader.take(event, beginUpload) }
            }
            try parser.finish()
            return reader.form
        } catch {
            await reader.form.upload?.discard()
            throw error
        }
    }

    private struct Reader {
        let fileField: String
        let limits: Limits
        var form = UploadForm()
        var part: MultipartPart?
        var value = ByteBuffer()

        mutating func take(_ event: MultipartParser.Event, _ beginUpload: (Int) async throws -> VaultUpload)
            async throws
        {
            switch event {
            case .part(let next):
                part = next
                value.clear()
                // A browser's form without a chosen file sends one without a name and without bytes.
                if let name = next.fileName, next.name == fileField {
                    await form.upload?.discard()
                    form.upload = try await beginUpload(limits.file)
                    form.fileName = name
                }
            case .data(let piece):
                guard let part else { return }
                if part.fileName == nil {
                    guard value.readableBytes + piece.readableBytes <= limits.field else {
                        throw MultipartError.fieldTooLarge
                    }
                    value.writeImmutableBuffer(piece)
                } else if part.name == fileField {
                    try await form.upload?.write(piece)
                }
            case .partEnd:
                guard let part else { return }
                if part.fileName == nil {
                    form.fields[part.name] = String(buffer: value)
                } else if part.name == fileField, let upload = form.upload {
                    if upload.size > 0 {
                        try await upload.finish()
                    } else {
                        await upload.discard()
                        form.upload = nil
                        form.isFileEmpty = !form.fileName.isEmpty
                    }
                }
            case .end: part = nil
            }
        }
    }
}
