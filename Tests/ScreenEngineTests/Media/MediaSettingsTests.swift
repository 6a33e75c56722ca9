import SystemPackage
import Testing

@testable import ScreenEngine

/// Where recordings go, and how S3 is reached.
struct MediaSettingsTests {
    @Test(
        "A place is a folder, or a bucket with a prefix",
        arguments: [
            ("media", .folder("media")), ("/var/lib/screen", .folder("/var/lib/screen")),
            ("s3://clips", .s3(bucket: "clips", prefix: "")), ("s3://clips/", .s3(bucket: "clips", prefix: "")),
            ("S3://my.clips-1/a/b", .s3(bucket: "my.clips-1", prefix: "a/b/")),
            ("s3://clips//a//b_c.d/", .s3(bucket: "clips", prefix: "a/b_c.d/")),
            ("", nil), ("s3://", nil), ("s3://ab", nil), ("s3://Clips", nil), ("s3://-clips", nil), ("s3://cl..ips", nil),
            ("s3://clips/../a", nil), ("s3://clips/./a", nil), ("s3://clips/a b", nil), ("s3://clips/ä", nil),
            ("s3://clips/a?b", nil), ("s3://clips/" + String(repeating: "a", count: 600), nil),
        ] as [(String, MediaLocation?)])
    func locations(text: String, location: MediaLocation?) {
        #expect(MediaLocation(text) == location)
        if let location { #expect(MediaLocation(location.text) == location) }
    }

    @Test("Resumes stay in a folder wherever recordings go")
    func resumes() {
        #expect(MediaLocation.folder("m").folder(beside: "d/screen.db") == "m")
        #expect(MediaLocation.s3(bucket: "clips", prefix: "").folder(beside: "d/screen.db") == "d/media")
    }

    private static let key = ["AWS_ACCESS_KEY_ID": "AKID", "AWS_SECRET_ACCESS_KEY": "s"]

    @Test("The variables are those of all tools for AWS")
    func environment() throws {
        let plain = try S3Settings(environment: Self.key)
        #expect(plain == S3Settings(credentials: AWSCredentials(accessKey: "AKID", secretKey: "s"), region: "us-east-1"))
        let more = [
            "AWS_SESSION_TOKEN": "t", "AWS_DEFAULT_REGION": "eu-west-1", "AWS_ENDPOINT_URL": "https://S3.example.com/",
        ]
        let full = try S3Settings(environment: Self.key.merging(more) { $1 })
        #expect(full.credentials.sessionToken == "t" && full.region == "eu-west-1")
        #expect(full.endpoint == "https://s3.example.com")
        let special = ["AWS_REGION": "ap-south-1", "AWS_ENDPOINT_URL_S3": "http://[::1]:9000"]
        let both = try S3Settings(environment: Self.key.merging(more) { $1 }.merging(special) { $1 })
        #expect(both.region == "ap-south-1" && both.endpoint == "http://[::1]:9000")
    }

    @Test(
        "Variables that are missing or wrong are named",
        arguments: [
            (["AWS_SECRET_ACCESS_KEY": ""], "--media s3://… needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment"),
            (["AWS_REGION": "eu west"], "AWS_REGION takes the name of a region, such as us-east-1"),
            (["AWS_ENDPOINT_URL": "s3.example.com"], "AWS_ENDPOINT_URL takes a URL without a path, such as https://s3.example.com"),
            (["AWS_ENDPOINT_URL": "https://s3.example.com/a"], "AWS_ENDPOINT_URL takes a URL without a path, such as https://s3.example.com"),
            (["AWS_ENDPOINT_URL": "ftp://s3.example.com"], "AWS_ENDPOINT_URL takes a URL without a path, such as https://s3.example.com"),
            (["AWS_ENDPOINT_URL": "https://a@b"], "AWS_ENDPOINT_URL takes a URL without a path, such as https://s3.example.com"),
        ])
    func wrong(variables: [String: String], message: String) {
        #expect(throws: SettingsError(.usage, message)) {
            try S3Settings(environment: Self.key.merging(variables) { $1 })
        }
    }

    @Test("A server with a bucket reads the variables, one with a folder doesn't ask for them")
    func server() throws {
        #expect(try ServerSettings(flags: ["media": "m"], environment: [:]).s3 == nil)
        #expect(try ServerSettings(flags: ["media": "s3://clips"], environment: Self.key).s3?.credentials.accessKey == "AKID")
        #expect(throws: SettingsError.self) { try ServerSettings(flags: ["media": "s3://clips"], environment: [:]) }
    }

    @Test(
        "A bucket of AWS is in the host's name, another service's in the path",
        arguments: [
            ("clips", "us-east-1", nil, "https://clips.s3.us-east-1.amazonaws.com/p/"),
            ("my.clips", "eu-west-1", nil, "https://s3.eu-west-1.amazonaws.com/my.clips/p/"),
            ("clips", "cn-north-1", nil, "https://clips.s3.cn-north-1.amazonaws.com.cn/p/"),
            ("clips", "us-east-1", "http://127.0.0.1:9000", "http://127.0.0.1:9000/clips/p/"),
        ] as [(String, String, String?, String)])
    func addresses(name: String, region: String, endpoint: String?, url: String) {
        let credentials = AWSCredentials(accessKey: "a", secretKey: "b")
        let settings = S3Settings(credentials: credentials, region: region, endpoint: endpoint)
        let bucket = S3Bucket(name: name, prefix: "p/", settings: settings)
        let key = MediaStoreChecks.key()
        #expect(bucket.origin + bucket.path(of: key) == url + key.text)
        #expect(bucket.origin.hasSuffix("//\(bucket.host)"))
    }

    @Test("A port that goes without saying is not signed, since it isn't sent")
    func port() {
        for (endpoint, host) in [("https://a:443", "a"), ("http://a:80", "a"), ("http://a:443", "a:443"), ("https://a:80", "a:80")] {
            let settings = S3Settings(credentials: AWSCredentials(accessKey: "a", secretKey: "b"), endpoint: endpoint)
            #expect(S3Bucket(name: "clips", prefix: "", settings: settings).host == host)
        }
    }

    @Test("A key doesn't get into a log")
    func secrets() {
        let credentials = AWSCredentials(accessKey: "AKID", secretKey: "hush", sessionToken: "also")
        #expect("\(credentials)" == "AWS key AKID")
        #expect(!"\(S3Settings(credentials: credentials))".contains("hush"))
    }
}
