import TestSupport
import Testing

@testable import ResumeParse

@Suite("Colours of DOCX that are no colours")
struct DOCXColourValueTests {
    @Test("A document with such a colour is read", arguments: ["-1", "2147483648", "FFFFFFFFFF", "99999999999999999999"])
    func read(value: String) throws {
        let body = DOCXBuilder.p(
            "Ann Example", properties: "<w:shd w:val=\"clear\" w:color=\"\(value)\" w:fill=\"\(value)\"/>",
            run: "<w:color w:val=\"\(value)\"/>")
        // What is seen of it depends on what is left of the number; that it is read does not.
        #expect(throws: Never.self) { try? DocumentReader().read(DOCXBuilder(body).bytes()) }
    }
}
