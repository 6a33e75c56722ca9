extension WebhookService {
    /// Between two looks for messages that nobody needs any more.
    private static let sweepInterval = Duration.seconds(600)
    /// Between two looks for processes that have died.
    private static let watchInterval = Duration.seconds(20)
    /// Messages that are removed in one transaction.
    static let forgottenAtOnce = 1_000

    /// Looks for what was put in the queue, for what processes that died had claimed, and for what is old. Ends by being
    /// cancelled.
    func keepTime() async {
        var (sinceWatch, sinceSweep) = (WebhookService.watchInterval, WebhookService.sweepInterval)
        repeat {
            do {
                if sinceWatch >= WebhookService.watchInterval {
                    sinceWatch = .zero
                    try await DeliveryQueue.rows.takeOverFromTheDead(in: database)
                }
                if sinceSweep >= WebhookService.sweepInterval {
                    sinceSweep = .zero
                    try await forgetOld()
                }
            } catch {
                complain(error)
            }
            wake()
            sinceWatch += settings.poll
            sinceSweep += settings.poll
        } while (try? await Task.sleep(for: settings.poll)) != nil
    }

    /// Removes messages that ended long ago.
    func forgetOld() async throws {
        let moment = clock.now().adding(seconds: -settings.keptDays * 86_400)
        while try await database.read({ try DeliveryQueue.hasEnded(before: moment, $0) }) {
            try await database.write { connection in
                try DeliveryQueue.forget(endedBefore: moment, count: WebhookService.forgottenAtOnce, connection)
            }
        }
    }
}
