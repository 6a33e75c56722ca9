internal import Glibc

/// The three descriptors that a program starts with.
enum StandardDescriptors {
    /// Opens those that the caller has closed, so that no file of ours gets their numbers and then what is meant for
    /// the terminal. Each is opened the wrong way round: using it stays an error.
    static func holdClosedOnes() {
        for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is this one, since those below are open by now.
            _ = open("/dev/null", mode)
        }
    }
}
