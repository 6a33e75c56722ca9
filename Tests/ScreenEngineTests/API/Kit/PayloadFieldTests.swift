import ResumeParse
import Testing

@testable import ScreenEngine

@Suite struct PayloadFieldTests {
    @Test(arguments: DRFAnswers.text)
    func `A text is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .text(maxLength: 5)) == answer)
    }

    @Test(arguments: DRFAnswers.blankText)
    func `A text that may be blank is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .text(allowBlank: true)) == answer)
    }

    @Test(arguments: DRFAnswers.integer)
    func `An integer is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .integer(minimum: 0, maximum: 100)) == answer)
    }

    @Test(arguments: DRFAnswers.boolean)
    func `A truth value is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .boolean) == answer)
    }

    @Test(arguments: DRFAnswers.decimal)
    func `A decimal is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .decimal(digits: 5, places: 2)) == answer)
    }

    @Test(arguments: DRFAnswers.boundedDecimal)
    func `A decimal out of its bounds is refused as DRF does`(json: String, answer: String) throws {
        #expect(try read(json, .decimal(digits: 5, places: 2, minimum: 0, maximum: 1000)) == answer)
    }

    @Test(arguments: DRFAnswers.timestamp)
    func `A moment is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .timestamp) { TimestampText.format($0) } == answer)
    }

    @Test(arguments: DRFAnswers.choice)
    func `A choice is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .choice(["A", "B"])) == answer)
    }

    @Test(arguments: DRFAnswers.email)
    func `An e-mail address is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .email()) == answer)
    }

    @Test(arguments: DRFAnswers.list)
    func `A list of texts is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .list(of: .text(maxLength: 3))) { $0.joined(separator: ",") } == answer)
    }

    @Test(arguments: DRFAnswers.shortList)
    func `A list that is too long is refused as DRF does`(json: String, answer: String) throws {
        #expect(try read(json, .list(of: .integer(), maxCount: 1)) { "\($0)" } == answer)
    }

    @Test(arguments: [
        ("1", "= 1"),
        (#""1""#, "= 1"),
        (#"" 1 ""#, "= 1"),
        ("1.0", "= 1"),
        (#""x""#, #"["Incorrect type. Expected pk value, received str."]"#),
        ("true", #"["Incorrect type. Expected pk value, received bool."]"#),
        ("[]", #"["Incorrect type. Expected pk value, received list."]"#),
        ("{}", #"["Incorrect type. Expected pk value, received dict."]"#),
        ("null", #"["This field may not be null."]"#),
        ("\"\"", #"["This field may not be null."]"#),
        ("1e40", #"["Invalid pk \"1e40\" - object does not exist."]"#),
        (
            "1000000000000000000000000000000",
            #"["Invalid pk \"1000000000000000000000000000000\" - object does not exist."]"#
        ),
    ])
    func `An identifier is read as DRF reads it`(json: String, answer: String) throws {
        #expect(try read(json, .key) == answer)
    }

    @Test(arguments: [
        ("[1,2,1]", "= 1,2"),
        ("[]", "= "),
        (#""x""#, #"["Expected a list of items but got type \"str\"."]"#),
        (#"["x",99]"#, #"["Incorrect type. Expected pk value, received str."]"#),
        ("[null]", #"["Invalid pk \"None\" - object does not exist."]"#),
        ("null", #"["This field may not be null."]"#),
    ])
    func `A list of identifiers keeps each once and names the first that is wrong`(
        json: String, answer: String
    ) throws {
        #expect(try read(json, .keys()) { $0.map(String.init).joined(separator: ",") } == answer)
    }

    @Test(arguments: [("1.50", "= 1.50"), ("1e3", "= 1e3"), ("-0.10", "= -0.10")])
    func `A number that is read as a text stays as it was sent`(json: String, answer: String) throws {
        #expect(try read(json, .text()) == answer)
    }

    private enum Colour: String, CaseIterable, Sendable { case red = "Red" }

    @Test func `A choice among an enum's values is that value, in its own case only`() throws {
        #expect(try read(#""Red""#, PayloadField<Colour>.choice()) == "= red")
        #expect(try read(#""red""#, PayloadField<Colour>.choice()) == #"["\"red\" is not a valid choice."]"#)
    }

    @Test func `Any JSON is taken as it is, null too`() throws {
        #expect(try read(#"{"a":[1,null,0.30]}"#, .json) { $0.text } == #"= {"a":[1,null,0.30]}"#)
        #expect(try read("null", .json) { $0.text } == "= null")
    }

    /// What reading one field gives: the value behind `=`, or the field's errors as they are answered.
    private func read<Value>(
        _ json: String, _ kind: PayloadField<Value>, _ show: (Value) -> String = { "\($0)" }
    ) throws -> String {
        var fields = try PayloadReader(try JSONParser.parse(Array(#"{"f":\#(json)}"#.utf8)), mode: .create)
        if let value = fields.read("f", kind) { return "= \(show(value))" }
        guard case .fields(let fields) = fields.problems, let field = fields.first else { return "nothing" }
        var writer = JSONWriter()
        field.errors.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
