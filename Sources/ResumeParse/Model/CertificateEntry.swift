/// One certificate, licence or course.
public struct CertificateEntry: Sendable, Equatable {
    /// Its title.
    public var name: SourcedText
    /// Who gave it.
    public var issuer: SourcedText?
    /// When.
    public var date: PartialDate?
    /// Its number.
    public var number: SourcedText?
    /// Until when it is valid.
    public var expiry: PartialDate?
    /// An address.
    public var url: String?
    /// Everything that belongs to the entry.
    public var span: TextSpan

    /// Makes an entry.
    public init(name: SourcedText, span: TextSpan) {
        self.name = name
        self.span = span
    }
}
