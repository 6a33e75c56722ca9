/// What the answer to a message means for the message and for its webhook, kept in one transaction.
enum WebhookResults {
    /// Keeps an answer.
    ///
    /// - Parameters:
    ///   - owner: who claimed the message.
    ///   - random: makes the pause before the next attempt a little shorter.
    /// - Returns: why the webhook was switched off, where it was.
    static func keep(
        _ answer: WebhookAnswer, of delivery: QueuedDelivery, owner: String, random: UInt8, at now: Timestamp,
        _ connection: any Connection
    ) throws -> String? {
        let end: DeliveryQueue.End
        switch answer {
        case .cancelled:
            try DeliveryQueue.rows.release(delivery.id, of: owner, connection)
            return nil
        case .taken: end = .delivered
        case .gone: end = .givenUp
        case .refused, .failed:
            var retryAfter: Int?
            if case .refused(_, let seconds) = answer { retryAfter = seconds }
            let pause = WebhookBackoff.pause(
                afterAttempts: delivery.attempts + 1, retryAfter: retryAfter, random: random)
            end = pause.map { .again(now.adding(seconds: $0)) } ?? .givenUp
        }
        let isKept = try DeliveryQueue.settle(
            delivery, as: end, code: answer.code, problem: answer.problem, of: owner, at: now, connection)
        guard isKept else { return nil }
        guard let problem = answer.problem else {
            try DeliveryQueue.noteSuccess(of: delivery.webhook, connection)
            return nil
        }
        return try note(problem, answer, end, of: delivery.webhook, at: now, connection)
    }

    private static func note(
        _ problem: String, _ answer: WebhookAnswer, _ end: DeliveryQueue.End, of webhook: Int, at now: Timestamp,
        _ connection: any Connection
    ) throws -> String? {
        guard let failures = try DeliveryQueue.noteFailure(of: webhook, problem, at: now, connection) else {
            return nil
        }
        if answer == .gone {
            try DeliveryQueue.switchOff(webhook, problem, at: now, connection)
            return problem
        }
        if end == .givenUp, failures.since.adding(seconds: WebhookBackoff.mostFailing) <= now {
            let reason = "nothing got through for \(WebhookBackoff.mostFailing / 86_400) days; at last, \(problem)"
            try DeliveryQueue.switchOff(webhook, reason, at: now, connection)
            return reason
        }
        let pause = WebhookBackoff.webhookPause(afterFailures: failures.count)
        if pause > 0 { try DeliveryQueue.pause(webhook, until: now.adding(seconds: pause), connection) }
        return nil
    }
}
