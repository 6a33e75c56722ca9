internal import ArgumentParser

/// Where a password comes from. There is one way only, and it is asked for by name so that nobody waits for a program
/// that waits for them.
struct PasswordOptions: ParsableArguments {
    @Flag(help: "Reads the password, a line, from standard input.")
    var passwordStdin = false

    func validate() throws {
        if !passwordStdin {
            throw ValidationError("--password-stdin is needed; the password is then read from standard input")
        }
    }
}
