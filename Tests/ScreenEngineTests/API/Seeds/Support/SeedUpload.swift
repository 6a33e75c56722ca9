import HTTPTypes

/// A form with a file.
struct SeedUpload: Sendable {
    /// Its fields, and the name and bytes of its file.
    var fields: [(name: String, value: String)] = []
    var file: (field: String, name: String, bytes: [UInt8])?

    /// A resume's, for a job.
    static func resume(
        _ fields: [(name: String, value: String)], text: String? = "Nina Example\nnina@example.com\nSkills: Swift\n"
    ) -> SeedUpload {
        SeedUpload(fields: fields, file: text.map { ("file", "cv.txt", Array($0.utf8)) })
    }

    /// What the request says of its body.
    static let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=edge"]

    /// The body.
    var body: [UInt8] {
        var body: [UInt8] = []
        for field in fields {
            body += Array("--edge\r\nContent-Disposition: form-data; name=\"\(field.name)\"\r\n\r\n\(field.value)\r\n".utf8)
        }
        if let file {
            body += Array("--edge\r\nContent-Disposition: form-data; name=\"\(file.field)\"; ".utf8)
            body += Array("filename=\"\(file.name)\"\r\n\r\n".utf8) + file.bytes + Array("\r\n".utf8)
        }
        return body + Array("--edge--\r\n".utf8)
    }
}
