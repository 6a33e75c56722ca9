internal import CSeccomp
internal import Glibc
internal import SystemPackage

/// Bounds on what a process may use; they can only be lowered.
struct ProcessLimits {
    /// Memory for data, in bytes: what is allocated, not the code of programs.
    var memory: Int
    /// Processor time, in seconds.
    var processorTime: Int
    /// Bytes of a file that is written.
    var fileSize = 0
    /// Open descriptors.
    var openFiles = 64
    /// Processes and threads of the user; see `processCount(beside:)`.
    var processes = 0
    /// Bytes of the stack of the first thread.
    var stack = 8 << 20

    /// Puts the limits in force. A limit that is lower already stays.
    func apply() throws(Errno) {
        try ProcessLimits.set(RLIMIT_DATA, memory)
        // Past the first the process gets a signal that it may catch, past the second it is ended.
        try ProcessLimits.set(RLIMIT_CPU, processorTime, hard: processorTime + 2)
        try ProcessLimits.set(RLIMIT_FSIZE, fileSize)
        try ProcessLimits.set(RLIMIT_NOFILE, openFiles)
        try ProcessLimits.set(__RLIMIT_NPROC, processes)
        try ProcessLimits.set(RLIMIT_STACK, stack)
        try ProcessLimits.set(RLIMIT_CORE, 0)
    }

    /// The bound for a program that may start a number of its own. The kernel counts all of a user's processes, and
    /// nobody's count is over the system's.
    static func processCount(beside own: Int) -> Int {
        max(0, Int(screen_process_count())) + own
    }

    private static func set(_ resource: __rlimit_resource, _ soft: Int, hard: Int? = nil) throws(Errno) {
        var limit = rlimit()
        let kind = __rlimit_resource_t(resource.rawValue)
        guard unsafe getrlimit(kind, &limit) == 0 else { throw Errno(rawValue: errno) }
        limit.rlim_max = min(limit.rlim_max, rlim_t(hard ?? soft))
        limit.rlim_cur = min(limit.rlim_max, rlim_t(soft))
        guard unsafe setrlimit(kind, &limit) == 0 else { throw Errno(rawValue: errno) }
    }
}
