import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct PayloadReaderTests {
    private struct Step: Equatable {
        var service: Int
        var order: Int?
    }

    private struct Draft: Equatable {
        var title = "old"
        var level: Int? = 7
        var isOpen = false
    }

    @Test(arguments: [
        (PayloadReader.Mode.create, "{}", #"{"title":["This field is required."]}"#),
        (.replace, "{}", #"{"title":["This field is required."]}"#),
        (.update, "{}", "old 7 false"),
        (.update, #"{"level":null}"#, "old nil false"),
        (.update, #"{"level":""}"#, #"{"level":["A valid integer is required."]}"#),
        (.update, #"{"title":null}"#, #"{"title":["This field may not be null."]}"#),
        (.create, #"{"title":"new","isOpen":true,"id":99,"unknown":{}}"#, "new 7 true"),
        (.replace, #"{"title":"new","level":"3"}"#, "new 3 false"),
        (
            .create, #"{"isOpen":"maybe","level":"x","title":" "}"#,
            #"{"title":["This field may not be blank."],"level":["A valid integer is required."],"#
                + #""isOpen":["Must be a valid boolean."]}"#
        ),
        (.create, "[]", #"{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}"#),
        (.create, #""x""#, #"{"non_field_errors":["Invalid data. Expected a dictionary, but got str."]}"#),
        (.create, "1", #"{"non_field_errors":["Invalid data. Expected a dictionary, but got int."]}"#),
        (.create, "1.5", #"{"non_field_errors":["Invalid data. Expected a dictionary, but got float."]}"#),
        (.create, "null", #"{"non_field_errors":["No data provided"]}"#),
    ])
    func `Fields are set as the method asks, and all errors are told in the order of the fields`(
        mode: PayloadReader.Mode, json: String, answer: String
    ) throws {
        let found = try answered {
            var draft = Draft()
            var fields = try PayloadReader(parsed(json), mode: mode)
            fields.read("title", .text(maxLength: 10), into: &draft.title)
            fields.read("level", .integer(), into: &draft.level)
            fields.read("isOpen", .boolean, into: &draft.isOpen, required: false)
            try fields.finish()
            return "\(draft.title) \(draft.level.map(String.init) ?? "nil") \(draft.isOpen)"
        }
        #expect(found == answer)
    }

    @Test(arguments: [
        (#"{"steps":"x"}"#, #"{"steps":{"non_field_errors":["Expected a list of items but got type \"str\"."]}}"#),
        (#"{"steps":{}}"#, #"{"steps":{"non_field_errors":["Expected a list of items but got type \"dict\"."]}}"#),
        (#"{"steps":null}"#, #"{"steps":["This field may not be null."]}"#),
        ("{}", #"{"steps":["This field is required."]}"#),
        (
            #"{"steps":[{"service":1},{},{"service":"x"}]}"#,
            #"{"steps":[{},{"service":["This field is required."]},{"service":["A valid integer is required."]}]}"#
        ),
        (
            #"{"steps":[1,{},null]}"#,
            #"{"steps":[{"non_field_errors":["Invalid data. Expected a dictionary, but got int."]},"#
                + #"{"service":["This field is required."]},["This field may not be null."]]}"#
        ),
        (#"{"steps":[{"service":1},{"service":"2","order":3}]}"#, "1:nil 2:3"),
        (
            #"{"steps":[],"one":1}"#,
            #"{"one":{"non_field_errors":["Invalid data. Expected a dictionary, but got int."]}}"#
        ),
        (#"{"steps":[],"one":{}}"#, #"{"one":{"service":["This field is required."]}}"#),
    ])
    func `Objects within objects are read and refused as DRF's nested serializers do`(
        json: String, answer: String
    ) throws {
        let found = try answered {
            var steps: [Step] = []
            var one: Step?
            var fields = try PayloadReader(parsed(json), mode: .create)
            fields.read("steps", .objects(PayloadReaderTests.step), into: &steps)
            fields.read("one", .object(PayloadReaderTests.step), into: &one)
            try fields.finish()
            return steps.map { "\($0.service):\($0.order.map(String.init) ?? "nil")" }.joined(separator: " ")
        }
        #expect(found == answer)
    }

    @Test(arguments: [
        (#"{"key":"","decimal":"","truth":"","text":""}"#, "nil nil nil ''"),
        (#"{"key":null,"decimal":null,"truth":null,"text":null}"#, "nil nil nil nil"),
        ("{}", "1 2 true 'x'"),
    ])
    func `Where null is allowed, a blank is null for all but texts`(json: String, answer: String) throws {
        var (key, decimal, truth, text): (Int?, Int?, Bool?, String?) = (1, 2, true, "x")
        var fields = try PayloadReader(parsed(json), mode: .create)
        fields.read("key", .key, into: &key)
        fields.read("decimal", .decimal(digits: 3, places: 2), into: &decimal)
        fields.read("truth", .boolean, into: &truth)
        fields.read("text", .text(allowBlank: true), into: &text)
        try fields.finish()
        let shown = [key.map(String.init), decimal.map(String.init), truth.map(String.init), text.map { "'\($0)'" }]
        #expect(shown.map { $0 ?? "nil" }.joined(separator: " ") == answer)
    }

    @Test func `A field says whether it was given, and a rule across fields joins the other errors`() throws {
        var (first, second) = (0, 0)
        var fields = try PayloadReader(parsed(#"{"first":5,"second":"x"}"#), mode: .update)
        #expect(fields.read("first", .integer(), into: &first))
        #expect(!fields.read("second", .integer(), into: &second))
        #expect(!fields.read("third", .integer(), into: &second))
        #expect(fields.has("second") && !fields.has("third"))
        fields.refuse("third", "Has to be over first.")
        let error = #expect(throws: APIError.self) { try fields.finish() }
        #expect(
            error?.text
                == #"{"second":["A valid integer is required."],"third":["Has to be over first."]}"#)
        #expect(error?.status == .badRequest)
        #expect(first == 5)
    }

    @Test func `A name that comes twice has its last value`() throws {
        var value = 0
        var fields = try PayloadReader(parsed(#"{"a":1,"b":2,"a":3}"#), mode: .create)
        fields.read("a", .integer(), into: &value)
        try fields.finish()
        #expect(value == 3)
    }

    private static let step: @Sendable (inout PayloadReader) throws(FieldProblem) -> Step? = { fields in
        let service = fields.read("service", .integer())
        var order: Int?
        fields.read("order", .integer(), into: &order)
        return service.map { Step(service: $0, order: order) }
    }

    private func parsed(_ json: String) throws -> JSONValue { try JSONParser.parse(Array(json.utf8)) }

    private func answered(_ body: () throws -> String) throws -> String {
        do {
            return try body()
        } catch let error as APIError {
            #expect(error.status == .badRequest)
            return error.text
        }
    }
}
