public import Hummingbird

/// An object that shows how long ago somebody was last seen, in words. These change by the minute, and a write that
/// depends on the tag (`If-Match`) would fail for nothing: the tag is made from all else.
public struct TaggedObject: Sendable {
    /// The object.
    public var bytes: [UInt8]
    /// What its tag is made from.
    public var stable: [UInt8]

    /// Takes both.
    public init(bytes: [UInt8], stable: [UInt8]) {
        self.bytes = bytes
        self.stable = stable
    }

    /// 200; 304 where the client has it.
    public func response(to request: Request) -> Response {
        ResourceResponse.object(bytes, taggedBy: stable, for: request)
    }

    /// 200 for an object that was changed.
    public var changed: Response { ResourceResponse.changed(bytes, taggedBy: stable) }

    /// 201.
    public func created(id: Int, for request: Request) -> Response {
        ResourceResponse.created(bytes, taggedBy: stable, id: id, for: request)
    }
}
