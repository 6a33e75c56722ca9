import Foundation
import TestSupport
import Testing

@testable import ScreenEngine

/// Our signatures beside those of botocore, as `tools/s3/record-signatures.py` wrote them down.
struct BotocoreTests {
    struct Recording: Decodable {
        let access_key: String
        let secret_key: String
        let session_token: String
        let time: Int
        let authorizations: [Case]
        let presigned: [Case]
    }

    struct Case: Decodable {
        let method: String
        let path: String
        let query: [[String]]
        let region: String
        let token: Bool
        let headers: [[String]]
        let payload: String?
        let authorization: String?
        let expires: Int?
        let url: String?
    }

    private let recording: Recording
    private let time: AmazonTime

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/media/signatures.json")
        recording = try JSONDecoder().decode(Recording.self, from: try Data(contentsOf: file))
        time = AmazonTime(Timestamp(microseconds: recording.time * 1_000_000))
    }

    private func signature(_ recorded: Case) -> SignatureV4 {
        SignatureV4(
            credentials: AWSCredentials(
                accessKey: recording.access_key, secretKey: recording.secret_key,
                sessionToken: recorded.token ? recording.session_token : nil), region: recorded.region, service: "s3")
    }

    private func request(_ recorded: Case, _ payload: String) -> CanonicalRequest {
        CanonicalRequest(
            method: recorded.method, path: "/" + PercentEncoding.component(recorded.path, keepsSlashes: true),
            query: recorded.query.map { .init($0[0], $0[1]) }, headers: recorded.headers.map { .init($0[0], $0[1]) },
            payloadHash: payload)
    }

    @Test("Every header is the one that botocore makes")
    func authorizations() throws {
        #expect(recording.authorizations.count >= 60)
        for recorded in recording.authorizations {
            let header = signature(recorded).authorization(
                for: request(recorded, try #require(recorded.payload)), at: time)
            #expect(header == recorded.authorization, "\(recorded.method) \(recorded.path) \(recorded.query)")
        }
    }

    @Test("Every presigned URL is the one that botocore makes, but for the order of its parameters")
    func presigned() throws {
        #expect(recording.presigned.count >= 25)
        for recorded in recording.presigned {
            let request = request(recorded, SignatureV4.unsignedPayload)
            let query = signature(recorded).presignedQuery(
                for: request, lifetime: try #require(recorded.expires), at: time)
            let expected = try #require(recorded.url).split(separator: "?", maxSplits: 1)
            #expect("https://examplebucket.s3.eu-west-1.amazonaws.com\(request.path)" == expected[0])
            #expect(query.split(separator: "&").sorted() == expected[1].split(separator: "&").sorted(), "\(recorded.path)")
        }
    }
}
