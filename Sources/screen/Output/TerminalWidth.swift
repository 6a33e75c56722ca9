internal import Glibc

/// How many columns the output has.
enum TerminalWidth {
    /// Columns where the output is no terminal.
    static let standard = 120

    /// The columns of the terminal that standard output is, or the standard width, so that what goes to a file or a
    /// pipe depends on no window.
    static var ofOutput: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return standard }
        return Int(size.ws_col)
    }
}
