internal import Testing

@testable internal import ScreenEngine

/// Which URLs messages are sent to.
struct WebhookURLTests {
    @Test(
        "A URL is written in one spelling",
        arguments: [
            ("https://hooks.example.com/a?b=c", "https://hooks.example.com/a?b=c"),
            ("HTTPS://Hooks.Example.COM", "https://hooks.example.com/"),
            ("https://hooks.example.com:443/", "https://hooks.example.com/"),
            ("http://hooks.example.com:80?x", "http://hooks.example.com/?x"),
            ("https://hooks.example.com:80/", "https://hooks.example.com:80/"),
            ("https://hooks.example.com:8443/a%2Fb//c;d=e", "https://hooks.example.com:8443/a%2Fb//c;d=e"),
            ("http://192.0.2.1:65535/", "http://192.0.2.1:65535/"),
            ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"),
            ("http://[::ffff:127.0.0.1]/", "http://127.0.0.1/"),
            ("https://xn--bcher-kva.example.com/", "https://xn--bcher-kva.example.com/"),
            ("https://a.example.com/x@y:z", "https://a.example.com/x@y:z"), ("http://localhost/", "http://localhost/"),
        ])
    func read(text: String, shown: String) throws {
        let url = try #require(WebhookURL(text))
        #expect(url.text == shown)
        #expect(WebhookURL(shown) == url)
    }

    @Test(
        "What two readers could take for different places is no URL to send to",
        arguments: [
            // Other spellings of 127.0.0.1 and 169.254.169.254.
            "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/",
            "http://017700000001/", "http://0xA9FEA9FE/", "http://127.0.0.01/", "http://127.0.0.1./", "http://0/",
            "http://1.2.3/", "http://256.0.0.1/", "http://127.0.0.0x1/", "http://①②⑦.⓪.⓪.①/", "http://a.example.1/",
            // Names and passwords, and what looks like them.
            "https://user@hooks.example.com/", "https://user:word@hooks.example.com/",
            "https://hooks.example.com@127.0.0.1/", "https://@hooks.example.com/", "https://a\\@b.example.com/",
            "https://hooks.example.com\\.evil.example.com/", "https://hooks.example.com%2f@b/",
            "https://hooks.example.com#@127.0.0.1/", "https://hooks.example.com/#part", "https://hooks.example.com?#",
            // Ports of other protocols, and none.
            "http://hooks.example.com:22/", "http://hooks.example.com:25/", "http://hooks.example.com:0/",
            "http://hooks.example.com:65536/", "http://hooks.example.com:/", "http://hooks.example.com:80a/",
            "http://hooks.example.com:+8080/", "http://hooks.example.com:8080:8080/", "http://hooks.example.com:100000/",
            // Other schemes and shapes.
            "ftp://hooks.example.com/", "file:///etc/passwd", "unix:///run/a.sock", "http+unix://%2Frun%2Fa/", "//a/",
            "https:/hooks.example.com/", "https:hooks.example.com", "javascript:alert(1)", "", "https://", "https:///a",
            "https://?a", "hooks.example.com", "gopher://hooks.example.com/",
            // Hosts that are none.
            "https://.example.com/", "https://a..example.com/", "https://-a.example.com/", "https://a-.example.com/",
            "https://a_b.example.com/", "https://bücher.example.com/", "https://exam%70le.com/", "https://a b/",
            "https://[::1/", "https://::1/", "https://[]/", "https://[127.0.0.1]/", "https://[fe80::1%25eth0]/",
            "https://[::1]a/", "https://[::1]]/",
            // Bytes that no path has.
            "https://hooks.example.com/a b", "https://hooks.example.com/\u{0}", "https://hooks.example.com/\r\nHost: a",
            "https://hooks.example.com/%", "https://hooks.example.com/%2", "https://hooks.example.com/%zz",
            "https://hooks.example.com/é", "https://hooks.example.com/a\\b", "https://hooks.example.com/<a>",
            " https://hooks.example.com/",
        ])
    func refused(text: String) { #expect(WebhookURL(text) == nil) }

    @Test("Names and labels are as long as the domain name system has them, and URLs no longer than a text of the API")
    func lengths() {
        let label = String(repeating: "a", count: 63)
        #expect(WebhookURL("https://\(label).example.com/") != nil)
        #expect(WebhookURL("https://\(label)a.example.com/") == nil)
        let name = [label, label, label, String(repeating: "b", count: 61)].joined(separator: ".")
        #expect(WebhookURL("https://\(name)/") != nil)
        #expect(WebhookURL("https://\(name)b/") == nil)
        let start = "https://a.example.com/"
        let fill = String(repeating: "x", count: WebhookURL.longest - start.count)
        #expect(WebhookURL(start + fill) != nil)
        #expect(WebhookURL(start + fill + "x") == nil)
    }
}
