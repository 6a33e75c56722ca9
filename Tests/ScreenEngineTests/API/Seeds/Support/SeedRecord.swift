import Synchronization

/// What a test asked and was answered.
final class SeedRecord: Sendable {
    /// An answer that was given.
    struct Exchange: Sendable, Hashable {
        var method: String
        /// The path's parts, without what the server has as a prefix, and without a query.
        var parts: [String]
        var status: Int
    }

    /// The running test's.
    @TaskLocal static var current: SeedRecord?

    private let found = Mutex<[Exchange]>([])

    /// Notes an answer.
    func note(_ exchange: Exchange) { found.withLock { $0.append(exchange) } }

    /// Whether something happened that the line is about.
    func has(_ line: SeedLine) -> Bool {
        let exchanges = found.withLock { $0 }
        return switch line.subject {
        case .exchange(let method, let path, let status):
            exchanges.contains {
                $0.method == method && $0.status == status && SeedRecord.matches($0.parts, path)
            }
        case .sentence(let view):
            exchanges.contains { exchange in
                SeedLine.paths[view, default: []].contains { SeedRecord.matches(exchange.parts, $0) }
            }
        }
    }

    /// Whether a path's parts are those of a pattern: `<…>` takes any one part.
    static func matches(_ parts: [String], _ pattern: String) -> Bool {
        let wanted = pattern.split(separator: "/")
        return wanted.count == parts.count
            && zip(wanted, parts).allSatisfy { $0.first == "<" ? !$1.isEmpty : $0 == $1[...] }
    }
}
