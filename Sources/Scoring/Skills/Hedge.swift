/// How far a sentence takes back what it names.
enum Hedge: UInt8, Sendable {
    /// It claims it plainly.
    case none
    /// It claims little: basic knowledge, exposure, being about to learn.
    case weak
    /// It claims nothing: no experience, willing to learn.
    case denied
}
