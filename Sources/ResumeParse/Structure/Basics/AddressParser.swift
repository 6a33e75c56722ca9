/// Reads city, region, country and postal code out of the words of one address.
struct AddressParser {
    /// What an address tells.
    struct Reading {
        var location: Basics.Location
        /// How much of a place it tells: two for the city, one each for region, country and postal code.
        var parts: Int
        /// Whether nothing but places and their codes stands in it.
        var isPure: Bool
        /// One past its last word that is part of a place.
        var end: Int
    }

    /// The name of some place in the address.
    struct Mention {
        var words: Range<Int>
        var head: Int32
    }

    /// One way to understand the mentions together.
    struct Choice {
        var city: Place?
        var region: Place?
        var written: Range<Int>?
        var score: Int
    }

    let text: ResumeText
    let words: [Word]
    let lexicon: Lexicon

    /// Makes a parser for a text.
    init(_ text: ResumeText) {
        self.text = text
        words = text.words
        lexicon = text.lexicon
    }

    /// Reads an address; `nil` where no place is named.
    ///
    /// - Parameters:
    ///   - isLabelled: whether a label says that it is one, so that everyday words may be places.
    ///   - hint: the country that a calling code suggests, by which places of one name are told apart.
    func read(_ range: Range<Int>, isLabelled: Bool, hint: String?) -> Reading? {
        let mentions = mentions(in: range)
        let code = postalCode(in: range, mentions, hint)
        guard !mentions.isEmpty || code != nil else { return nil }
        let country = country(mentions, in: range, isLabelled: isLabelled)
        var best: Choice?
        for choice in choices(mentions, range, country, code, isLabelled, hint) {
            if let found = best, found.score >= choice.score { continue }
            best = choice
        }
        var location = Basics.Location()
        location.countryCode = country
        if let best {
            location.city = best.city?.name
            location.region = (best.region ?? best.city)?.region
            location.countryCode = country ?? (best.region ?? best.city)?.countryCode
        }
        if let written = best?.written, isDistrict(written, in: range), let town = town(before: written, in: range) {
            location.city = text.sourced(text.span(ofWords: town)).text
        }
        let anchor = anchor(mentions, code, best, country, range)
        if let anchor, best?.city == nil || !isBeside(best?.written, anchor),
            let unknown = unlisted(before: anchor, in: range, best?.written)
        {
            location.city = text.sourced(text.span(ofWords: unknown)).text
        } else if location.city == nil, let code, let unknown = unlisted(behind: code, in: range) {
            location.city = text.sourced(text.span(ofWords: unknown)).text
        }
        if location.city == nil, location.region == nil, location.countryCode == nil { return nil }
        if let code, location.city != nil || location.region != nil || code.isSure {
            location.postalCode = text.sourced(text.span(ofWords: code.words)).text
            if location.countryCode == nil, code.isSure { location.countryCode = code.countries.first }
        }
        let parts =
            (location.city == nil ? 0 : 2) + (location.region == nil ? 0 : 1) + (location.countryCode == nil ? 0 : 1)
            + (location.postalCode == nil ? 0 : 1)
        return Reading(
            location: location, parts: parts, isPure: isPure(range, mentions, code),
            end: max(mentions.last?.words.upperBound ?? 0, code?.words.upperBound ?? 0))
    }

    // MARK: - Districts

    // MARK: - Names

