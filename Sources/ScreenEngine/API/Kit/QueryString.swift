public import Hummingbird

/// The parameters of a request's query, decoded, in their order. What is no UTF-8 is repaired, as Django does.
public struct QueryString: Sendable, Hashable {
    /// A parameter.
    public struct Parameter: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// Its value; empty where there is no `=`.
        public var value: String
    }

    /// The parameters.
    public let parameters: [Parameter]

    /// The most parameters that are read, as Django's `DATA_UPLOAD_MAX_NUMBER_FIELDS`.
    static let mostParameters = 1000

    /// Takes a query without its `?`.
    ///
    /// - Throws: 400 where there are more parameters than any client has.
    public init(_ query: String) throws(APIError) {
        var parameters: [Parameter] = []
        for part in query.utf8.split(separator: UInt8(ascii: "&")) {
            guard parameters.count < QueryString.mostParameters else {
                throw .detail(.badRequest, "Too many query parameters.")
            }
            let equals = part.firstIndex(of: UInt8(ascii: "="))
            let name = Substring(part[..<(equals ?? part.endIndex)])
            let value = equals.map { Substring(part[part.index(after: $0)...]) } ?? ""
            parameters.append(
                Parameter(
                    name: PercentDecoding.repairedText(name.utf8, plusIsSpace: true),
                    value: PercentDecoding.repairedText(value.utf8, plusIsSpace: true)))
        }
        self.parameters = parameters
    }

    /// Takes the query of a request.
    public init(_ request: Request) throws(APIError) { try self.init(request.uri.query ?? "") }

    /// The last value of a name, as Django gives it.
    public subscript(name: String) -> String? { parameters.last { $0.name == name }?.value }

    /// All values of a name.
    public func values(_ name: String) -> [String] { parameters.filter { $0.name == name }.map(\.value) }
}
