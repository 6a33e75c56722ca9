#include <seccomp.h>
#include <linux/landlock.h>
#include <linux/prctl.h>
#include <linux/sched.h>
#include <linux/sysinfo.h>
#include <sys/syscall.h>

// Calls of the kernel that Swift can't make: prctl takes any number of arguments, and the C library of Debian 12 has
// no names for Landlock's. Each gives what the kernel gives: a negative number on failure.
//
// The C library's own headers stay out: their types would become this module's and not Glibc's, as the order of
// building has it.

extern long syscall(long number, ...);
extern int prctl(int option, ...);

// The headers that have it define types anew that Swift takes from the C library.
#ifndef O_PATH
#define O_PATH 010000000
#endif

static inline int screen_close_from(unsigned int first) {
    return (int)syscall(SYS_close_range, first, ~0U, 0U);
}

// The number of processes of the system; -1 where it is not told.
static inline int screen_process_count(void) {
    struct sysinfo info;
    return syscall(SYS_sysinfo, &info) == 0 ? (int)info.procs : -1;
}

static inline int screen_prctl(int option, unsigned long value) { return prctl(option, value, 0UL, 0UL, 0UL); }

static inline int screen_landlock_version(void) {
    return (int)syscall(SYS_landlock_create_ruleset, (void *)0, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

static inline int screen_landlock_create(uint64_t handled) {
    // Only the first member, so that older kernels take it too.
    struct landlock_ruleset_attr attributes = {.handled_access_fs = handled};
    return (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0);
}

static inline int screen_landlock_allow(int ruleset, int parent, uint64_t allowed) {
    struct landlock_path_beneath_attr attributes = {.allowed_access = allowed, .parent_fd = parent};
    return (int)syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &attributes, 0);
}

static inline int screen_landlock_enter(int ruleset) {
    return (int)syscall(SYS_landlock_restrict_self, ruleset, 0);
}
