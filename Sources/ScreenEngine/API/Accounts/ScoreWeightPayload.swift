internal import Scoring

/// What a payload says about score weights.
struct ScoreWeightPayload: Sendable {
    private let fields: PayloadReader

    /// Takes a payload.
    init(_ fields: PayloadReader) { self.fields = fields }

    /// Weights as the payload would have them.
    ///
    /// - Throws: 400 where they are none or don't sum to 1.
    func weights(onto current: ScoreWeights?) throws(APIError) -> ScoreWeights {
        var fields = fields
        var thousandths = current?.thousandths ?? Part.allCases.map { _ in 0 }
        for (index, part) in Part.allCases.enumerated() {
            fields.read(
                part.weightKey, .decimal(digits: 4, places: 3, minimum: 0, maximum: 1000), into: &thousandths[index])
        }
        try fields.finish()
        do {
            return try ScoreWeights(thousandths: thousandths)
        } catch {
            throw .invalid(
                whole:
                    "The weights' sum is \(DecimalDisplay.shortest(thousandths.reduce(0, +), places: 3)); it has to be 1."
            )
        }
    }

    /// Whose own they are to be; `nil` for the organisation's.
    ///
    /// - Throws: 403 where a user asks for weights that are not their own, 400 for nobody's account.
    func owner(current: Int?, isNew: Bool, by asker: Account, _ connection: any Connection) throws -> Int? {
        guard asker.isAdmin else {
            // What a payload says of the owner counts as little as the rest of what it says of who asks.
            return asker.id
        }
        switch fields["user"] {
        // An object names who asks, as in the documented payloads; that the token does.
        case nil, .object?: return isNew ? nil : current
        default: break
        }
        var fields = fields
        var owner: Int?
        fields.read("user", .key, into: &owner)
        try fields.finish()
        if let owner, try UserRepository.find(owner, organisation: asker.organisation, connection) == nil {
            throw APIError.invalid("user", PayloadMessage.key(owner))
        }
        return owner
    }
}
