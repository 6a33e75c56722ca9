internal import HTTPTypes
internal import NIOCore
internal import Testing

@testable internal import ScreenEngine

/// Addresses, blocks of them, and whose word on them counts.
struct AddressTests {
    @Test(
        "An address is written as RFC 5952 has it",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
            ("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"), ("::", "::"), ("::1", "::1"), ("fe80::", "fe80::"),
            ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
        ])
    func text(written: String, shown: String) throws {
        #expect(try #require(IPAddress(written)).description == shown)
    }

    @Test("A socket's address is the same as the written one", arguments: ["203.0.113.9", "2001:db8::5:6", "::1"])
    func socket(text: String) throws {
        let socket = try SocketAddress(ipAddress: text, port: 4711)
        #expect(IPAddress(socket) == IPAddress(text))
        #expect(IPAddress(socket)?.description == text)
    }

    @Test("What is no address is refused", arguments: ["", "1.2.3", "1.2.3.256", "host", "1.2.3.4:80", "[::1]", ":::"])
    func noAddress(text: String) { #expect(IPAddress(text) == nil) }

    @Test("Only 127.0.0.0/8 and ::1 are this machine itself")
    func loopback() {
        for text in ["127.0.0.1", "127.255.0.3", "::1", "::ffff:127.0.0.1"] {
            #expect(IPAddress(text)?.isLoopback == true, "\(text)")
        }
        for text in ["128.0.0.1", "::2", "::", "10.127.0.1", "fe80::1"] {
            #expect(IPAddress(text)?.isLoopback == false, "\(text)")
        }
    }

    @Test(
        "A block has the addresses that share its bits",
        arguments: [
            ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.0.0.4", "10.0.0.4", true),
            ("10.0.0.4", "10.0.0.5", false), ("0.0.0.0/0", "203.0.113.1", true), ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "203.0.113.1", true), ("2001:db8::/33", "2001:db8:7fff::", true),
            ("2001:db8::/33", "2001:db8:8000::", false), ("2001:db8::/65", "2001:db8::7fff:0:0:1", true),
            ("2001:db8::/65", "2001:db8::8000:0:0:1", false), ("::ffff:10.0.0.0/104", "10.1.2.3", true),
            ("192.0.2.128/25", "192.0.2.127", false),
        ])
    func block(block: String, address: String, isIn: Bool) throws {
        #expect(try #require(AddressBlock(block)).contains(#require(IPAddress(address))) == isIn)
    }

    @Test("What is no block is refused", arguments: ["", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/+8", "::/129", "a/8", "10/8"])
    func noBlock(text: String) { #expect(AddressBlock(text) == nil) }

    @Test(
        "The client is the last address that no trusted proxy has, and nobody else's word counts",
        arguments: [
            ("10.0.0.1", "203.0.113.7", "203.0.113.7"),
            ("10.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7"),
            ("10.0.0.1", "203.0.113.7, 10.0.0.2", "203.0.113.7"),
            ("10.0.0.1", "10.0.0.3,10.0.0.2", "10.0.0.3"),
            ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
            ("10.0.0.1", "198.51.100.1, nonsense", "10.0.0.1"),
            ("10.0.0.1", "nonsense, 10.0.0.2", "10.0.0.2"),
            ("10.0.0.1", "203.0.113.7:4711", "203.0.113.7"),
            ("10.0.0.1", "[2001:db8::7]:4711", "2001:db8::7"),
            ("10.0.0.1", "", "10.0.0.1"),
        ])
    func forwarded(peer: String, header: String, client: String) throws {
        let proxies = TrustedProxies(blocks: [try #require(AddressBlock("10.0.0.0/8"))])
        let found = proxies.client(of: [.xForwardedFor: header], peer: try #require(IPAddress(peer)))
        #expect(found.description == client)
    }

    @Test("Only a trusted proxy can say that the client spoke TLS")
    func secure() throws {
        let proxies = TrustedProxies(blocks: [try #require(AddressBlock("10.0.0.0/8"))])
        let fields: HTTPFields = [.xForwardedProto: "HTTPS"]
        #expect(proxies.isSecure(fields, peer: try #require(IPAddress("10.0.0.1"))))
        #expect(!proxies.isSecure(fields, peer: try #require(IPAddress("203.0.113.7"))))
        #expect(!proxies.isSecure([.xForwardedProto: "http"], peer: try #require(IPAddress("10.0.0.1"))))
    }
}
