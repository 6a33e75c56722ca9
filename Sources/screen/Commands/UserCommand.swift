internal import ArgumentParser
internal import ScreenEngine

/// `screen user`.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Makes and changes accounts.",
        discussion: """
            A running server follows at once. Exit status: 0 done, 64 bad usage, 65 a value can't be accepted, 66 there \
            is no such database or account, 74 the database can't be written.
            """,
        subcommands: [Create.self, List.self, Disable.self, Enable.self, SetPassword.self])

    /// `screen user create`.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes an account, and its organisation where that is new.")

        @OptionGroup var database: DatabaseOptions

        @Option(help: ArgumentHelp("The organisation.", valueName: "name"))
        var org: String

        @Option(help: ArgumentHelp("The address that the account signs in with.", valueName: "address"))
        var email: String

        @Option(help: ArgumentHelp("The person's name; default: what stands before the @.", valueName: "name"))
        var name: String?

        @Option(help: ArgumentHelp("What it may do.", valueName: "Admin|User"))
        var role: Role

        @Flag(help: "It counts as an administrator whatever its role.")
        var superuser = false

        @OptionGroup var password: PasswordOptions

        func run() async throws {
            try await ExitStatus.reporting {
                let password = try PasswordInput.read()
                let account = NewAccount(
                    organisation: org, email: email, name: name, role: role, isSuperuser: superuser)
                try await database.withAccounts(makingThem: true) { accounts in
                    let id = try await accounts.create(account, password: password)
                    try ResultOutput.say("account \(id): \(role.rawValue) \(email.lowercased()) of \(org)")
                }
            }
        }
    }

    /// `screen user list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the accounts.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.withAccounts { accounts in
                    try ResultOutput.write(AccountTable.users(try await accounts.accounts()))
                }
            }
        }
    }

    /// `screen user disable`.
    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes an account unable to sign in; its tokens stop working at once.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var account: AccountOptions

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.withAccounts { try await $0.disable(email: account.email) }
            }
        }
    }

    /// `screen user enable`.
    struct Enable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lets a disabled account sign in again.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var account: AccountOptions

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.withAccounts { try await $0.enable(email: account.email) }
            }
        }
    }

    /// `screen user set-password`.
    struct SetPassword: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set-password", abstract: "Gives an account another password, and signs it out everywhere.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var account: AccountOptions
        @OptionGroup var password: PasswordOptions

        func run() async throws {
            try await ExitStatus.reporting {
                let password = try PasswordInput.read()
                try await database.withAccounts { try await $0.setPassword(email: account.email, password) }
            }
        }
    }
}
