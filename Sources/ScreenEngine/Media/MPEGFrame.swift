/// The header of a frame of MPEG audio (ISO/IEC 11172-3, §2.4.1.3).
enum MPEGFrame {
    /// Kilobits a second by the header's index, for MPEG 1 in its layers I, II and III and for MPEG 2 in its layer I and
    /// its others.
    private static let rates: [[Int]] = [
        [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
        [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
        [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ]
    /// Samples a second by the header's index, in MPEG 1.
    private static let samples = [44_100, 48_000, 32_000]

    /// How many bytes a frame has, its header included; nothing where these bytes are no header, or say no rate.
    static func length(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0 else { return nil }
        let (version, layer) = (Int(bytes[1] >> 3) & 3, 4 - (Int(bytes[1] >> 1) & 3))
        let (rate, sample) = (Int(bytes[2] >> 4), Int(bytes[2] >> 2) & 3)
        // Version 1 and layer 4 are reserved; so are the last rates.
        guard version != 1, layer < 4, (1...14).contains(rate), sample < 3 else { return nil }
        let isFirst = version == 3
        let table = isFirst ? layer - 1 : layer == 1 ? 3 : 4
        let bits = rates[table][rate - 1] * 1000
        let frequency = samples[sample] >> (isFirst ? 0 : version == 2 ? 1 : 2)
        let padding = Int(bytes[2] >> 1) & 1
        if layer == 1 { return (12 * bits / frequency + padding) * 4 }
        return (layer == 3 && !isFirst ? 72 : 144) * bits / frequency + padding
    }
}
