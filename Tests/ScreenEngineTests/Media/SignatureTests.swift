import Foundation
import TestSupport
import Testing

@testable import ScreenEngine

/// Signature Version 4 beside what AWS publishes and what botocore signs.
struct SignatureTests {
    private static let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    /// The test suite's has another sign in the middle than the references'.
    private static let suiteSecret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    private static let hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// A request of AWS's Signature Version 4 test suite, by its name there.
    struct Published: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let method: String
        let path: String
        let query: [CanonicalRequest.Field]
        let headers: [CanonicalRequest.Field]
        let body: String
        let signature: String

        init(
            _ name: String, _ method: String = "GET", _ path: String = "/", query: [(String, String)] = [],
            headers: [(String, String)] = [], body: String = "", gives signature: String
        ) {
            testDescription = name
            self.method = method
            self.path = path
            self.query = query.map { CanonicalRequest.Field($0.0, $0.1) }
            self.headers = headers.map { CanonicalRequest.Field($0.0, $0.1) }
            self.body = body
            self.signature = signature
        }
    }

    private static let unreserved = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    private static let form = [("Content-Type", "application/x-www-form-urlencoded")]

    static let suite = [
        Published("get-vanilla", gives: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        Published("post-vanilla", "POST", gives: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        Published(
            "get-vanilla-query-order-key-case", query: [("Param2", "value2"), ("Param1", "value1")],
            gives: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
        Published(
            "get-vanilla-utf8-query", query: [("\u{1234}", "bar")],
            gives: "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
        Published(
            "get-utf8", "GET", "/%E1%88%B4", gives: "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
        Published(
            "get-unreserved", "GET", "/\(unreserved)",
            gives: "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
        Published(
            "get-header-key-duplicate", headers: [("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1")],
            gives: "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"),
        Published(
            "get-header-value-order",
            headers: [("My-Header1", "value4"), ("My-Header1", "value1"), ("My-Header1", "value3"), ("My-Header1", "value2")],
            gives: "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"),
        Published(
            "get-header-value-trim", headers: [("My-Header1", " value1"), ("My-Header2", " \"a   b   c\"")],
            gives: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
        Published(
            "post-header-key-sort", "POST", headers: [("My-Header1", "value1")],
            gives: "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
        Published(
            "post-vanilla-query", "POST", query: [("Param1", "value1")],
            gives: "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
        Published(
            "post-x-www-form-urlencoded", "POST", headers: form, body: "Param1=value1",
            gives: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
    ]

    private static func hash(_ body: String) -> String {
        body == "Param1=value1"
            ? "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e" : hashOfNothing
    }

    @Test("It signs as AWS's test suite has it", arguments: suite)
    func testSuite(published: Published) {
        let signature = SignatureV4(
            credentials: AWSCredentials(accessKey: "AKIDEXAMPLE", secretKey: Self.suiteSecret), region: "us-east-1",
            service: "service")
        let request = CanonicalRequest(
            method: published.method, path: published.path, query: published.query,
            headers: published.headers + [
                .init("Host", "example.amazonaws.com"), .init("X-Amz-Date", "20150830T123600Z"),
            ], payloadHash: Self.hash(published.body))
        let header = signature.authorization(
            for: request, at: AmazonTime(Timestamp(microseconds: 1_440_938_160_000_000)))
        #expect(header.hasSuffix("Signature=\(published.signature)"))
        #expect(header.hasPrefix("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "))
    }

    private static let documented = SignatureV4(
        credentials: AWSCredentials(accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: secret), region: "us-east-1",
        service: "s3")
    /// 24 May 2013.
    private static let documentedTime = AmazonTime(Timestamp(microseconds: 1_369_353_600_000_000))

    @Test(
        "It signs as the examples of the S3 reference have it",
        arguments: [
            (
                "GET", "/test.txt", [], [("range", "bytes=0-9")], hashOfNothing,
                "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
            ),
            (
                "PUT", "/test%24file.text", [],
                [("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
                "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
                "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
            ),
            (
                "GET", "/", [("lifecycle", "")], [], hashOfNothing,
                "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"
            ),
            (
                "GET", "/", [("max-keys", "2"), ("prefix", "J")], [], hashOfNothing,
                "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
            ),
        ] as [(String, String, [(String, String)], [(String, String)], String, String)])
    func reference(
        method: String, path: String, query: [(String, String)], headers: [(String, String)], hash: String,
        expected: String
    ) {
        let request = CanonicalRequest(
            method: method, path: path, query: query.map { .init($0.0, $0.1) },
            headers: headers.map { .init($0.0, $0.1) } + [
                .init("host", "examplebucket.s3.amazonaws.com"), .init("x-amz-content-sha256", hash),
                .init("x-amz-date", Self.documentedTime.text),
            ], payloadHash: hash)
        let header = Self.documented.authorization(for: request, at: Self.documentedTime)
        #expect(header.hasSuffix("Signature=\(expected)"))
    }

    @Test("It presigns as the example of the S3 reference has it")
    func presignedReference() {
        let request = CanonicalRequest(
            method: "GET", path: "/test.txt", headers: [.init("host", "examplebucket.s3.amazonaws.com")],
            payloadHash: SignatureV4.unsignedPayload)
        #expect(
            Self.documented.presignedQuery(for: request, lifetime: 86_400, at: Self.documentedTime) == """
                X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2F\
                aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=\
                aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404
                """)
    }
}
