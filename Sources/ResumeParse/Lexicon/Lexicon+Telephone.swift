extension Lexicon {
    /// A telephone number that stands by itself, in the form of E.164; `nil` where the country is not known or the
    /// length does not fit it.
    ///
    /// - Parameter countryCode: the country (ISO 3166-1 alpha-2) of a number in national form.
    public func e164(_ number: String, countryCode: String? = nil) -> String? {
        contacts.numbering.number(
            NumberingPlans.digits(of: number.unicodeScalars), hasPlus: number.unicodeScalars.contains("+"),
            countries: countryCode.map { [$0] } ?? [])?.number
    }

    /// The national number in a number in the form of E.164, without a trunk prefix: `9820000123` in `+919820000123`.
    public func nationalNumber(ofE164 number: String) -> String? {
        let digits = NumberingPlans.digits(of: number.unicodeScalars)
        guard let plan = contacts.numbering.plan(ofInternational: digits) else { return nil }
        return String(number.unicodeScalars.suffix(digits.count - plan.callingCode.count))
    }

    /// Every number in the form of E.164 that a national number without its trunk prefix can be, each once, in the
    /// order of the table of countries.
    public func e164Numbers(ofNational digits: String) -> [String] {
        contacts.numbering.callingCodes(forLength: digits.utf8.count).map { "+" + $0 + digits }
    }
}
