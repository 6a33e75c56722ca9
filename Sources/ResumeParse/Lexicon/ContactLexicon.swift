/// What the readers of addresses and telephone numbers know, from `Data/phrases-contacts.tsv` and
/// `Data/calling-codes.tsv`.
struct ContactLexicon: Sendable {
    /// What a label says of the address behind it: how surely the person lives there now.
    private(set) var addressLabels = PhraseTable(capacity: 256)
    /// Words behind a place's name that make a street or a quarter of it: "London Road".
    private(set) var streetWords: Set<UInt64> = []
    /// Words in front of a place's name that say that it is only near: "opp.", "via".
    private(set) var nearWords: Set<UInt64> = []
    /// Parts of addresses that may stand in front of a colon inside one: "Dist".
    private(set) var partWords: Set<UInt64> = []
    /// Words in front of the name of a district: the nearest thing to a city that a village's address has.
    private(set) var districtWords: Set<UInt64> = []
    /// Words in a line that say that its place is no home: "preferred", "relocate".
    private(set) var refusals: Set<UInt64> = []
    /// Labels of nationality.
    private(set) var nationalityLabels = PhraseTable(capacity: 32)
    /// Countries by what their people are called; payloads index `countries`.
    private(set) var demonyms = PhraseTable(capacity: 256)
    /// The codes of countries that `demonyms` has.
    private(set) var countries: [String] = []
    /// The numbering plans of countries.
    let numbering = NumberingPlans()

    /// Reads the tables.
    init() {
        DataTable(EmbeddedData.phrasesContacts).forEachRow { row in
            guard row.count >= 2 else { return }
            let key = row[0].split(separator: ":")
            for phrase in row[1].split(separator: ";") {
                let phrase = String(phrase.drop { $0 == " " })
                switch key[0] {
                case "address": addressLabels.insert(phrase, payload: key.count > 1 ? Int32(key[1]) ?? 0 : 0)
                case "street": streetWords.insert(WordFolding.hash(of: phrase))
                case "near": nearWords.insert(WordFolding.hash(of: phrase))
                case "part": partWords.insert(WordFolding.hash(of: phrase))
                case "district":
                    districtWords.insert(WordFolding.hash(of: phrase))
                    partWords.insert(WordFolding.hash(of: phrase))
                case "refuse": refusals.insert(WordFolding.hash(of: phrase))
                case "nationality": nationalityLabels.insert(phrase, payload: 0)
                case "demonym":
                    demonyms.insert(phrase, payload: Int32(countries.count))
                    countries.append(key.count > 1 ? String(key[1]) : "")
                default: break
                }
            }
        }
    }
}
