internal import Glibc
internal import Synchronization

/// Tells a process that ends for want of memory from one that ends for any other reason: both end by the signals that
/// libraries choose, so that the parent could not tell.
enum MemoryExhaustion {
    /// The status with which a process leaves when it has run out of memory.
    static let status: Int32 = 71

    private static let hasRunOut = Atomic(false)

    /// Lets this process leave with that status where it would be ended by a signal after a failed allocation.
    static func watch() {
        // Set up here, since a handler of signals must not be the first to use it.
        hasRunOut.store(false, ordering: .relaxed)
        // The allocator is linked to the program, not to this library; with another one there is no status of its own.
        guard let function = unsafe dlsym(nil, "mi_register_error") else { return }
        typealias Note = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void
        typealias Register = @convention(c) (Note?, UnsafeMutableRawPointer?) -> Void
        unsafe unsafeBitCast(function, to: Register.self)(
            { error, _ in if error == ENOMEM { MemoryExhaustion.hasRunOut.store(true, ordering: .relaxed) } }, nil)
        for number in [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE] {
            var action = sigaction()
            unsafe action.__sigaction_handler.sa_handler = { number in
                if MemoryExhaustion.hasRunOut.load(ordering: .relaxed) { _exit(MemoryExhaustion.status) }
                raise(number)
            }
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
            _ = unsafe sigaction(number, &action, nil)
        }
    }
}
