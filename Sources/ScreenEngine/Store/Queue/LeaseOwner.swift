internal import FoundationEssentials
internal import Glibc

/// Names a process in the leases of the queue, so that another one on the same machine can tell that it is dead and
/// need not wait for its leases to end.
struct LeaseOwner: Sendable, Hashable {
    /// What stands in the queue: the machine's boot, the namespace of process numbers, the number, and when the process
    /// started, since numbers are given again.
    let name: String

    private init(place: String, process: Int32, start: String) {
        name = "\(place)/\(process)/\(start)"
    }

    /// This process.
    static let current = LeaseOwner(place: place, process: getpid(), start: start(of: getpid()) ?? "0")

    /// Whether an owner is certainly dead: it was a process of this machine since it was booted, whose number this
    /// process could see, and is not there.
    static func isDead(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, !place.hasPrefix("-"), "\(parts[0])/\(parts[1])" == place, let process = Int32(parts[2])
        else { return false }
        return start(of: process) != String(parts[3])
    }

    /// Where process numbers mean the same; starts with `-` where that is not known.
    private static let place: String = {
        let boot = line(of: "/proc/sys/kernel/random/boot_id") ?? "-"
        let space = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")) ?? ""
        return space.isEmpty ? "-/" : "\(boot)/\(space)"
    }()

    private static func line(of path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else { return nil }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").first.map(String.init)
    }

    /// When a process started, in ticks since the boot: the 22nd field of its `stat`, the 20th behind the name in
    /// brackets, which may hold anything. `nil` where there is none, or only its remains.
    private static func start(of process: Int32) -> String? {
        guard let stat = line(of: "/proc/\(process)/stat"), let bracket = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[bracket...].dropFirst().split(separator: " ")
        guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
        return String(fields[19])
    }
}
