/// Finds the country that a line "Nationality: …" tells. It helps to read telephone numbers in national form; nothing
/// else looks at it, and it is no part of the output.
enum NationalityReader {
    /// The country's code; `nil` where no line tells it.
    static func countryCode(in sections: [Section], of text: ResumeText) -> String? {
        let contacts = text.lexicon.contacts
        for section in sections where section.kind != .work && section.kind != .references {
            for line in section.lines {
                let range = text.words(ofLine: line)
                guard
                    let start = range.first(where: {
                        contacts.nationalityLabels.longestMatch(in: text.words, at: $0, before: range.upperBound) != nil
                    }), start == range.lowerBound || text.words[start].gap.contains(.tab),
                    let match = contacts.nationalityLabels.longestMatch(
                        in: text.words, at: start, before: range.upperBound), match.words.upperBound < range.upperBound
                else { continue }
                let value = match.words.upperBound
                if let people = contacts.demonyms.longestMatch(in: text.words, at: value, before: range.upperBound) {
                    return contacts.countries[Int(people.payload)]
                }
                if let place = text.lexicon.places.longestMatch(in: text.words, at: value, before: range.upperBound) {
                    let found = text.lexicon.place(place.payload)
                    if found.kind == .country { return found.countryCode }
                }
            }
        }
        return nil
    }
}
