internal import ResumeParse

/// What the answers of a screening come to.
struct ScreeningCount: Sendable, Hashable {
    /// The traits, in the order of the set.
    var traits: [TraitCount]
    /// Hundredths of a point, 0 to 1000; none until every trait that counts in it has a score.
    var score: Int?

    /// Counts a screening; nothing where no question that counts is answered. All sums are of integers, so that the same
    /// answers give the same score everywhere. O(questions of the key).
    ///
    /// - Parameters:
    ///   - answers: what was chosen, by question.
    ///   - asked: the questions that are asked.
    init?(_ scoring: QuestionScoring, answers: [Int: AnsweredChoice], asked: Set<Int>) {
        traits = scoring.traits.map {
            TraitCount($0, least: scoring.minAnsweredPercent, answers: answers, asked: asked)
        }
        guard traits.contains(where: { $0.answered > 0 }) else { return nil }
        score = ScreeningCount.mean(zip(scoring.traits, traits))
    }

    /// The weighted mean of the traits as they are shown; one of which less is better counts from the other end.
    private static func mean(_ traits: some Sequence<(TraitKey, TraitCount)>) -> Int? {
        var (sum, weights) = (0, 0)
        // A trait of which nothing is asked any more must not keep the others from counting.
        for (key, trait) in traits where key.weight != 0 && trait.questions > 0 {
            guard let score = trait.score else { return nil }
            sum += key.weight > 0 ? key.weight * score : -key.weight * (TraitCount.highest - score)
            weights += abs(key.weight)
        }
        return weights == 0 ? nil : TraitCount.rounded(sum, over: weights)
    }

    /// The traits as a screening shows them: an object with a member for each.
    var traitsJSON: String {
        var json = JSONWriter()
        json.object {
            for trait in traits {
                $0.key(trait.name)
                $0.object {
                    $0.member("score", decimal: trait.score, places: 2)
                    $0.member("answered", trait.answered)
                    $0.member("questions", trait.questions)
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
