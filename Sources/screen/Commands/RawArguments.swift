internal import SystemPackage

/// The program's arguments as the shell gave them. A path need not be UTF-8, but the parser of arguments makes strings
/// of them, in which other bytes are lost.
enum RawArguments {
    /// The paths that some arguments mean, in order: with the bytes of the program's own argument where the string of
    /// that is the same.
    static func paths(for strings: [String]) -> [FilePath] {
        var rest = unsafe (0..<Int(CommandLine.argc)).compactMap { unsafe CommandLine.unsafeArgv[$0] }[...]
        return strings.map { string in
            guard string.unicodeScalars.contains("\u{FFFD}"),
                let place = unsafe rest.firstIndex(where: { unsafe String(cString: $0) == string })
            else { return FilePath(string) }
            // The arguments are in the same order, so two that look alike are told apart.
            defer { unsafe rest = rest[(place + 1)...] }
            return unsafe FilePath(platformString: rest[place])
        }
    }
}
