public import HTTPTypes
public import Hummingbird
internal import NIOCore
public import ResumeParse

/// The responses that resources give.
public enum ResourceResponse {
    /// A single object with its tag; 304 without a body where the client has it.
    ///
    /// - Parameter tag: the tag, where it isn't made from the bytes alone.
    public static func object(_ bytes: [UInt8], tag: EntityTag? = nil, for request: Request) -> Response {
        let tag = tag ?? EntityTag(of: bytes)
        if let known = tag.known(to: request) { return Response(status: .notModified, headers: [.eTag: known]) }
        return Response(status: .ok, json: bytes, headers: [.eTag: tag.text])
    }

    /// 200 for an object that was changed, with its new tag.
    public static func changed(_ bytes: [UInt8], tag: EntityTag? = nil) -> Response {
        Response(status: .ok, json: bytes, headers: [.eTag: (tag ?? EntityTag(of: bytes)).text])
    }

    /// 201 for an object that was made by a `POST` to its list; it is found below that.
    public static func created(
        _ bytes: [UInt8], tag: EntityTag? = nil, id: Int, for request: Request
    ) -> Response {
        let list = request.uri.path
        let location = "\(list)\(list.hasSuffix("/") ? "" : "/")\(id)/"
        return Response(
            status: .created, json: bytes,
            headers: [.location: location, .eTag: (tag ?? EntityTag(of: bytes)).text])
    }

    /// 204.
    public static func deleted() -> Response { Response(status: .noContent) }

    /// Other JSON.
    public static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, json: bytes)
    }

    /// A page of a list.
    ///
    /// - Parameters:
    ///   - count: the objects in the whole list.
    ///   - links: the URLs of other pages.
    ///   - writeItems: writes the page's objects, one after the other, into the array of results.
    public static func page(
        _ request: PageRequest, count: Int, links: PageLinks, _ writeItems: (inout JSONWriter) throws -> Void
    ) throws -> Response {
        Response(status: .ok, json: try page(of: request, count: count, links: links, writeItems))
    }

    /// The JSON of a page of a list.
    static func page(
        of request: PageRequest, count: Int, links: PageLinks, capacity: Int = 16 << 10,
        _ writeItems: (inout JSONWriter) throws -> Void
    ) throws -> ByteBuffer {
        let number = try request.number(of: count)
        var json = JSONWriter()
        json.reserveCapacity(capacity)
        try json.object { json in
            json.member("count", count)
            json.key("next")
            if number * request.size < count { json.string(links.url(page: number + 1)) } else { json.null() }
            json.key("previous")
            if number > 1 { json.string(links.url(page: number - 1)) } else { json.null() }
            json.key("results")
            try json.array(writeItems)
        }
        return ByteBuffer(bytes: json.bytes)
    }
}
