/// A city, region or country under one of its names.
struct Place: Sendable, Equatable {
    /// What kind of place.
    enum Kind: String, Sendable {
        case city
        case region
        case country
    }

    /// What kind of place.
    var kind: Kind
    /// The name as the table spells it.
    var name: String
    /// The region that a city lies in, by its usual name; the region's own usual name.
    var region: String?
    /// ISO 3166-1 alpha-2.
    var countryCode: String
    /// Whether the name alone tells of the place; everyday words and codes need another place beside them.
    var isSure: Bool
    /// Whether it is a quarter of a larger city, which an address names behind it.
    var isQuarter = false
    /// The next place of the same name, as an index into the gazetteer's places; -1 for none.
    var next: Int32 = -1

    /// Whether another place may be the region or country of this one.
    func agrees(region: String?, countryCode: String?) -> Bool {
        (countryCode == nil || countryCode == self.countryCode) && (region == nil || region == self.region)
    }
}
