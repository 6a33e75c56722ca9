/// Name, contacts and summary.
public struct Basics: Sendable, Equatable {
    /// A place as far as it is written.
    public struct Location: Sendable, Equatable {
        /// Street and number, or the whole address where it can't be divided.
        public var address: SourcedText?
        /// Postal code.
        public var postalCode: String?
        /// City.
        public var city: String?
        /// State, province or region.
        public var region: String?
        /// ISO 3166-1 alpha-2, where the country is known.
        public var countryCode: String?

        /// Makes an empty place.
        public init() {}
    }

    /// A profile on a site, for example LinkedIn.
    public struct Profile: Sendable, Equatable {
        /// The site's name.
        public var network: String
        /// The account's name there, where the address has it.
        public var username: String?
        /// The address.
        public var url: String

        /// Makes a profile.
        public init(network: String, username: String?, url: String) {
            self.network = network
            self.username = username
            self.url = url
        }
    }

    /// A telephone number.
    public struct Phone: Sendable, Equatable {
        /// What its label says of it.
        public enum Kind: String, Sendable, Hashable {
            case mobile, whatsapp, home, work
        }

        /// As written.
        public var text: SourcedText
        /// In the form of E.164, where the country is known: `+919820000123`.
        public var e164: String?
        /// The extension behind it.
        public var extensionNumber: String?
        /// What its label says of it.
        public var kind: Kind?

        /// Makes a number.
        public init(text: SourcedText, e164: String? = nil, extensionNumber: String? = nil, kind: Kind? = nil) {
            self.text = text
            self.e164 = e164
            self.extensionNumber = extensionNumber
            self.kind = kind
        }
    }

    /// The person's name.
    public var name: SourcedText?
    /// The headline: a title under the name.
    public var label: SourcedText?
    /// The e-mail address to write to first.
    public var email: SourcedText?
    /// The telephone number to call first, as written.
    public var phone: SourcedText?
    /// All telephone numbers, the one to call first in front.
    public var phones: [Phone] = []
    /// E-mail addresses beside the first one.
    public var otherEmails: [String] = []
    /// A site of the person's own.
    public var url: String?
    /// Summary or objective.
    public var summary: SourcedText?
    /// Where the person lives.
    public var location: Location?
    /// Profiles on sites.
    public var profiles: [Profile] = []

    /// Makes empty basics.
    public init() {}
}
