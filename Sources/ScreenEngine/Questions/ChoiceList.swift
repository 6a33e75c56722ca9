internal import FoundationEssentials
internal import ResumeParse

/// The choices of a question, in the order in which they are shown. As JSON a list of texts, or of objects
/// `{"text": "Agree", "points": 4}`.
///
/// Without points of their own choices are worth their places, from 1: the way in which rating scales are numbered
/// ("Very Inaccurate" 1 … "Very Accurate" 5, <https://ipip.ori.org/newScoringInstructions.htm>).
struct ChoiceList: Sendable, Hashable {
    /// The choices.
    var choices: [QuestionChoice]
    /// Whether they have points of their own.
    var hasOwnPoints: Bool

    /// None.
    static let none = ChoiceList(texts: [])

    /// Choices that are worth their places.
    init(texts: [String]) {
        choices = texts.enumerated().map { QuestionChoice(text: $0.element, points: $0.offset + 1) }
        hasOwnPoints = false
    }

    /// Choices with points of their own.
    init(_ choices: [QuestionChoice]) {
        self.choices = choices
        hasOwnPoints = true
    }

    /// Reads what ``json`` wrote; what can't be read is no choices.
    init(json: String) {
        let data = Data(json.utf8)
        let decoder = JSONDecoder()
        if let texts = try? decoder.decode([String].self, from: data) {
            self.init(texts: texts)
        } else {
            self.init((try? decoder.decode([QuestionChoice].self, from: data)) ?? [])
        }
    }

    /// The choices as the API shows and the store keeps them.
    var json: String {
        var json = JSONWriter()
        json.array {
            for choice in choices {
                guard hasOwnPoints else {
                    $0.string(choice.text)
                    continue
                }
                $0.object {
                    $0.member("text", choice.text)
                    $0.member("points", choice.points)
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// The choice that an answer made; texts are the same where Unicode says so. O(choices).
    func choice(_ answer: String) -> QuestionChoice? { choices.first { $0.text == answer } }

    /// The fewest points that an answer can have; 0 without choices.
    var leastPoints: Int { choices.map(\.points).min() ?? 0 }

    /// The most points that an answer can have; 0 without choices.
    var mostPoints: Int { choices.map(\.points).max() ?? 0 }
}
