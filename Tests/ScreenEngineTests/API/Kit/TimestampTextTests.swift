import Testing

@testable import ScreenEngine

@Suite struct TimestampTextTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"),
        (1, "1970-01-01T00:00:00.000001Z"),
        (-1, "1969-12-31T23:59:59.999999Z"),
        (1_736_174_403_684_118, "2025-01-06T14:40:03.684118Z"),
        (1_738_281_600_000_000, "2025-01-31T00:00:00Z"),
        (951_782_400_000_000, "2000-02-29T00:00:00Z"),
        (4_107_542_400_000_000, "2100-03-01T00:00:00Z"),
        (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"),
        (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
        (100_000, "1970-01-01T00:00:00.100000Z"),
    ])
    func `A moment is shown with six places or none, and read again`(microseconds: Int, text: String) {
        let moment = Timestamp(microseconds: microseconds)
        #expect(TimestampText.format(moment) == text)
        #expect(TimestampText.parse(text) == moment)
    }

    @Test func `Every day of four centuries is shown in order and read again`() {
        let first = -25_567  // 1900-01-01
        var before = ""
        for day in first..<(first + 146_097) {
            let moment = Timestamp(microseconds: day * 86_400_000_000 + 86_399_000_000)
            let text = TimestampText.format(moment)
            guard text > before, TimestampText.parse(text) == moment else {
                Issue.record("\(text) after \(before)")
                return
            }
            before = text
        }
        #expect(before == "2299-12-31T23:59:59Z")
    }

    @Test(arguments: [
        "", "x", "2025", "2025-01", "2025-1-6", "2025-01-06T", "2025-01-06T1:", "2025-01-06T14:4x", "2023-02-29",
        "2025-00-01", "2025-01-00", "2025-04-31", "0000-01-01", "2025-01-06T14:40:03+", "2025-01-06T14:40:03+5",
        "2025-01-06T14:40:03 05:30", "2025-01-06T14:40:03Zx", "+2025-01-06", "１２３４-01-01",
    ])
    func `What is no moment is none`(text: String) { #expect(TimestampText.parse(text) == nil) }

    @Test func `Random texts are moments or none`() {
        var random = SeededRandom(seed: 2)
        let characters = Array("0123456789-:TZ+., Wé")
        for _ in 0..<5000 {
            let count = Int.random(in: 0...30, using: &random)
            let text = String((0..<count).map { _ in characters.randomElement(using: &random)! })
            if let moment = TimestampText.parse(text), TimestampText.range.contains(moment) {
                #expect(TimestampText.parse(TimestampText.format(moment)) == moment)
            }
        }
    }
}
