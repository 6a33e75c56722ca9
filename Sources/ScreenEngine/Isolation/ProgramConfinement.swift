internal import CSeccomp
internal import Glibc
public import SystemPackage

/// What an outside program that works on a stranger's file may use.
public struct ProgramConfinement: Sendable {
    /// Processor time, in seconds.
    public var processorTime: Int
    /// Time on the clock, in seconds, where nobody who watches over it ends it sooner.
    public var clockTime: Int
    /// Memory for data, in megabytes.
    public var memory: Int
    /// How far it stands back behind other programs, from 0 to 19.
    public var niceness: Int
    /// The only folder that it can write to: its home and its place for temporary files.
    public var folder: FilePath

    /// Makes a confinement.
    public init(processorTime: Int, clockTime: Int, memory: Int, niceness: Int = 0, folder: FilePath) {
        self.processorTime = processorTime
        self.clockTime = clockTime
        self.memory = memory
        self.niceness = niceness
        self.folder = folder
    }

    /// Bytes of a file that a program may write: more than any resume converts to.
    private static let fileSize = 256 << 20
    /// Processes and threads that a program may start.
    private static let processes = 64
    /// What a program is told of this one's environment: where its libraries and data are.
    static let keptVariables = ["LD_LIBRARY_PATH", "TESSDATA_PREFIX"]
    /// Where programs, their libraries and their settings are on a Linux machine.
    private static let systemFolders = [
        "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc", "/opt", "/proc", "/sys", "/nix/store",
        "/gnu/store",
        "/var/cache/fontconfig", "/var/lib/libreoffice", "/var/spool/libreoffice", "/snap",
    ]
    /// Devices that programs open to write too.
    private static let devices = ["/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"]

    /// Confines this process and becomes the program. Throws where that fails: `noSuchFileOrDirectory` where there is no
    /// such program.
    public func become(_ program: FilePath, _ arguments: [String]) throws(Errno) -> Never {
        var environment = ["HOME", "TMPDIR", "XDG_RUNTIME_DIR"].map { "\($0)=\(folder.string)" }
        environment += [
            "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "OMP_THREAD_LIMIT=1", "SAL_USE_VCLPLUGIN=svp",
        ]
        for name in ProgramConfinement.keptVariables {
            if let value = unsafe getenv(name) { environment.append("\(name)=\(unsafe String(cString: value))") }
        }
        guard unsafe folder.withPlatformString({ unsafe chdir($0) }) == 0 else { throw Errno(rawValue: errno) }
        // Where the system refuses, the program is only less polite.
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Int32(niceness))
        try ProcessLimits(
            memory: memory << 20, processorTime: processorTime, fileSize: ProgramConfinement.fileSize, openFiles: 256,
            processes: ProcessLimits.processCount(beside: ProgramConfinement.processes)
        ).apply()
        // A program that somebody installed for themselves has its libraries and data beside it.
        let prefix = program.removingLastComponent().removingLastComponent()
        var readable = ProgramConfinement.systemFolders
        if prefix.root != nil, !prefix.components.isEmpty { readable.append(prefix.string) }
        if let data = unsafe getenv("TESSDATA_PREFIX") { readable.append(unsafe String(cString: data)) }
        _ = try FolderAccess.restrict(
            to: readable.map { ($0, .read) } + (ProgramConfinement.devices + [folder.string]).map { ($0, .write) })
        try ProgramConfinement.filter().load()
        ProgramConfinement.takeAllSignals()
        _ = alarm(UInt32(clamping: clockTime))
        let argv = unsafe ([program.string] + arguments).map { unsafe strdup($0) } + [nil]
        let envp = unsafe environment.map { unsafe strdup($0) } + [nil]
        _ = unsafe program.withPlatformString { unsafe execve($0, argv, envp) }
        throw Errno(rawValue: errno)
    }

    /// Undoes what this program does about signals, which the next one would inherit: threads of Dispatch take none, and so
    /// the program would not hear that its time is over.
    private static func takeAllSignals() {
        var none = sigset_t()
        _ = unsafe sigemptyset(&none)
        _ = unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
        _ = Glibc.signal(SIGPIPE, SIG_DFL)
    }

    /// Everything but the network and what reaches other processes or the kernel's own state.
    private static func filter() throws(Errno) -> SystemCallFilter {
        let filter = try SystemCallFilter(others: .allow)
        // Processes of one program talk to each other over sockets of this family.
        try filter.set(.refuse(.addressFamilyNotSupported), ["socket"], where: .argument(0, isNot: UInt64(AF_UNIX)))
        // Another way to a socket, out of a filter's sight; programs do without.
        try filter.set(.refuse(.noFunction), ["io_uring_setup", "io_uring_enter", "io_uring_register"])
        // Landlock keeps programs from writing, but not from being told that they could: LibreOffice asks for /tmp, and
        // takes the folder that it is given only where it hears no.
        try filter.set(.refuse(.permissionDenied), ["access"], where: .argument(1, is: UInt64(W_OK)))
        try filter.set(.refuse(.permissionDenied), ["faccessat"], where: .argument(2, is: UInt64(W_OK)))
        // FFmpeg would catch the signal that ends its time, go on until the next bound, and seem to have crashed.
        try filter.set(.refuse(.notPermitted), ["rt_sigaction"], where: .argument(0, is: UInt64(SIGXCPU)))
        // Processes that leave the group would outlive it.
        try filter.set(.refuse(.notPermitted), ["setsid", "setpgid"])
        try filter.set(
            .refuse(.notPermitted),
            [
                "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "mount", "umount2", "chroot",
                "pivot_root", "setns", "unshare", "open_by_handle_at", "bpf", "perf_event_open", "userfaultfd",
                "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot", "swapon",
                "swapoff", "add_key", "request_key", "keyctl", "settimeofday", "clock_settime", "sethostname",
            ])
        return filter
    }
}
