/// Cities, regions and countries by their names, from `Data/places.tsv`.
struct Gazetteer: Sendable {
    /// The names; payloads index `places`.
    private(set) var table = PhraseTable(capacity: 2048)
    /// The places.
    private(set) var places: [Place] = []

    /// Reads the table.
    init() {
        var region: String?
        var country = ""
        DataTable(EmbeddedData.places).forEachRow { row in
            guard row.count == 2, let kind = Place.Kind(rawValue: String(row[0])) else { return }
            for entry in row[1].split(separator: ";") {
                // The first name of an entry is the one shown for regions; a country's code stands behind `=`.
                let sides = entry.split(separator: "=")
                let names = sides[0].split(separator: ",").map { String($0) }
                if kind == .country {
                    country = String(sides.last ?? "")
                    region = nil
                } else if kind == .region {
                    region = names[0]
                }
                let place = Place(kind: kind, region: kind == .country ? nil : region, countryCode: country)
                for name in names { table.insert(name, payload: Int32(places.count)) }
                places.append(place)
            }
        }
    }
}
