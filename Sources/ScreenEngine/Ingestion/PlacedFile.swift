/// A file that has its name in a vault.
public struct PlacedFile: Sendable, Hashable {
    /// Whose it is.
    public var organisation: Int
    /// SHA-256 of its bytes.
    public var sha256: String
}
