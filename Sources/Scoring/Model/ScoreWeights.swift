/// How much each part counts, in thousandths that sum to 1000. Three decimals are all that a score of two decimals can
/// show: the most that a part can give is then exact, and five full parts are exactly 10.00.
public struct ScoreWeights: Sendable, Hashable {
    /// Thousandths of each part, in the order of `Part.allCases`.
    public let thousandths: [Int]

    /// What counts where neither the job nor the caller says otherwise: the documented system's own.
    public static let standard = ScoreWeights(unchecked: [300, 300, 200, 100, 100])

    /// Takes five weights in thousandths, in the order of `Part.allCases`.
    public init(thousandths: [Int]) throws(InputError) {
        for (part, value) in zip(Part.allCases, thousandths) where value < 0 {
            throw InputError(field: "score_weight.\(part.weightKey)", "is negative; weights are from 0 to 1")
        }
        let sum = thousandths.reduce(0, +)
        guard thousandths.count == Part.allCases.count, sum == 1000 else {
            throw InputError(
                field: "score_weight", "sums to \(ScoreWeights.decimal(sum)); the five weights have to sum to 1")
        }
        self.thousandths = thousandths
    }

    /// Takes weights that are known to be right.
    init(unchecked: [Int]) { thousandths = unchecked }

    /// The thousandths of one part.
    public subscript(part: Part) -> Int { thousandths[part.rawValue] }

    /// Points in hundredths that a part gives: `10 × weight × fraction`, rounded half up.
    ///
    /// - Parameters:
    ///   - part: the part.
    ///   - fraction: how far it is fulfilled, in millionths from 0 to 1 000 000.
    public func points(of part: Part, fraction: Int) -> Int {
        ScoreWeights.points(thousandths: self[part], fraction: fraction)
    }

    /// Points in hundredths that a part with some weight gives.
    static func points(thousandths: Int, fraction: Int) -> Int { (thousandths * fraction + 500_000) / 1_000_000 }

    /// The weight of a part as a decimal with at least two places, as the API shows it.
    public func decimal(of part: Part) -> String { ScoreWeights.decimal(self[part]) }

    private static func decimal(_ thousandths: Int) -> String {
        let digits = String(thousandths % 1000 + 1000).dropFirst()
        return "\(thousandths / 1000)." + (digits.last == "0" ? digits.dropLast() : digits)
    }

    /// Takes weights as the command line gives them: `skills=.3,work_experience=.3,…`, all five.
    public init(option: String) throws(InputError) {
        var values: [Int?] = Array(repeating: nil, count: Part.allCases.count)
        for item in option.split(separator: ",") {
            let sides = item.split(separator: "=", omittingEmptySubsequences: false)
            let name = sides[0].trimmingSpaces
            guard let part = Part.allCases.first(where: { $0.weightKey == name }) else {
                throw InputError(
                    field: "score_weight.\(name)",
                    "is no part of a score; the parts are \(Part.allCases.map(\.weightKey).joined(separator: ", "))")
            }
            guard sides.count == 2, values[part.rawValue] == nil else {
                throw InputError(field: "score_weight.\(name)", "has to be given once, as \(name)=0.25")
            }
            values[part.rawValue] = try ScoreWeights.parse(sides[1].trimmingSpaces, field: "score_weight.\(name)")
        }
        var thousandths: [Int] = []
        for part in Part.allCases {
            guard let value = values[part.rawValue] else {
                throw InputError(field: "score_weight.\(part.weightKey)", "is missing; all five weights are needed")
            }
            thousandths.append(value)
        }
        try self.init(thousandths: thousandths)
    }

    /// A decimal from 0 to 1 with at most three places that count, in thousandths.
    static func parse(_ text: some StringProtocol, field: String) throws(InputError) -> Int {
        let problem = InputError(field: field, "is no decimal from 0 to 1 with at most three places, such as 0.25")
        let sides = text.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = sides.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
        guard (1...2).contains(sides.count), isNumber, sides.contains(where: { !$0.isEmpty }),
            let whole = sides[0].isEmpty ? 0 : Int(sides[0]), whole <= 1
        else { throw problem }
        guard sides.count == 2 else { return whole * 1000 }
        var places = sides[1][...]
        while places.last == "0" { places = places.dropLast() }
        guard places.count <= 3 else { throw problem }
        let padded = String(places) + String(repeating: "0", count: 3 - places.count)
        return whole * 1000 + (Int(padded) ?? 0)
    }
}

extension StringProtocol {
    /// Without spaces and tabs at its ends.
    var trimmingSpaces: String {
        var part = self[...]
        while let first = part.first, first == " " || first == "\t" { part = part.dropFirst() }
        while let last = part.last, last == " " || last == "\t" { part = part.dropLast() }
        return String(part)
    }
}
