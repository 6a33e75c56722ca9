/// A city, region or country of the lexicon.
struct Place: Sendable, Equatable {
    /// What kind of place.
    enum Kind: String, Sendable {
        case city
        case region
        case country
    }

    /// What kind of place.
    var kind: Kind
    /// The region that a city lies in, by its name; the region's own name.
    var region: String?
    /// ISO 3166-1 alpha-2.
    var countryCode: String

    /// Writes what is known into a location; what is there already stays, unless the two contradict each other.
    func fill(_ location: inout Basics.Location, written: String) {
        switch kind {
        case .city where location.city == nil && (location.countryCode == nil || location.countryCode == countryCode):
            location.city = written
            location.region = location.region ?? region
            location.countryCode = countryCode
        case .region where location.countryCode == nil || location.countryCode == countryCode:
            // Where a city was read before its region, the region is its own, as written.
            location.region = region
            location.countryCode = countryCode
        case .country where location.countryCode == nil: location.countryCode = countryCode
        default: break
        }
    }
}
