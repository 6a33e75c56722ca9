/// How long tokens and the keys that sign them are used.
public struct TokenLifetimes: Sendable, Hashable {
    /// Of an access token, in seconds.
    public var access: Int
    /// Of a refresh token, in seconds.
    public var refresh: Int
    /// How long one key signs before the next one does, in seconds.
    public var key: Int

    /// Takes seconds.
    public init(access: Int = 15 * 60, refresh: Int = 7 * 86_400, key: Int = 30 * 86_400) {
        self.access = access
        self.refresh = refresh
        self.key = key
    }

    /// Of tokens of one kind, in seconds.
    func seconds(of kind: TokenKind) -> Int { kind == .access ? access : refresh }
}
