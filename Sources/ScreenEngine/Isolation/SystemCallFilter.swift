internal import CSeccomp
internal import Glibc
internal import SystemPackage

/// A seccomp filter: what becomes of each call of the kernel that this process and its children make.
@safe
struct SystemCallFilter: ~Copyable {
    /// What becomes of a call.
    enum Action {
        case allow
        case refuse(Errno)
        /// Ends the process by `SIGSYS`.
        case kill

        fileprivate var code: UInt32 {
            switch self {
            case .allow: SCMP_ACT_ALLOW
            // The macro with the argument that Swift can't import (seccomp.h).
            case .refuse(let errno): 0x0005_0000 | UInt32(truncatingIfNeeded: errno.rawValue)
            case .kill: SCMP_ACT_KILL_PROCESS
            }
        }
    }

    /// What an argument of a call has to be.
    struct Condition {
        fileprivate var comparison: scmp_arg_cmp

        /// The bits of a mask are the same as a value's.
        static func bits(_ mask: UInt64, of argument: UInt32, are value: UInt64) -> Condition {
            Condition(comparison: scmp_arg_cmp(arg: argument, op: SCMP_CMP_MASKED_EQ, datum_a: mask, datum_b: value))
        }

        /// An argument is a value.
        static func argument(_ argument: UInt32, is value: UInt64) -> Condition {
            Condition(comparison: scmp_arg_cmp(arg: argument, op: SCMP_CMP_EQ, datum_a: value, datum_b: 0))
        }

        /// An argument is anything but a value.
        static func argument(_ argument: UInt32, isNot value: UInt64) -> Condition {
            Condition(comparison: scmp_arg_cmp(arg: argument, op: SCMP_CMP_NE, datum_a: value, datum_b: 0))
        }
    }

    private let context: scmp_filter_ctx

    /// Makes a filter that does the same to all calls. Throws where the kernel has no filters.
    init(others action: Action) throws(Errno) {
        guard let context = unsafe seccomp_init(action.code) else { throw .noMemory }
        // Calls of another architecture's numbers, all threads, and a tree in place of a list: a filter runs at each
        // call.
        let results = unsafe [
            seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, Action.kill.code),
            seccomp_attr_set(context, SCMP_FLTATR_CTL_TSYNC, 1),
            seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, 2),
        ]
        if let failure = results.first(where: { $0 < 0 }) {
            unsafe seccomp_release(context)
            throw Errno(rawValue: -failure)
        }
        unsafe self.context = context
    }

    deinit { unsafe seccomp_release(context) }

    /// Says what becomes of some calls, where all conditions hold. Calls that this architecture does not have are
    /// passed over.
    func set(_ action: Action, _ calls: [String], where conditions: Condition...) throws(Errno) {
        let comparisons = conditions.map(\.comparison)
        for call in calls {
            let number = unsafe seccomp_syscall_resolve_name(call)
            guard number != __NR_SCMP_ERROR else { continue }
            let result = unsafe comparisons.withUnsafeBufferPointer {
                unsafe seccomp_rule_add_array(context, action.code, number, UInt32($0.count), $0.baseAddress)
            }
            // -EDOM: a call that this architecture has not.
            if result != -EDOM { try SystemCallFilter.check(result) }
        }
    }

    /// Puts the filter in force for all threads, for ever; sets `no_new_privs`.
    func load() throws(Errno) { try unsafe SystemCallFilter.check(seccomp_load(context)) }

    private static func check(_ result: Int32) throws(Errno) {
        if result < 0 { throw Errno(rawValue: -result) }
    }
}
