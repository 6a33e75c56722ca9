/// What work on one recording may cost.
struct RecordingBounds: Sendable, Hashable {
    /// Seconds that are looked at; nobody answers for longer.
    var mostSeconds = 4 * 3600
    /// Processor time of a short recording, in seconds.
    var leastTime = 30
    /// Processor time of any, in seconds: the sound of four hours takes some two hundred.
    var mostTime = 300
    /// Memory for data, in megabytes: decoding 8K takes some six hundred.
    var memory = 1024
    /// Pixels of a frame: 8K, and telephones' panoramas.
    var mostPixels = 8192 * 4608
    /// Bytes of a product.
    var mostOutput = 192 << 20
    /// How far the programs stand back behind others.
    var niceness = 10

    /// Seconds of a recording whose sound is taken out in one second of processor time, on a slow machine.
    private static let secondsOfSound = 20.0
    /// Bytes of a recording that are read meanwhile.
    private static let bytesRead = Double(4 << 20)

    /// The processor time for a recording, by what it says of itself and by how much there is of it.
    func processorTime(seconds: Double?, size: Int) -> Int {
        let claimed = min(seconds ?? Double(mostSeconds), Double(mostSeconds)) / RecordingBounds.secondsOfSound
        let needed = max(claimed, Double(size) / RecordingBounds.bytesRead)
        return min(mostTime, leastTime + Int(min(needed, Double(mostTime))))
    }

    /// How long a recording is, in milliseconds: as it says, unless what was read of it says otherwise. A measurement
    /// comes out a frame or two off; a header can say anything.
    ///
    /// - Parameter measured: microseconds.
    func milliseconds(claimed: Double?, measured: Int?) -> Int? {
        guard let measured, measured > 0 else { return nil }
        if let claimed, abs(claimed - Double(measured) / 1_000_000) <= RecordingBounds.tolerance {
            return Int((claimed * 1_000).rounded())
        }
        return (measured + 500) / 1_000
    }

    private static let tolerance = 0.5

    /// Where the picture is taken, in seconds: at a tenth of a short film, a second into others, when the camera has found
    /// its light.
    func pictureTime(_ milliseconds: Int?) -> Double {
        guard let milliseconds else { return 0 }
        return min(1, Double(milliseconds / 10) / 1_000)
    }
}
