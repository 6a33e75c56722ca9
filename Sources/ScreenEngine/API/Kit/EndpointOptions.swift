internal import Hummingbird
internal import ResumeParse

/// What a path answers to `OPTIONS`: DRF's description of a view, and `Allow`.
struct EndpointOptions {
    /// The response, the same for everyone.
    let response: Response

    /// Describes a path.
    init(_ path: EndpointTable.Path) {
        let first = path.endpoints[0]
        var parses: [String] = []
        for body in path.endpoints.compactMap(\.body) {
            let types = [body.contentType] + (body.form == nil ? [] : ["multipart/form-data"])
            parses += types.filter { !parses.contains($0) }
        }
        var renders: [String] = []
        for answer in path.endpoints.flatMap(\.answers) where answer.schema != nil {
            if !renders.contains(answer.contentType) { renders.append(answer.contentType) }
        }
        var json = JSONWriter()
        json.object { json in
            json.member("name", first.tag)
            json.member("description", first.summary)
            json.key("renders")
            json.array { for type in renders { $0.string(type) } }
            json.key("parses")
            json.array { for type in parses { $0.string(type) } }
        }
        response = Response(status: .ok, json: json.bytes, headers: [.allow: path.allow])
    }
}
