internal import Testing

@testable internal import ScreenEngine

/// Where webhooks may be.
struct CallableAddressesTests {
    @Test(
        "Addresses that aren't public are not called, in whatever form they come",
        arguments: [
            // This machine, nobody, and the networks beside it.
            "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "::", "::1", "fc00::1", "fd12:3456::1",
            // Link-local, and where clouds have their metadata.
            "169.254.169.254", "169.254.0.1", "fe80::1", "febf::1", "fd00:ec2::254", "100.100.100.200",
            // Shared by customers of a provider, multicast, broadcast, reserved, documentation, benchmarks.
            "100.64.0.1", "100.127.255.255", "224.0.0.1", "239.255.255.255", "255.255.255.255", "240.0.0.1",
            "192.0.0.8", "192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "192.88.99.1", "ff02::1", "ff0e::1",
            "2001:db8::1", "3fff::1", "2001:2::1", "fec0::1", "100::1", "5f00::1", "4000::1",
            // Version 4 within version 6: mapped, compatible, translated (NAT64), tunnelled (6to4, Teredo).
            "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "::10.0.0.1",
            "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808", "2002:7f00:1::1", "2002:a9fe:a9fe::",
            "2002:c0a8:101::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "::ffff:0:10.0.0.1",
        ])
    func notPublic(text: String) throws {
        #expect(!CallableAddresses().contains(try #require(IPAddress(text))))
    }

    @Test(
        "Public addresses are called, those at the edges of what is not among them",
        arguments: [
            "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
            "223.255.255.255", "198.17.255.255", "198.20.0.0", "2606:4700:4700::1111", "2a00:1450::1", "2001:4860::8888",
            "2001:200::1", "3ffe:ffff::1", "64:ff9b::8.8.8.8", "2002:808:808::1", "::ffff:8.8.8.8",
        ])
    func isPublic(text: String) throws {
        #expect(CallableAddresses().contains(try #require(IPAddress(text))))
    }

    @Test("What the settings allow is called, and nothing else that isn't public")
    func allowed() throws {
        let blocks = try ["10.1.0.0/16", "::1", "127.0.0.1"].map { try #require(AddressBlock($0)) }
        let addresses = CallableAddresses(allowing: blocks)
        for text in ["10.1.2.3", "::ffff:10.1.2.3", "::1", "127.0.0.1", "8.8.8.8"] {
            #expect(addresses.contains(try #require(IPAddress(text))), "\(text)")
        }
        for text in ["10.2.0.1", "127.0.0.2", "::2", "64:ff9b::10.1.2.3", "2002:a01:203::1", "fd00::1"] {
            #expect(!addresses.contains(try #require(IPAddress(text))), "\(text)")
        }
    }
}
