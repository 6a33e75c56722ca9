public import HTTPTypes
public import Hummingbird

/// Reads the fields of a payload one after the other and collects what is wrong with them, so that a client hears of
/// all its mistakes at once, in DRF's words. Fields that nobody reads are ignored.
///
///     var fields = try await PayloadReader(request)
///     fields.read("title", .text(maxLength: 200), into: &job.title)
///     fields.read("close_date", .timestamp, into: &job.closeDate)
///     try fields.finish()
public struct PayloadReader: Sendable {
    /// Which fields have to be there.
    public enum Mode: Sendable, Hashable {
        /// `POST`: those that are required.
        case create
        /// `PUT`: as `create`; what may be left out stays as it is.
        case replace
        /// `PATCH`: none.
        case update

        /// The mode that goes with a method.
        public init(_ method: HTTPRequest.Method) {
            self = method == .patch ? .update : method == .put ? .replace : .create
        }
    }

    /// Which fields have to be there.
    public let mode: Mode
    private let values: [String: JSONValue]
    private var errors: [FieldErrors.Field] = []

    /// Takes a payload, which has to be an object.
    public init(_ payload: JSONValue, mode: Mode) throws(APIError) {
        do throws(FieldProblem) {
            self = try PayloadReader(object: payload, mode: mode)
        } catch {
            throw .invalid(error.errors)
        }
    }

    /// Reads the body of a request; the mode is its method's.
    ///
    /// - Throws: an ``APIError``: 400 for what is no JSON object, 413, 415.
    public init(_ request: Request, limit: Int = RequestPayload.defaultLimit) async throws {
        try self.init(try await RequestPayload.json(of: request, limit: limit), mode: Mode(request.method))
    }

    init(object payload: JSONValue, mode: Mode) throws(FieldProblem) {
        guard case .object(let members) = payload else {
            let message =
                payload == .null
                ? "No data provided" : "Invalid data. Expected a dictionary, but got \(payload.pythonType)."
            throw FieldProblem(.fields([FieldErrors.Field("non_field_errors", .messages([message]))]))
        }
        values = Dictionary(members.lazy.map { ($0.name, $0.value) }) { _, last in last }
        self.mode = mode
    }

    /// Whether the payload has a field, null or not.
    public func has(_ name: String) -> Bool { self[name] != nil }

    /// A field as it was sent.
    public subscript(name: String) -> JSONValue? { values[name] }

    /// Reads a field that is never null.
    ///
    /// - Parameter required: whether it has to be there, except in an update.
    /// - Returns: whether it was there and right.
    @discardableResult
    public mutating func read<Value>(
        _ name: String, _ kind: PayloadField<Value>, into target: inout Value, required: Bool = true
    ) -> Bool {
        guard let value = read(name, kind, required: required) else { return false }
        target = value
        return true
    }

    /// Reads a field that may be null, and may be left out unless said otherwise.
    ///
    /// - Returns: whether it was there and right; null is.
    @discardableResult
    public mutating func read<Value>(
        _ name: String, _ kind: PayloadField<Value>, into target: inout Value?, required: Bool = false
    ) -> Bool {
        if self[name] == .null || (kind.blankIsNull && self[name]?.isBlank == true) {
            target = nil
            return true
        }
        guard let value = read(name, kind, required: required) else { return false }
        target = value
        return true
    }

    /// Reads a field that is never null.
    ///
    /// - Returns: nothing where it isn't there, or is wrong.
    public mutating func read<Value>(
        _ name: String, _ kind: PayloadField<Value>, required: Bool = true
    ) -> Value? {
        guard let sent = self[name] else {
            if required, mode != .update { refuse(name, PayloadMessage.required) }
            return nil
        }
        guard sent != .null || kind.takesNull else {
            refuse(name, PayloadMessage.null)
            return nil
        }
        do throws(FieldProblem) {
            return try kind.parse(sent, mode)
        } catch {
            refuse(name, error.errors)
            return nil
        }
    }

    /// Adds what is wrong with a field.
    public mutating func refuse(_ name: String, _ messages: String...) { refuse(name, .messages(messages)) }

    /// Adds what is wrong with a field and what is in it.
    public mutating func refuse(_ name: String, _ problem: FieldErrors) {
        errors.append(FieldErrors.Field(name, problem))
    }

    /// What is wrong so far.
    public var problems: FieldErrors { .fields(errors) }

    /// Throws 400 if anything was wrong.
    public func finish() throws(APIError) {
        if !errors.isEmpty { throw .invalid(problems) }
    }
}
