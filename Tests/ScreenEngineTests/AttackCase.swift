import Foundation
import TestSupport
import Testing

@testable import ScreenEngine

/// A row of the table of attacks and look-alikes, `corpus/attacks/cases.csv`.
struct AttackCase: Sendable, CustomTestStringConvertible {
    /// What is wrong with the file, or only seems to be.
    enum Kind: String, Sendable, CaseIterable {
        /// Text that a person can't see.
        case invisible
        /// The same keywords many times over.
        case repetition
        /// Sentences addressed to a machine.
        case injection
        /// Characters that are not what they look like.
        case encoding
        /// Honest text that is drawn or written like one of the others.
        case lookalike
    }

    /// The file's path under the folder of attacks.
    var file: String
    /// The path of the same resume without the attack.
    var clean: String
    /// What kind of case it is.
    var kind: Kind
    /// Flags of which one is wanted; none where the text stands in no place that a resume is read from.
    var flags: [String]
    /// What was planted, or what has to be read.
    var words: [String]
    /// The name of the job that the file is made for.
    var job: String

    var testDescription: String { file }

    /// The folder of attacks.
    static let folder = Corpus.folder.appending(path: "attacks")

    /// All rows, in the order of the table; none where the table can't be read, which a test reports.
    static let all: [AttackCase] = (try? rows()) ?? []

    /// The rows of a kind.
    static func all(_ kind: Kind) -> [AttackCase] { all.filter { $0.kind == kind } }

    private static func rows() throws -> [AttackCase] {
        var lines = CommaSeparatedLines([UInt8](try Data(contentsOf: folder.appending(path: "cases.csv"))))
        guard try lines.next()?.fields == ["file", "clean", "kind", "trick", "flag", "words", "page", "job"] else {
            return []
        }
        var cases: [AttackCase] = []
        while let fields = try lines.next()?.fields {
            guard fields.count == 8, let kind = Kind(rawValue: fields[2]) else { return [] }
            cases.append(
                AttackCase(
                    file: fields[0], clean: fields[1], kind: kind,
                    flags: fields[4].split(separator: "|").map(String.init),
                    words: fields[5].split(separator: ";").map(String.init), job: fields[7]))
        }
        return cases
    }
}
