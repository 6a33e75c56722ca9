internal import ArgumentParser

/// Which account is meant.
struct AccountOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The account's address.", valueName: "address"))
    var email: String
}
