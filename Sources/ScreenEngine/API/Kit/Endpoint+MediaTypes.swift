extension Endpoint {
    /// The media types of its answers; JSON where all of them are empty, since errors are JSON. Where there are several,
    /// what is answered decides in the end, see ``AcceptField/require(_:_:)``.
    var mediaTypes: [String] {
        var types: [String] = []
        for answer in answers where answer.schema != nil && !types.contains(answer.contentType) {
            types.append(answer.contentType)
        }
        return types.isEmpty ? ["application/json"] : types
    }
}

extension Endpoint.Answer {
    /// A file that can be of several types, as one answer of each.
    static func file(_ status: Int, _ description: String, _ types: [String]) -> [Endpoint.Answer] {
        types.enumerated().map { index, type in
            .init(status, index == 0 ? description : "", .string(format: "binary"), contentType: type)
        }
    }
}
