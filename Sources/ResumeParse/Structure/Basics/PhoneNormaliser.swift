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

    /// A number's country and its form for calls from abroad.
    struct Normalised: Equatable {
        var countryCode: String
        var number: String
    }

    /// The number in the form of E.164; `nil` where the country is not known or the length does not fit it.
    ///
    /// - Parameter countries: where the person may live, the likeliest first, for numbers in national form.
    func normalised(_ number: PhoneScanner.Number, countries: [String]) -> Normalised? {
        let digits = digits(number.span)
        let hasPlus = text.document.text[number.span.range].contains("+")
        if hasPlus { return international(Array(digits.drop { $0 == 0 })) }
        for country in countries + [""] {
            let plan = plans.plan(of: country)
            let prefix = plan?.international ?? [0, 0]
            if digits.count > prefix.count + PhoneNormaliser.shortestCode, digits.starts(with: prefix),
                let found = international(Array(digits.dropFirst(prefix.count)))
            {
                return found
            }
            guard let plan else { continue }
            if let found = national(digits, plan) { return found }
            if digits.starts(with: plan.callingCode), let found = international(digits),
                digits.count > plan.lengths.upperBound
            {
                return found
            }
        }
        // "91-98450 00012": the calling code stands apart.
        let first = text.words[number.words.lowerBound]
        guard number.words.count > 1, let plan = plans.plan(ofInternational: digits),
            plan.callingCode.count == first.length, plan.callingCode.count > 1,
            plan.lengths.contains(digits.count - first.length)
        else { return nil }
        return international(digits)
    }

    /// The shortest number that a prefix for calls abroad may stand in front of.
    private static let shortestCode = 7

    private func digits(_ span: TextSpan) -> [UInt8] {
        text.document.text[span.range].compactMap { scalar in
            let folded = WordFolding.fold(scalar.value)
            return (0x30...0x39).contains(folded) ? UInt8(folded - 0x30) : nil
        }
    }

    private func international(_ digits: [UInt8]) -> Normalised? {
        guard let plan = plans.plan(ofInternational: digits) else { return nil }
        var rest = Array(digits.dropFirst(plan.callingCode.count))
        // "+44 (0) 20 …": the trunk prefix is left in by mistake.
        if !plan.trunk.isEmpty, rest.starts(with: plan.trunk), plan.trunk == [0] || !plan.lengths.contains(rest.count) {
            rest.removeFirst(plan.trunk.count)
        }
        return plan.lengths.contains(rest.count) ? written(plan, rest) : nil
    }

    private func national(_ digits: [UInt8], _ plan: NumberingPlans.Plan) -> Normalised? {
        if !plan.trunk.isEmpty, digits.starts(with: plan.trunk), plan.lengths.contains(digits.count - plan.trunk.count)
        {
            return written(plan, Array(digits.dropFirst(plan.trunk.count)))
        }
        guard plan.lengths.contains(digits.count), digits.first != 0 || plan.trunk.isEmpty else { return nil }
        return written(plan, digits)
    }

    private func written(_ plan: NumberingPlans.Plan, _ rest: [UInt8]) -> Normalised {
        let bytes = [UInt8(ascii: "+")] + (plan.callingCode + rest).map { $0 + UInt8(ascii: "0") }
        return Normalised(countryCode: plan.countryCode, number: String(decoding: bytes, as: UTF8.self))
    }
}
