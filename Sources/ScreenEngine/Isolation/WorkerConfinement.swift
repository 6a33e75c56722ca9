internal import CSeccomp
internal import Glibc
internal import SystemPackage

/// Shuts a process that reads strangers' files in: it keeps the pipes that it has, can read the tables and fonts that
/// poppler reads late, and has nothing else to ask of the kernel. Not to be undone.
public enum WorkerConfinement {
    /// Memory for data, in bytes. With the code of libraries and the stack a process stays under 512 MB.
    static let memory = 384 << 20
    /// Processor time of a process's whole life, in seconds, over the longest `--timeout`; one that reaches it is
    /// replaced. The time for one document is shorter, and set by the loop.
    private static let processorTime = 100_000
    /// The status with which a process leaves that can't be confined.
    static let failureStatus: Int32 = 77

    /// Where poppler's tables of encodings, fonts and the lists of fonts are.
    private static let readableFolders = [
        "/usr/share/poppler", "/usr/local/share/poppler", "/usr/share/fonts", "/usr/local/share/fonts",
        "/usr/share/X11/fonts", "/usr/share/texmf/fonts", "/etc/fonts", "/usr/share/fontconfig",
        "/var/cache/fontconfig", "/etc/localtime", "/usr/share/zoneinfo",
    ]

    /// Confines this process; leaves with `failureStatus` where the kernel does not let it, since a reader that is not
    /// confined must not read.
    public static func enter() {
        do throws(Errno) {
            try ProcessLimits(memory: memory, processorTime: processorTime).apply()
            MemoryExhaustion.watch()
            // Nobody of the same user, a worker neither, can look into its memory.
            guard screen_prctl(PR_SET_NO_NEW_PRIVS, 1) == 0, screen_prctl(PR_SET_DUMPABLE, 0) == 0 else {
                throw Errno(rawValue: errno)
            }
            // A kernel without Landlock still has the filter: files can be read then, but nothing gets out.
            _ = try FolderAccess.restrict(to: readableFolders.map { ($0, .read) })
            try filter().load()
        } catch {
            _exit(failureStatus)
        }
    }

    /// Closes all descriptors but the standard ones and those given.
    static func closeDescriptors(but kept: Int32) {
        // The kernel's own call does both halves at once; the loop is for kernels without.
        if screen_close_from(UInt32(kept) + 1) != 0 {
            for descriptor in kept + 1..<1024 { close(descriptor) }
        }
        for descriptor in 3..<max(3, kept) { close(descriptor) }
    }

    private static func filter() throws(Errno) -> SystemCallFilter {
        let filter = try SystemCallFilter(others: .refuse(.notPermitted))
        try filter.set(.allow, calls)
        try filter.set(.kill, dangerousCalls)
        // Threads are refused, processes are deadly; which one this call means stands in memory, out of reach.
        try filter.set(.refuse(.noFunction), ["clone3"])
        try filter.set(.kill, ["clone"], where: .bits(UInt64(CLONE_THREAD), of: 0, are: 0))
        // A family that a library may try by itself, to ask for names of users, is refused; others are deadly.
        try filter.set(.kill, ["socket"], where: .argument(0, isNot: UInt64(AF_UNIX)))
        let own = UInt64(getpid())
        try filter.set(.allow, ["tgkill"], where: .argument(0, is: own))
        try filter.set(.kill, ["tgkill"], where: .argument(0, isNot: own))
        let writing = UInt64(O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND) | 0o20_000_000  // O_TMPFILE's own bit
        try filter.set(.allow, ["openat"], where: .bits(writing, of: 2, are: 0))
        try filter.set(.allow, ["open"], where: .bits(writing, of: 1, are: 0))
        // Nothing new is ever run: no library, no code that is made on the way.
        try filter.set(.allow, ["mmap", "mprotect"], where: .bits(UInt64(PROT_EXEC), of: 2, are: 0))
        try filter.set(.allow, ["prlimit64"], where: .argument(2, is: 0))
        for command in [F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC] {
            try filter.set(.allow, ["fcntl"], where: .argument(1, is: UInt64(command)))
        }
        return filter
    }

    /// What reading needs: open descriptors, files to read, memory, locks, clocks, its own signals, and leaving.
    private static let calls = [
        "read", "readv", "pread64", "preadv", "write", "writev", "lseek", "close", "fadvise64",
        "fstat", "newfstatat", "stat", "lstat", "statx", "statfs", "fstatfs", "access", "faccessat", "faccessat2",
        "readlink", "readlinkat", "getdents64", "getcwd",
        "munmap", "mremap", "madvise", "brk", "futex", "sched_yield", "sched_getaffinity", "getcpu", "membarrier",
        "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "times",
        "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigsuspend", "sigaltstack", "setitimer", "getitimer",
        "restart_syscall", "poll", "ppoll", "epoll_wait", "epoll_pwait",
        "getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "getrusage", "getrlimit", "getrandom",
        "sysinfo", "uname", "rseq", "set_robust_list", "set_tid_address", "exit", "exit_group",
    ]

    /// What no reader ever does by mistake.
    private static let dangerousCalls = [
        "execve", "execveat", "fork", "vfork", "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise",
        "kill", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open", "pidfd_send_signal", "pidfd_getfd",
        "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg",
        "mount", "umount2", "chroot", "pivot_root", "setns", "unshare", "mknod", "mknodat", "open_by_handle_at",
        "bpf", "perf_event_open", "io_uring_setup", "io_uring_enter", "io_uring_register", "userfaultfd",
        "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot", "swapon",
        "add_key", "request_key", "keyctl", "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid",
        "setgroups", "capset",
    ]
}
