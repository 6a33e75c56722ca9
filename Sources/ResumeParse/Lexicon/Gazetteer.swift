/// Cities, regions and countries by their names, from `Data/places.tsv`.
struct Gazetteer: Sendable {
    /// The names that tell of a place alone; payloads index `places`.
    private(set) var table = PhraseTable(capacity: 8192)
    /// All names; payloads index `places`, and the places of one name hang together by `next`.
    private(set) var wide = PhraseTable(capacity: 8192)
    /// The places.
    private(set) var places: [Place] = []

    /// Reads the table.
    init() {
        var region: String?
        var country = ""
        DataTable(EmbeddedData.places).forEachRow { row in
            guard row.count == 2, let kind = Place.Kind(rawValue: String(row[0])) else { return }
            if kind == .region, row[1] == "-" {
                region = nil
                return
            }
            for entry in Gazetteer.parts(row[1], UInt8(ascii: ";")) {
                // A country's code stands behind `=`; `=each` says that every name is a region of its own.
                let sides = Gazetteer.parts(entry, UInt8(ascii: "="))
                let isEach = sides.count == 2 && kind == .region
                let names = Gazetteer.parts(sides[0], UInt8(ascii: ","))
                if kind == .country {
                    country = String(sides.last ?? "")
                    region = nil
                }
                for name in names {
                    if kind == .region, isEach || name == names[0] { region = Gazetteer.plain(name) }
                    add(name, kind, kind == .country ? nil : region, country)
                }
            }
        }
    }

    /// Splits at a byte: looking for characters would take most of the time of reading the table.
    private static func parts(_ text: Substring, _ separator: UInt8) -> [Substring] {
        text.utf8.split(separator: separator).map { Substring($0) }
    }

    private static let unsure = UInt8(ascii: "?")
    private static let quarter = UInt8(ascii: "~")

    private static func plain(_ name: Substring) -> String {
        let last = name.utf8.last
        return last == unsure || last == quarter ? String(Substring(name.utf8.dropLast())) : String(name)
    }

    /// Codes of regions have at most so many letters.
    private static let longestCode = 3

    private mutating func add(_ name: Substring, _ kind: Place.Kind, _ region: String?, _ country: String) {
        let isCode =
            kind == .region && name.utf8.count <= Gazetteer.longestCode && name.utf8.allSatisfy { $0 < 0x61 }
        let place = Place(
            kind: kind, name: Gazetteer.plain(name), region: region, countryCode: country,
            isSure: name.utf8.last != Gazetteer.unsure && !isCode, isQuarter: name.utf8.last == Gazetteer.quarter)
        let number = Int32(places.count)
        places.append(place)
        let hashes = WordIndex(text: place.name).words.map(\.hash)[...]
        if place.isSure { table.insert(hashes: hashes, payload: number) }
        var head = wide.insert(hashes: hashes, payload: number)
        guard head != number else { return }
        while places[Int(head)].next >= 0 { head = places[Int(head)].next }
        places[Int(head)].next = number
    }
}
