/// What a password has to be.
public enum PasswordRules {
    /// NIST SP 800-63B's least, and Django's.
    static let fewestCharacters = 8
    /// Long enough for any phrase, short enough to cost nothing before scrypt sees it.
    static let mostBytes = 1024

    /// What is wrong with a password, in the sentence that DRF and Django would say; `nil` where nothing is.
    public static func complaint(about password: String) -> String? {
        if password.isEmpty { return "This field may not be blank." }
        if password.count < fewestCharacters {
            return "This password is too short. It must contain at least \(fewestCharacters) characters."
        }
        if password.utf8.count > mostBytes {
            return "This password is too long. It must contain at most \(mostBytes) bytes."
        }
        if password.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            return "This password is entirely numeric."
        }
        return nil
    }
}
