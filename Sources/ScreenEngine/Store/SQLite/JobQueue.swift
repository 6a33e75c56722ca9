internal import Glibc

/// A queue that threads of the store wait on.
///
/// Sendable: everything that changes is touched under the mutex only.
@safe
final class JobQueue<Job: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    /// Those before `head` are taken; both ends cost O(1), amortised.
    private var jobs: [Job?] = []
    private var head = 0
    private var isClosed = false

    /// Makes an open, empty queue.
    init() {
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(arrival, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(arrival)
        unsafe pthread_mutex_destroy(mutex)
        unsafe arrival.deallocate()
        unsafe mutex.deallocate()
    }

    /// Adds a job and wakes one thread. False, and nothing done, once the queue is closed.
    func push(_ job: Job) -> Bool {
        unsafe pthread_mutex_lock(mutex)
        guard !isClosed else {
            unsafe pthread_mutex_unlock(mutex)
            return false
        }
        jobs.append(job)
        unsafe pthread_mutex_unlock(mutex)
        unsafe pthread_cond_signal(arrival)
        return true
    }

    /// The next job, waited for; nil once the queue is closed and empty.
    func next() -> Job? {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while head == jobs.count {
            if isClosed { return nil }
            unsafe pthread_cond_wait(arrival, mutex)
        }
        return take()
    }

    /// The next job, if one waits that `condition` holds for.
    func nextIfWaiting(where condition: (Job) -> Bool) -> Job? {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        guard head < jobs.count, let job = jobs[head], condition(job) else { return nil }
        return take()
    }

    /// Lets no more jobs in. Those that wait are still given out.
    func close() {
        unsafe pthread_mutex_lock(mutex)
        isClosed = true
        unsafe pthread_mutex_unlock(mutex)
        unsafe pthread_cond_broadcast(arrival)
    }

    private func take() -> Job? {
        let job = jobs[head]
        jobs[head] = nil
        head += 1
        if head == jobs.count {
            jobs.removeAll(keepingCapacity: head <= 1024)
            head = 0
        } else if head > 1024, head > jobs.count / 2 {
            jobs.removeFirst(head)
            head = 0
        }
        return job
    }
}
