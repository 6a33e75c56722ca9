import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct PageRequestTests {
    /// Of a list of ten; what DRF 3.15.2 answered with pages of three.
    @Test(arguments: [
        ("", 1), ("page=2", 2), ("page=4", 4), ("page=", 1), ("page=last", 4), ("page=%202%20", 2), ("page=+2", 2),
        ("page=%2B2", 2), ("page=0_2", 2), ("page=2&page=3", 3), ("page=5", nil), ("page=0", nil), ("page=-1", nil),
        ("page=x", nil), ("page=1.0", nil), ("page=2_0", nil), ("page=_2", nil), ("page=99999999999999999999999", nil),
    ])
    func `A page is a number from 1 to the last, or 404`(text: String, number: Int?) throws {
        do {
            #expect(try PageRequest(try QueryString("\(text)&page_size=3")).number(of: 10) == number)
        } catch {
            #expect(number == nil)
            #expect(error.status == .notFound)
            #expect(error.text == #"{"detail":"Invalid page."}"#)
        }
    }

    @Test(arguments: [
        ("", 20), ("page_size=3", 3), ("page_size=100", 100), ("page_size=101", 100), ("page_size=0", 20),
        ("page_size=-1", 20), ("page_size=x", 20), ("page_size=", 20), ("page_size=99999999999999999999", 100),
    ])
    func `A page has twenty objects, or as many as asked for up to a hundred`(text: String, size: Int) throws {
        #expect(try PageRequest(try QueryString(text)).size == size)
    }

    @Test func `The places of a page's objects end with the list`() throws {
        #expect(try PageRequest(page: .number(4), size: 3).range(of: 10) == 9..<10)
        #expect(try PageRequest(page: .number(1), size: 3).range(of: 10) == 0..<3)
        #expect(try PageRequest(page: .last, size: 5).range(of: 10) == 5..<10)
        #expect(try PageRequest().range(of: 0) == 0..<0)
        #expect(try PageRequest(page: .last).range(of: 0) == 0..<0)
        #expect(throws: APIError.invalidPage) { try PageRequest(page: .number(2)).range(of: 0) }
        #expect(throws: APIError.invalidPage) { try PageRequest(page: .number(.max)).range(of: 10) }
    }

    @Test func `A page is asked for where there is the parameter, even without a value`() throws {
        #expect(try PageRequest(try QueryString("page")).isAsked)
        #expect(try !PageRequest(try QueryString("page_size=5")).isAsked)
    }
}