    func mentions(in range: Range<Int>) -> [Mention] {
        var mentions: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = lexicon.allPlaces.longestMatch(
                in: words, at: index, before: range.upperBound, joining: AddressParser.joining),
                isWritten(match.words), !isStreet(behind: match.words.upperBound, before: range.upperBound)
            {
                mentions.append(Mention(words: match.words, head: match.payload))
                index = match.words.upperBound
            } else {
                index += 1
            }
        }
        return mentions
    }

    /// Places are written with a capital, their codes in capitals; "reading" is no city.
    func isWritten(_ range: Range<Int>) -> Bool {
        let first = words[range.lowerBound]
        if first.shape.contains(.caseless) { return true }
        guard first.shape.contains(.capitalised) else { return false }
        if range.count > 1 || first.length > AddressParser.longestCode || first.shape.contains(.capitals) {
            return true
        }
        guard first.length == AddressParser.longestCode, let head = lexicon.allPlaces.payload(ofWhole: words[range])
        else {
            return false
        }
        // "Goa" is a name, "Tas" no code.
        return lexicon.place(head).isSure || lexicon.place(head).kind == .city
    }

    static let longestCode = 3
    /// A name may go on in the next line of an address.
    static let joining: Word.Gap = [.space, .hyphen, .dot, .apostrophe, .newline]

    /// "London Road", "Salem Main Road": the name of a street.
    func isStreet(behind index: Int, before end: Int) -> Bool {
        var index = index
        while index < end, words[index].gap == .space || words[index].gap == [.dot, .space],
            AddressParser.streetPrefixes.contains(words[index].hash)
        { index += 1 }
        return index < end && words[index].gap.isSubset(of: [.space, .dot])
            && lexicon.contacts.streetWords.contains(words[index].hash)
    }

    static let streetPrefixes = WordFolding.hashes(of: "main cross high bypass trunk")

    func alternatives(_ mention: Mention) -> [Place] {
        var result: [Place] = []
        var next = mention.head
        while next >= 0 {
            let place = lexicon.place(next)
            result.append(place)
            next = place.next
        }
        return result
    }

    func country(_ mentions: [Mention], in range: Range<Int>, isLabelled: Bool) -> String? {
        for (number, mention) in mentions.enumerated().reversed() {
            let places = alternatives(mention)
            guard let country = places.first(where: { $0.kind == .country }) else { continue }
            if country.isSure, places.allSatisfy({ $0.kind == .country || !$0.isSure || $0.name == country.name }) {
                return country.countryCode
            }
            let isLast = number == mentions.count - 1 && number > 0
            if isLast, places.first?.kind == .country || places.allSatisfy({ !$0.isSure }) {
                return country.countryCode
            }
        }
        return nil
    }

    // MARK: - Choices

    func choices(
        _ mentions: [Mention], _ range: Range<Int>, _ country: String?, _ code: PostalCode?, _ isLabelled: Bool,
        _ hint: String?
    ) -> [Choice] {
        var regions: [(place: Place, mention: Mention)] = []
        var cities: [(place: Place, mention: Mention, score: Int)] = []
        for (number, mention) in mentions.enumerated() {
            for (order, place) in alternatives(mention).enumerated() {
                if let country, place.countryCode != country { continue }
                switch place.kind {
                case .region
                where place.isSure
                    || (hint == place.countryCode || isNumbered(mention, in: range))
                        && place.name.utf8.count > AddressParser.longestCode
                    || isCode(mention, in: range):
                    regions.append((place, mention))
                case .city:
                    let score = score(mention, place, number, mentions, code, isLabelled, in: range) - order
                    if score > -AddressParser.never { cities.append((place, mention, score)) }
                default: break
                }
            }
        }
        var result: [Choice] = []
        for region in regions {
            let isUsual = !region.place.isSure && AddressParser.withCodes.contains(region.place.countryCode)
            let score = agreement(region.place, code, hint) + 4 + (region.place.isSure || isUsual ? 1 : 0)
            result.append(Choice(city: nil, region: region.place, written: nil, score: score))
        }
        for city in cities {
            let alone = city.score + agreement(city.place, code, hint)
            if city.place.isSure || (isLabelled || country != nil || code != nil) && !isLabel(city.mention, in: range) {
                result.append(Choice(city: city.place, region: nil, written: city.mention.words, score: alone))
            }
            for region in regions where region.mention.words != city.mention.words {
                var score = alone
                if region.place.countryCode != city.place.countryCode { continue }
                score += region.place.region == city.place.region ? 8 : region.place.isSure ? -2 : -4
                if city.place.region == nil { score += 5 }
                result.append(Choice(city: city.place, region: region.place, written: city.mention.words, score: score))
            }
        }
        return result
    }

    /// "Mobile: …" is a label, not a city in Alabama.
    func isLabel(_ mention: Mention, in range: Range<Int>) -> Bool {
        mention.words.upperBound < range.upperBound && words[mention.words.upperBound].gap.contains(.colon)
    }

    /// Countries whose people write the codes of their regions most: "GA" is Georgia sooner than Goa.
    static let withCodes: Set<String> = ["US", "CA", "AU"]
    static let never = 8
    /// An address of no more words is a list of names.
    static let longestList = 6

    func score(
        _ mention: Mention, _ place: Place, _ number: Int, _ mentions: [Mention], _ code: PostalCode?,
        _ isLabelled: Bool, in range: Range<Int>
    ) -> Int {
        var score = place.isQuarter ? 6 : place.isSure ? 10 : 4
        if let before = mention.words.first, before > range.lowerBound {
            let word = words[before - 1]
            if words[before].gap.isSubset(of: [.space, .dot, .colon, .hyphen]) {
                if lexicon.contacts.districtWords.contains(word.hash) { score += 2 }
                if lexicon.contacts.nearWords.contains(word.hash) { score -= 6 }
            }
        }
        // An address goes from small to large: what stands right in front of its region or postal code is its city.
        if number + 1 < mentions.count, mentions[number + 1].words.lowerBound == mention.words.upperBound { score += 1 }
        if let code,
            code.words.lowerBound == mention.words.upperBound || code.words.upperBound == mention.words.lowerBound
        {
            score += 3
        }
        // A list of names starts with the smallest; among streets and numbers the last name is likelier the city's.
        let isLong = isLabelled && range.count > AddressParser.longestList
        score += isLong ? min(number, 2) : -min(number, 2)
        return score
    }

    func agreement(_ place: Place, _ code: PostalCode?, _ hint: String?) -> Int {
        var score = 0
        if let code, !code.countries.isEmpty { score += code.countries.contains(place.countryCode) ? 2 : -2 }
        if let hint { score += hint == place.countryCode ? 2 : 0 }
        return score
    }

    /// Whether a mention may be a region's code: behind a comma or a place, and the last but for a postal code.
    func isCode(_ mention: Mention, in range: Range<Int>) -> Bool {
        let first = words[mention.words.lowerBound]
        guard first.shape.contains(.capitals), mention.words.lowerBound > range.lowerBound else { return false }
        let before = words[mention.words.lowerBound - 1]
        let end = mention.words.upperBound
        // "Boise ID 83702": without a comma the code needs a number behind it.
        let isParted = !first.gap.isDisjoint(with: [.comma, .open])
        let isNumbered = end < range.upperBound && words[end].shape.contains(.digits) && words[end].length >= 5
        guard before.shape.contains(.capitalised), isParted || isNumbered && first.gap == .space || isListed(before)
        else {
            return false
        }
        guard end < range.upperBound else { return true }
        return words[end].shape.contains(.hasDigit)
            || !words[end].gap.isDisjoint(with: [.comma, .pipe, .tab, .bullet, .close, .hyphen, .dash, .dot, .newline])
            || lexicon.allPlaces.longestMatch(in: words, at: end, before: range.upperBound) != nil
    }

    // MARK: - Postal codes

    // MARK: - Places that no table has

}
