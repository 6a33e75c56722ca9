/// How the telephone numbers of countries are made, from `Data/calling-codes.tsv`.
struct NumberingPlans: Sendable {
    /// One country's plan.
    struct Plan: Sendable, Equatable {
        /// ISO 3166-1 alpha-2.
        var countryCode: String
        /// The calling code, one to three digits.
        var callingCode: [UInt8]
        /// What national numbers start with inside the country, and lose when dialled from abroad; mostly 0.
        var trunk: [UInt8]
        /// How many digits a national number has without it.
        var lengths: ClosedRange<Int>
        /// What calls abroad start with: 00 nearly everywhere.
        var international: [UInt8]
    }

    private var plans: [Plan] = []
    private var byCountry: [String: Int] = [:]
    /// The plans whose calling codes start with a digit, in the table's order: a search looks at a ninth of the table.
    private var byDigit = [[Int]](repeating: [], count: 10)

    /// Reads the table.
    init() {
        DataTable(EmbeddedData.callingCodes).forEachRow { row in
            guard row.count >= 6, let least = Int(row[3]), let most = Int(row[4]), least <= most else { return }
            byCountry[String(row[0])] = plans.count
            if let digit = NumberingPlans.digits(row[1]).first { byDigit[Int(digit)].append(plans.count) }
            plans.append(
                Plan(
                    countryCode: String(row[0]), callingCode: NumberingPlans.digits(row[1]),
                    trunk: NumberingPlans.digits(row[2]), lengths: least...most,
                    international: NumberingPlans.digits(row[5])))
        }
    }

    private static func digits(_ text: Substring) -> [UInt8] {
        text.utf8.filter { (0x30...0x39).contains($0) }.map { $0 - 0x30 }
    }

    /// The plan of a country.
    func plan(of countryCode: String) -> Plan? { byCountry[countryCode].map { plans[$0] } }

    /// The plan whose calling code some digits start with; of those that share a code the first in the table.
    func plan(ofInternational digits: some Sequence<UInt8>) -> Plan? {
        guard let first = digits.first(where: { _ in true }), byDigit.indices.contains(Int(first)) else { return nil }
        return byDigit[Int(first)].first { digits.starts(with: plans[$0].callingCode) }.map { plans[$0] }
    }

    /// The calling codes whose national numbers may have a length, each once, in the order of the table.
    func callingCodes(forLength length: Int) -> [String] {
        var seen: Set<[UInt8]> = []
        return plans.compactMap { plan in
            guard plan.lengths.contains(length), seen.insert(plan.callingCode).inserted else { return nil }
            return String(decoding: plan.callingCode.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        }
    }
}
