internal import FoundationEssentials
internal import ResumeParse

/// How the answers to a set of questions count.
struct QuestionScoring: Sendable, Hashable, Codable {
    /// The traits, in the order in which they are shown.
    var traits: [TraitKey]
    /// Of a trait's questions, the percentage that has to be answered before the trait has a score.
    var minAnsweredPercent = 100

    private enum CodingKeys: String, CodingKey {
        case traits
        case minAnsweredPercent = "min_answered_percent"
    }

    /// Takes the traits.
    init(traits: [TraitKey], minAnsweredPercent: Int = 100) {
        self.traits = traits
        self.minAnsweredPercent = minAnsweredPercent
    }

    /// Reads what ``json`` wrote; nothing where it can't be read.
    init?(json: String) {
        guard let read = try? JSONDecoder().decode(QuestionScoring.self, from: Data(json.utf8)) else { return nil }
        self = read
    }

    /// As the API shows and the store keeps it.
    var json: String {
        var json = JSONWriter()
        json.object {
            $0.member("min_answered_percent", minAnsweredPercent)
            $0.key("traits")
            $0.array {
                for trait in traits {
                    $0.object {
                        $0.member("name", trait.name)
                        $0.key("plus_keyed")
                        $0.array { for question in trait.plusKeyed { $0.integer(question) } }
                        $0.key("minus_keyed")
                        $0.array { for question in trait.minusKeyed { $0.integer(question) } }
                        $0.member("weight", trait.weight)
                    }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// All questions that count for some trait.
    var questions: Set<Int> { Set(traits.flatMap { $0.plusKeyed + $0.minusKeyed }) }
}
