/// What bounds recordings and their uploads.
struct MediaLimits: Sendable, Hashable {
    /// Bytes of a recording at most.
    var recording = 2 << 30
    /// How long the URL of an upload is good, in seconds.
    var lifetime = 3600
}
