extension NumberingPlans {
    /// A number's country and its form for calls from abroad.
    struct Number: Equatable {
        var countryCode: String
        var number: String
    }

    /// The digits of a text, whatever stands between them.
    static func digits(of text: some Sequence<Unicode.Scalar>) -> [UInt8] {
        text.compactMap { scalar in
            let folded = WordFolding.fold(scalar.value)
            return (0x30...0x39).contains(folded) ? UInt8(folded - 0x30) : nil
        }
    }

    /// A number in the form of E.164; `nil` where the country is not known or the length does not fit it.
    ///
    /// - Parameters:
    ///   - digits: all digits as written.
    ///   - hasPlus: whether a plus sign says that the calling code is there.
    ///   - countries: where the person may live, the likeliest first, for numbers in national form.
    func number(_ digits: [UInt8], hasPlus: Bool, countries: [String]) -> Number? {
        if hasPlus { return international(Array(digits.drop { $0 == 0 })) }
        for country in countries + [""] {
            let plan = plan(of: country)
            let prefix = plan?.international ?? [0, 0]
            if digits.count > prefix.count + NumberingPlans.shortestCode, digits.starts(with: prefix),
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
        return nil
    }

    /// The shortest number that a prefix for calls abroad may stand in front of.
    private static let shortestCode = 7

    /// A number that starts with its calling code.
    func international(_ digits: [UInt8]) -> Number? {
        guard let plan = plan(ofInternational: digits) else { return nil }
        var rest = Array(digits.dropFirst(plan.callingCode.count))
        // "+44 (0) 20 …": the trunk prefix is left in by mistake.
        if !plan.trunk.isEmpty, rest.starts(with: plan.trunk), plan.trunk == [0] || !plan.lengths.contains(rest.count) {
            rest.removeFirst(plan.trunk.count)
        }
        return plan.lengths.contains(rest.count) ? written(plan, rest) : nil
    }

    private func national(_ digits: [UInt8], _ plan: Plan) -> Number? {
        if !plan.trunk.isEmpty, digits.starts(with: plan.trunk), plan.lengths.contains(digits.count - plan.trunk.count)
        {
            return written(plan, Array(digits.dropFirst(plan.trunk.count)))
        }
        guard plan.lengths.contains(digits.count), digits.first != 0 || plan.trunk.isEmpty else { return nil }
        return written(plan, digits)
    }

    private func written(_ plan: Plan, _ rest: [UInt8]) -> Number {
        let bytes = [UInt8(ascii: "+")] + (plan.callingCode + rest).map { $0 + UInt8(ascii: "0") }
        return Number(countryCode: plan.countryCode, number: String(decoding: bytes, as: UTF8.self))
    }
}
