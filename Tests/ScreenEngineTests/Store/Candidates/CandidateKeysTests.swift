import ResumeParse
import Testing

@testable import ScreenEngine

@Suite("Keys of candidates")
struct CandidateKeysTests {
    private let keys = CandidateKeys(lexicon: Lexicon())

    @Test(
        "Names are compared by their folded words",
        arguments: [
            ("  José   O'Brien-Šmíd ", "jose obrien smid"), ("JOSE\u{301} obrien smid", "jose obrien smid"),
            ("अनिल कुमार", "अनिल कुमार"), ("李 小龙", "李 小龙"), ("…", ""),
        ])
    func foldsNames(name: String, key: String) {
        #expect(CandidateKeys.name(name) == key)
    }

    @Test("E-mail addresses are compared in lower case, without white space around them")
    func foldsEmail() {
        #expect(CandidateKeys.email(" Jane.Doe@Example.COM\n") == "jane.doe@example.com")
        #expect(CandidateKeys.email(" \n") == nil)
    }

    @Test(
        "A telephone number is kept as E.164 where its country is known, otherwise as its digits",
        arguments: [
            ("+91 98200-00123", nil, "+919820000123"), ("0091 98200 00123", nil, "+919820000123"),
            ("098200 00123", "IN", "+919820000123"), ("098200 00123", nil, "9820000123"),
            ("+44 (0)20 7946 0958", nil, "+442079460958"), ("12345", nil, nil), ("call me", "IN", nil),
        ] as [(String, String?, String?)])
    func normalisesPhones(number: String, country: String?, key: String?) {
        #expect(keys.phone(number, countryCode: country) == key)
    }

    @Test("A number that was kept without its country is found by the one with it, and the other way round")
    func findsBothForms() {
        #expect(keys.phoneForms("+919820000123") == ["+919820000123", "9820000123"])
        #expect(keys.phoneForms("9820000123").contains("+919820000123"))
        #expect(Set(keys.phoneForms("9820000123")).count == keys.phoneForms("9820000123").count)
        #expect(!keys.phoneForms("9820000123").contains("+659820000123"))
    }

    @Test("Employers are compared without their legal form")
    func foldsEmployers() {
        #expect(keys.employer("Acme Widgets Pvt. Ltd.") == keys.employer("ACME WIDGETS"))
        #expect(keys.employer("Acme Widgets GmbH") == "acme widgets")
        #expect(keys.employer("Ltd") == nil)
    }
}
