internal import Logging
internal import SystemPackage

/// One setting: its name, which is the same on the command line, in the environment and in the file, what it takes, and
/// where it goes.
struct Setting: Sendable {
    /// The name, as a flag has it.
    let name: String
    /// What it takes, as the end of a sentence.
    let takes: String
    /// Reads a value; false where it is none.
    let apply: @Sendable (String, inout ServerSettings) -> Bool

    init(_ name: String, _ takes: String, _ apply: @escaping @Sendable (String, inout ServerSettings) -> Bool) {
        self.name = name
        self.takes = takes
        self.apply = apply
    }

    /// A number in a range.
    private static func number(
        _ name: String, _ range: ClosedRange<Int>, _ path: any WritableKeyPath<ServerSettings, Int> & Sendable
    ) -> Setting {
        Setting(name, "a number from \(range.lowerBound) to \(range.upperBound)") { text, settings in
            guard let number = digits(text), range.contains(number) else { return false }
            settings[keyPath: path] = number
            return true
        }
    }

    /// A path; not an empty one.
    private static func path(
        _ name: String, _ takes: String, _ set: @escaping @Sendable (inout ServerSettings, FilePath) -> Void
    ) -> Setting {
        Setting(name, takes) { text, settings in
            guard !text.isEmpty else { return false }
            set(&settings, FilePath(text))
            return true
        }
    }

    /// Blocks of addresses; at least one.
    private static func blocks(
        _ name: String, _ set: @escaping @Sendable (inout ServerSettings, [AddressBlock]) -> Void
    ) -> Setting {
        Setting(name, "addresses or blocks of them, such as 10.0.0.0/8,::1") { text, settings in
            let blocks = list(text).map(AddressBlock.init)
            set(&settings, blocks.compactMap(\.self))
            return !blocks.isEmpty && !blocks.contains(nil)
        }
    }

    /// A number without a sign.
    private static func digits(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }

    /// The parts of a list.
    private static func list(_ text: String) -> [Substring] {
        text.split(separator: ",").map { AcceptField.trimmed($0) }
    }

    /// All of them, in the order of `--help`.
    static let all: [Setting] = [
        Setting("host", "an address or a name of this machine") { text, settings in
            settings.host = text
            return !text.isEmpty && !text.utf8.contains { $0 <= 0x20 || $0 == 0x2F }
        },
        number("port", 0...65_535, \.port),
        path("db", "a file") { $0.database = $1 },
        Setting("media", "a folder, or s3:// with a bucket and perhaps a prefix") { text, settings in
            settings.media = MediaLocation(text)
            return settings.media != nil
        },
        Setting("prefix", "a path such as /api") { text, settings in
            let names = text.split(separator: "/")
            settings.prefix = names.map { "/\($0)" }.joined()
            return text.hasPrefix("/") && names.allSatisfy { $0.utf8.allSatisfy(isPathByte) }
        },
        number("access-minutes", 1...1_440, \.accessMinutes),
        number("refresh-days", 1...365, \.refreshDays),
        blocks("trusted-proxies") { $0.trustedProxies = TrustedProxies(blocks: $1) },
        Setting("max-upload", "a size from 1KB to 1GB, such as 20MB") { text, settings in
            guard let bytes = size(text), (1 << 10...1 << 30).contains(bytes) else { return false }
            settings.maxUpload = bytes
            return true
        },
        // No single upload to S3 may have more than 5 GB.
        Setting("max-recording", "a size from 1MB to 5GB, such as 2GB") { text, settings in
            guard let bytes = size(text), (1 << 20...5 << 30).contains(bytes) else { return false }
            settings.mediaLimits.recording = bytes
            return true
        },
        // S3 signs for a week at the most.
        Setting("upload-minutes", "a number from 1 to 10080") { text, settings in
            guard let minutes = digits(text), (1...10_080).contains(minutes) else { return false }
            settings.mediaLimits.lifetime = minutes * 60
            return true
        },
        Setting("workers", "a number from 1 to 1024") { text, settings in
            settings.workers = digits(text)
            return settings.workers.map { (1...1024).contains($0) } ?? false
        },
        path("tls-certificate", "a file") { $0.tlsCertificate = $1 },
        path("tls-key", "a file") { $0.tlsKey = $1 },
        Setting("log-format", "text or json") { text, settings in
            guard let format = LogFormat(rawValue: text) else { return false }
            settings.logFormat = format
            return true
        },
        Setting("log-level", "trace, debug, info, notice, warning, error or critical") { text, settings in
            guard let level = Logger.Level(rawValue: text) else { return false }
            settings.logLevel = level
            return true
        },
        Setting("cors-origin", "origins such as https://hr.example.com, or *") { text, settings in
            settings.crossOrigins = Set(list(text).map(String.init))
            return !settings.crossOrigins.isEmpty && settings.crossOrigins.allSatisfy(isOrigin)
        },
        blocks("webhook-allow") { $0.webhookAllow = $1 },
        Setting("ocr", "auto or never") { text, settings in
            settings.recognisesPictures = text == "auto"
            return text == "auto" || text == "never"
        },
    ]

    /// What a path has without being escaped.
    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// An origin as browsers send it: scheme, host and perhaps port, and nothing more.
    private static func isOrigin(_ text: String) -> Bool {
        if text == "*" { return true }
        let rest = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
        return !rest.isEmpty && rest.utf8.allSatisfy { isPathByte($0) || $0 == UInt8(ascii: ":") }
    }

    /// Bytes, from a number with a unit of 1024s.
    private static func size(_ text: String) -> Int? {
        let units = [("KB", 10), ("MB", 20), ("GB", 30)]
        guard let (unit, shift) = units.first(where: { text.hasSuffix($0.0) }),
            let number = digits(AcceptField.trimmed(text.dropLast(unit.utf8.count))), number <= 1 << 20
        else { return nil }
        return number << shift
    }
}
