internal import ScreenEngine

/// Accounts and tokens as columns, each as wide as its widest value.
enum AccountTable {
    /// A line for each account under a line of titles.
    static func users(_ accounts: [AccountSummary]) -> [UInt8] {
        lines(
            ["id", "organisation", "e-mail", "name", "role", "active", "last seen"],
            accounts.map { account in
                [
                    String(account.id), account.organisation, account.email, account.name,
                    account.role.rawValue + (account.isSuperuser ? " (superuser)" : ""),
                    account.isActive ? "yes" : "no", moment(account.lastSeen),
                ]
            })
    }

    /// A line for each token under a line of titles.
    static func tokens(_ tokens: [TokenSummary]) -> [UInt8] {
        lines(
            ["id", "e-mail", "ends in", "state", "made", "expires", "last used"],
            tokens.map { token in
                [
                    String(token.id), token.email, token.hint, token.state.rawValue, moment(token.createdAt),
                    moment(token.expiresAt), moment(token.lastUsedAt),
                ]
            })
    }

    private static func moment(_ moment: Timestamp?) -> String {
        // Who used what when is nobody's business to the microsecond.
        moment.map { TimestampText.format(Timestamp(microseconds: $0.microseconds / 1_000_000 * 1_000_000)) } ?? "never"
    }

    private static func lines(_ titles: [String], _ rows: [[String]]) -> [UInt8] {
        let rows = ([titles] + rows).map { $0.map(DisplayText.printable) }
        let widths = titles.indices.map { column in rows.map { DisplayText.width($0[column]) }.max() ?? 0 }
        var text = ""
        for row in rows {
            let cells = row.indices.dropLast().map { DisplayText.fit(row[$0], widths[$0]) } + row.suffix(1)
            text += cells.joined(separator: "  ") + "\n"
        }
        return Array(text.utf8)
    }
}
