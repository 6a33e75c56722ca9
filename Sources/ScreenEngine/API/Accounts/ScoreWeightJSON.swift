internal import ResumeParse
internal import Scoring

/// Score weights as the API shows them, alone and within jobs.
enum ScoreWeightJSON {
    /// Writes weights: decimals as texts with two places, three where they have them.
    static func write(_ weight: ScoreWeight, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", weight.id)
            for part in Part.allCases { json.member(part.weightKey, weight.weights.decimal(of: part)) }
            json.member("user", orNull: weight.user)
        }
    }

    /// The shapes, for the API's description.
    static let schemas = [
        NamedSchema("ScoreWeight", .object([.init("id", .id, readOnly: true)] + parts + [owner(.id)])),
        NamedSchema(
            "ScoreWeightWrite",
            .example(
                Schema.object(parts + [owner(.either([.id, .object([])]), " An object is ignored.")]).payload,
                .object(Part.allCases.map { .init($0.weightKey, .string(ScoreWeights.standard.decimal(of: $0))) }))),
    ]

    private static let parts = Part.allCases.map {
        Schema.Property($0.weightKey, .decimal(places: 2), "The five sum to 1.")
    }

    private static func owner(_ schema: Schema, _ more: String = "") -> Schema.Property {
        .init(
            "user", schema.orNull, required: false,
            "The account whose own they are; null for the organisation's." + more)
    }
}
