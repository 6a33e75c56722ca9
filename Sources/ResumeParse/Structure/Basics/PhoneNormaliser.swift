/// Writes telephone numbers in the form in which they can be dialled from anywhere: a plus sign, the calling code and
/// the national number without its trunk prefix. Numbers whose country is not known stay as they are.
///
/// Source: ITU-T E.164
struct PhoneNormaliser {
    private let plans: NumberingPlans
    private let text: ResumeText

    /// Makes a normaliser for a text.
    init(_ text: ResumeText) {
        self.text = text
        plans = text.lexicon.contacts.numbering
    }

    /// The number in the form of E.164; `nil` where the country is not known or the length does not fit it.
    ///
    /// - Parameter countries: where the person may live, the likeliest first, for numbers in national form.
    func normalised(_ number: PhoneScanner.Number, countries: [String]) -> NumberingPlans.Number? {
        let written = text.document.text[number.span.range]
        let digits = NumberingPlans.digits(of: written)
        let hasPlus = written.contains("+")
        if let found = plans.number(digits, hasPlus: hasPlus, countries: countries) { return found }
        if hasPlus { return nil }
        // "91-98450 00012": the calling code stands apart.
        let first = text.words[number.words.lowerBound]
        guard number.words.count > 1, let plan = plans.plan(ofInternational: digits),
            plan.callingCode.count == first.length, plan.callingCode.count > 1,
            plan.lengths.contains(digits.count - first.length)
        else { return nil }
        return plans.international(digits)
    }
}
