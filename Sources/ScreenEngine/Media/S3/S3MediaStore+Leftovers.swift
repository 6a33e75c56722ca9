extension S3MediaStore {
    /// How long an upload in parts may go on before it counts as left, in seconds.
    static let longestUpload = 86_400

    /// Gives up the uploads in parts that began more than a day ago: nobody works on them any more, and their parts cost.
    func removeLeftovers() async throws {
        let bucket = client.bucket
        let limit = client.clock.now().adding(seconds: -S3MediaStore.longestUpload)
        var marks: [CanonicalRequest.Field] = []
        repeat {
            let query = [.init("uploads", ""), .init("prefix", "\(bucket.prefix)\(MediaKey.root)/")] + marks
            let answer = try await client.ask(S3Request(method: "GET", query: query)).text
            for upload in S3Client.members("Upload", of: answer) {
                guard let name = S3Client.member("Key", of: upload), name.hasPrefix(bucket.prefix),
                    let key = MediaKey(String(name.dropFirst(bucket.prefix.count))),
                    let identifier = S3Client.member("UploadId", of: upload),
                    let start = S3Client.member("Initiated", of: upload).flatMap(TimestampText.parse), start < limit
                else { continue }
                do {
                    _ = try await client.ask(
                        S3Request(method: "DELETE", key: key, query: [.init("uploadId", identifier)]))
                } catch let error as MediaError where error.code == .notFound {}
            }
            marks = S3MediaStore.marks(in: answer)
        } while !marks.isEmpty
    }

    /// Where the next page of a list begins; nothing after the last.
    private static func marks(in answer: String) -> [CanonicalRequest.Field] {
        guard S3Client.member("IsTruncated", of: answer) == "true",
            let key = S3Client.member("NextKeyMarker", of: answer),
            let upload = S3Client.member("NextUploadIdMarker", of: answer)
        else { return [] }
        return [.init("key-marker", key), .init("upload-id-marker", upload)]
    }
}
