internal import Testing

@testable internal import ScreenEngine

/// When messages are sent again.
struct WebhookBackoffTests {
    @Test("Pauses grow fivefold from 5 seconds to 8 hours, and after the eighth attempt there is none")
    func pauses() {
        let pauses = (1...9).map { WebhookBackoff.pause(afterAttempts: $0, retryAfter: nil, random: 0) }
        #expect(pauses == [5, 25, 125, 625, 3_125, 15_625, 28_800, nil, nil])
    }

    @Test("Randomness makes a pause shorter by a fifth at most, and never longer")
    func jitter() {
        for attempts in 1...7 {
            let all = (0...255).map {
                WebhookBackoff.pause(afterAttempts: attempts, retryAfter: nil, random: UInt8($0)) ?? 0
            }
            #expect(all == all.sorted(by: >), "more randomness, a shorter pause")
            #expect(all.last == all[0] - all[0] / 5)
        }
    }

    @Test("What a receiver asks for makes a pause longer, up to 8 hours, and not shorter")
    func retryAfter() {
        #expect(WebhookBackoff.pause(afterAttempts: 1, retryAfter: 120, random: 255) == 120)
        #expect(WebhookBackoff.pause(afterAttempts: 3, retryAfter: 1, random: 0) == 125)
        #expect(WebhookBackoff.pause(afterAttempts: 1, retryAfter: .max, random: 0) == 28_800)
        #expect(WebhookBackoff.pause(afterAttempts: 8, retryAfter: 120, random: 0) == nil)
    }

    @Test("A webhook is left alone from the fifth failure in a row on, for five minutes at most")
    func webhook() {
        let pauses = [0, 4, 5, 6, 7, 12, 13, 14, 100, .max].map(WebhookBackoff.webhookPause(afterFailures:))
        #expect(pauses == [0, 0, 1, 2, 4, 128, 256, 300, 300, 300])
    }
}
