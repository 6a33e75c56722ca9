internal import Glibc

/// How many files and connections the system lets this process have open.
enum OpenFiles {
    /// Raises the bound as far as the system allows, and gives it. What most systems begin with, 1024, is fewer than the
    /// connections of a busy server, and one over it would be told of every moment and never accepted.
    static func raise() -> Int {
        var limit = rlimit()
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard unsafe getrlimit(kind, &limit) == 0 else { return usual }
        let before = limit.rlim_cur
        limit.rlim_cur = limit.rlim_max
        return Int(clamping: unsafe setrlimit(kind, &limit) == 0 ? limit.rlim_max : before)
    }

    private static let usual = 1024
}
