public import Hummingbird

/// An object that shows more than writes to it change: how long ago somebody was last seen, how many have applied, what
/// other objects are like that it names. A write that depends on the tag (`If-Match`) would fail for nothing, so that
/// its tag has a part for what is written, see ``EntityTag``.
public struct TaggedObject: Sendable {
    /// The object.
    public var bytes: [UInt8]
    /// What writes to it change, in any form: what conditional writes compare.
    public var written: [UInt8]

    /// Takes both.
    public init(bytes: [UInt8], written: [UInt8]) {
        self.bytes = bytes
        self.written = written
    }

    /// The tag.
    public var tag: EntityTag { EntityTag(of: bytes, written: written) }

    /// 200; 304 where the client has it.
    public func response(to request: Request) -> Response { ResourceResponse.object(bytes, tag: tag, for: request) }

    /// 200 for an object that was changed.
    public var changed: Response { ResourceResponse.changed(bytes, tag: tag) }

    /// 201.
    public func created(id: Int, for request: Request) -> Response {
        ResourceResponse.created(bytes, tag: tag, id: id, for: request)
    }
}
