import Testing

@testable import ScreenEngine

@Suite("Fingerprints of texts")
struct TextFingerprintTests {
    /// A text of words that no other start gives; neighbours differ, so that every run of three is its own.
    private func text(from start: Int, words: Int = 400) -> [String] {
        (0..<words).map { "word\((start + $0) &* 7919 % 1_000_003)" }
    }

    private func shared(_ left: TextFingerprint, _ right: TextFingerprint) -> Int {
        zip(left.bands, right.bands).count { $0 == $1 }
    }

    @Test("The same text gives the same bands whatever its case, accents, punctuation and lines")
    func foldsText() {
        let words = text(from: 1)
        let plain = TextFingerprint(of: words.joined(separator: " ") + " resume")
        let other = TextFingerprint(of: words.joined(separator: ",\n").uppercased() + " — Résumé!")
        #expect(plain.bands.count == 8)
        #expect(plain == other)
    }

    @Test("Bands are the same in every version, as they are kept")
    func isStable() {
        #expect(TextFingerprint(of: text(from: 1).joined(separator: " ")).bands == TextFingerprintTests.kept)
    }

    private static let kept = [
        38_737_964_070_146, 55_835_045_350_907, 41_058_514_283_864, 65_076_046_010_146, 204_069_622_206_913,
        112_859_107_335_238, 125_343_436_904_515, 109_606_321_316_254,
    ]

    @Test("A text with some lines changed shares a band with what it was", arguments: [0, 100, 1000, 5000, 70_000])
    func findsChangedText(start: Int) {
        var words = text(from: start)
        let before = words.joined(separator: " ")
        for index in stride(from: 5, to: words.count, by: 40) { words[index] = "changed\(index)" }
        let after = words.joined(separator: " ")
        #expect(TextFingerprint.similarity(before, after) > TextFingerprint.nearlyIdentical)
        #expect(shared(TextFingerprint(of: before), TextFingerprint(of: after)) > 0)
    }

    @Test("Texts with nothing in common share no band, and a short text has none")
    func keepsOthersApart() {
        let left = text(from: 0).joined(separator: " ")
        let right = text(from: 500_000).joined(separator: " ")
        #expect(TextFingerprint.similarity(left, right) == 0)
        #expect(shared(TextFingerprint(of: left), TextFingerprint(of: right)) == 0)
        #expect(TextFingerprint(of: "Name: Age: Address: Signature of the applicant").bands.isEmpty)
        #expect(TextFingerprint(of: "").bands.isEmpty)
    }

    @Test("Similarity is the share of common runs, the same both ways")
    func measuresSimilarity() {
        #expect(TextFingerprint.similarity("a b c d", "a b c e") == 1.0 / 3.0)
        #expect(TextFingerprint.similarity("a b c e", "a b c d") == 1.0 / 3.0)
        #expect(TextFingerprint.similarity("a b c", "A, b; c!") == 1)
        #expect(TextFingerprint.similarity("", "") == 0)
    }
}
