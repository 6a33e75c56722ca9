/// When messages that didn't get through are sent again: pure, the randomness comes from outside.
enum WebhookBackoff {
    /// How often a message is sent at most. With the pauses between, it is tried for some 13 hours.
    static let mostAttempts = 8
    /// The first pause in seconds; each further one is five times as long,
    static let firstPause = 5
    /// and none longer than a night.
    static let longestPause = 8 * 3600
    /// A webhook is left alone as a whole after so many failures in a row: fewer may be some messages' own fault.
    static let failuresBeforePause = 5
    /// The longest that it is left alone; its messages' own pauses come on top.
    static let longestWebhookPause = 300
    /// Where nothing has got through for three days, a webhook is switched off with the next message that is given up.
    static let mostFailing = 3 * 86_400

    /// Seconds until a message is sent again; nothing where it has been sent often enough.
    ///
    /// - Parameters:
    ///   - attempts: how often it was sent.
    ///   - retryAfter: what the receiver asked for; it makes the pause longer only.
    ///   - random: 0 to 255; the pause is shorter by up to a fifth, so that what failed together doesn't come again
    ///     together.
    static func pause(afterAttempts attempts: Int, retryAfter: Int?, random: UInt8) -> Int? {
        guard attempts < mostAttempts else { return nil }
        var pause = firstPause
        for _ in 1..<max(attempts, 1) where pause < longestPause { pause *= 5 }
        pause = min(pause, longestPause)
        pause -= pause * Int(random) / (5 * 255)
        return max(pause, min(retryAfter ?? 0, longestPause))
    }

    /// Seconds for which a webhook is left alone after so many failures in a row.
    static func webhookPause(afterFailures failures: Int) -> Int {
        let doublings = failures - failuresBeforePause
        return doublings < 0 ? 0 : doublings > 8 ? longestWebhookPause : min(1 << doublings, longestWebhookPause)
    }
}
