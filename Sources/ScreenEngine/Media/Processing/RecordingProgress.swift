/// What FFmpeg writes about its progress: lines `name=value`, some of them again and again.
enum RecordingProgress {
    /// How much was written when it ended, in microseconds; nothing where it didn't end or wrote nothing.
    static func microseconds(_ output: [UInt8]) -> Int? {
        var (found, hasEnded): (Int?, Bool) = (nil, false)
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].filter { $0 != " " }
            switch parts[0] {
            case "out_time_us": found = Int(value) ?? found
            case "progress": hasEnded = value == "end"
            default: break
            }
        }
        return hasEnded ? found.flatMap { $0 > 0 ? $0 : nil } : nil
    }
}
