/// Bounds on what one request may bring.
enum RequestLimits {
    /// The largest JSON body: a job's description with all its skills is a hundredth of it.
    static let jsonBody = 1 << 20
}
