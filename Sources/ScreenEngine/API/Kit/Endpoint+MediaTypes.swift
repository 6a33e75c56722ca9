extension Endpoint {
    /// The media types of its answers; JSON where all of them are empty, since errors are JSON.
    var mediaTypes: [String] {
        var types: [String] = []
        for answer in answers where answer.schema != nil && !types.contains(answer.contentType) {
            types.append(answer.contentType)
        }
        return types.isEmpty ? ["application/json"] : types
    }
}
