internal import NIOCore

/// What a connection is doing, and until when it may; without any channel, so that its rules can be read in one place.
struct ConnectionState {
    /// What is to be done about a connection that has run out of time.
    enum Verdict: Equatable {
        /// Nothing.
        case fine
        /// Close it.
        case close
        /// Say 408 and close it: the request didn't come.
        case requestTimedOut
        /// Say 503 and close it: the answer didn't come.
        case answerTimedOut
    }

    private let limits: ConnectionLimits
    /// Requests whose head has come and whose answer is not complete; more than one where the client doesn't wait.
    private(set) var unanswered = 0
    /// Whether the head of the answer to the oldest of them has been written.
    private(set) var isAnswering = false
    /// Whether the last request's body is still coming.
    private(set) var isReading = false
    private var bodyBytes = 0
    private var bodySince: NIODeadline
    /// Since when the oldest unanswered request could have been answered, or the connection has been idle.
    private var since: NIODeadline
    private var hasServed = false
    /// Since when the client has not taken what was written.
    private var stalledSince: NIODeadline?
    /// Since when a body comes for which nobody waits any more, and how much of it has come.
    private var drainingSince: NIODeadline?
    private var drainedBytes = 0

    init(limits: ConnectionLimits, now: NIODeadline) {
        self.limits = limits
        since = now
        bodySince = now
    }

    /// A request's head has come.
    mutating func headRead(_ now: NIODeadline) {
        if unanswered == 0 { since = now }
        unanswered += 1
        isReading = true
        bodyBytes = 0
        bodySince = now
    }

    /// A part of its body has come. Gives whether to go on.
    mutating func bodyRead(_ count: Int) -> Bool {
        bodyBytes += count
        guard drainingSince != nil else { return true }
        drainedBytes += count
        return drainedBytes <= limits.drainedBytes
    }

    /// All of it has come.
    mutating func endRead(_ now: NIODeadline) {
        isReading = false
        drainingSince = nil
        if unanswered == 1 { since = now }
    }

    /// An answer's head has been written.
    mutating func headWritten() { isAnswering = true }

    /// All of an answer has been written.
    mutating func endWritten(_ now: NIODeadline) {
        unanswered -= 1
        isAnswering = false
        hasServed = true
        since = now
        if unanswered == 0, isReading {
            drainingSince = now
            drainedBytes = 0
        }
    }

    /// The client takes what is written, or has stopped to.
    mutating func writabilityChanged(_ isWritable: Bool, _ now: NIODeadline) {
        stalledSince = isWritable ? nil : now
    }

    /// Whether time has run out for anything.
    func verdict(_ now: NIODeadline) -> Verdict {
        if let stalledSince, now > stalledSince + limits.write { return .close }
        if let drainingSince, now > drainingSince + limits.drain { return .close }
        if unanswered == 0, !isReading {
            return now > since + (hasServed ? limits.idle : limits.firstHead) ? .close : .fine
        }
        if isReading {
            let allowed = limits.body + .seconds(Int64(bodyBytes / limits.bodyRate))
            guard now > bodySince + allowed else { return .fine }
            return isAnswering || unanswered != 1 ? .close : .requestTimedOut
        }
        guard !isAnswering, now > since + limits.answer else { return .fine }
        return .answerTimedOut
    }
}
