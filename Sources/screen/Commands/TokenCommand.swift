internal import ArgumentParser
internal import ScreenEngine

/// `screen token`.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Makes and revokes API tokens.",
        discussion: """
            A running server follows at once. Exit status: 0 done, 64 bad usage, 66 there is no such database, account \
            or token, 74 the database can't be written.
            """,
        subcommands: [Create.self, List.self, Revoke.self, RotateKeys.self])

    /// `screen token create`.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a token for an account and prints it. It is not kept and can't be shown again.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var account: AccountOptions

        @Option(help: ArgumentHelp("How long it works; default: until it is revoked.", valueName: "n"))
        var days: Int?

        func validate() throws {
            if let days, !(1...36_500).contains(days) { throw ValidationError("--days takes a number from 1 to 36500") }
        }

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.withAccounts { accounts in
                    try ResultOutput.say(try await accounts.createToken(email: account.email, days: days))
                }
            }
        }
    }

    /// `screen token list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the tokens, without what is secret of them.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.withAccounts { accounts in
                    try ResultOutput.write(AccountTable.tokens(try await accounts.tokens()))
                }
            }
        }
    }

    /// `screen token revoke`.
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Makes a token stop working, for good.")

        @OptionGroup var database: DatabaseOptions

        @Argument(help: ArgumentHelp("The token's number in screen token list.", valueName: "id"))
        var id: Int

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.withAccounts { try await $0.revokeToken(id) }
            }
        }
    }

    /// `screen token rotate-keys`.
    struct RotateKeys: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate-keys",
            abstract: "Signs what sign-ins give from now on with a new key. API tokens are not signed and stay.")

        @OptionGroup var database: DatabaseOptions

        @Flag(help: "Everybody is signed out: what the old keys have signed stops working at once.")
        var void = false

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.withAccounts { try await $0.rotateKeys(voidingOld: void) }
            }
        }
    }
}
