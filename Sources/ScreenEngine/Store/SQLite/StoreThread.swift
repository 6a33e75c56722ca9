internal import Glibc

/// Threads that belong to the store: SQL blocks, so it runs neither on an event loop nor on Swift's own few threads.
enum StoreThread {
    /// Starts a thread that runs the body and ends.
    static func start(_ body: @escaping @Sendable () -> Void) {
        let box = unsafe Unmanaged.passRetained(Body(body))
        var thread = pthread_t()
        let result = unsafe pthread_create(
            &thread, nil,
            { argument in
                // Never nil: it is what pthread_create was given.
                let box = unsafe Unmanaged<Body>.fromOpaque(argument!)
                unsafe box.takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        precondition(result == 0, "the system has no more threads")
        pthread_detach(thread)
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
