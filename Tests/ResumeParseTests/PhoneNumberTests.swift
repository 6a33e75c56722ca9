import TestSupport
import Testing

@testable import ResumeParse

/// Telephone numbers in the ways in which they are written. Numbers are made up.
struct PhoneNumberTests {
    static let lexicon = Lexicon()

    static func phones(_ text: String) -> [Basics.Phone] {
        let document = MarkedText.document(text)
        return ResumeParser(lexicon: lexicon).parse(document).resume.basics.phones
    }

    @Test(
        "A number whose country is written is given as E.164",
        arguments: [
            ("+91 98200 00123", "+919820000123"), ("00971 50 000 0123", "+971500000123"), ("+44 (0)20 7946 0018", "+442079460018"),
            ("+1 (555) 010-4477", "+15550104477"), ("91-98450 00012", "+919845000012"), ("+49 (0) 151 23456789", "+4915123456789"),
            ("+966-55-123-4567", "+966551234567"), ("+39 06 1234 5678", "+390612345678"), ("+7 912 345-67-89", "+79123456789"),
            ("+00974 5512 3456", "+97455123456"), ("+91-0-98450 00012", "+919845000012"),
        ])
    func international(written: String, number: String) throws {
        let phone = try #require(Self.phones("Ravi Kumar\nMobile: \(written)").first)
        #expect(phone.e164 == number)
        #expect(phone.kind == .mobile)
    }

    @Test(
        "A number in national form takes the country of the address, else that of the nationality",
        arguments: [
            ("98450 00012", "Address: Pune, India", "+919845000012"), ("050 123 4567", "Dubai, UAE", "+971501234567"),
            ("0151 23456789", "Address: 69117 Heidelberg, Deutschland", "+4915123456789"),
            ("(555) 010-4477", "Boise, ID 83702", "+15550104477"), ("98450 00012", "Nationality: Indian", "+919845000012"),
            ("0917 555 0143", "Nationality : Filipino", "+639175550143"), ("07700 900123", "Leeds, United Kingdom", "+447700900123"),
            ("022 2345 6789", "Mumbai", "+912223456789"),
        ])
    func national(written: String, line: String, number: String) throws {
        let phone = try #require(Self.phones("Ravi Kumar\nTel: \(written)\n\(line)").first)
        #expect(phone.text.text == written)
        #expect(phone.e164 == number)
    }

    @Test("Without a country, or with a length that no number there has, it stays as written")
    func unknown() throws {
        #expect(try #require(Self.phones("Ravi Kumar\nTel: 98450 00012").first).e164 == nil)
        #expect(try #require(Self.phones("Ravi Kumar\nTel: +91 98450").first ?? Self.phones("Ravi Kumar\nTel: +91 98450 0").first).e164 == nil)
    }

    @Test("Several numbers come with what their labels say, the one to call first in front")
    func several() {
        let phones = Self.phones(
            "Ravi Kumar\nTel: 022-23456789 ext. 12\nMobile: +91 98450 00012 / +91 98450 00013\nWhatsApp: +971 50 123 4567\nFax: 022-23456780")
        #expect(phones.map(\.e164) == ["+919845000012", nil, "+919845000013", "+971501234567"])
        #expect(phones.map(\.kind) == [.mobile, nil, .mobile, .whatsapp])
        #expect(phones[1].extensionNumber == "12")
    }

    @Test("A label in brackets behind a number is that number's")
    func behind() {
        let phones = Self.phones("Linda Example\n419-555-0108 (home) 419-555-0109 (cell)")
        #expect(phones.map(\.text.text) == ["419-555-0108", "419-555-0109"])
        #expect(phones.map(\.kind) == [.home, .mobile])
    }

    @Test(
        "Dates, postal codes and numbers of papers are no telephone numbers",
        arguments: [
            "Passport No: K1234567", "Passport No. 12345678", "Aadhaar No: 1234 5678 9012", "UID 123456789012", "Pin code 560011",
            "05-2015 - 06-2018", "2012 - 2016", "12.05.1990", "Reg. No. 9988776655", "linkedin.com/in/ravi-kumar-9845000012",
            "9845000012@example.com", "Salary: 1200000", "CIN 1234567890", "1234 5678 9012",
        ])
    func others(line: String) { #expect(Self.phones("Ravi Kumar\n\(line)").isEmpty) }

    @Test("Every country of the table has one plan with a range of lengths that E.164 allows")
    func table() throws {
        let plans = NumberingPlans()
        for country in ["IN", "AE", "US", "GB", "DE", "NG", "PH", "BR", "JP", "ZA"] {
            let plan = try #require(plans.plan(of: country))
            #expect(plan.lengths.upperBound + plan.callingCode.count <= 15)
        }
        #expect(plans.plan(ofInternational: [9, 7, 1, 5, 0])?.countryCode == "AE")
        #expect(plans.plan(ofInternational: [1, 4, 1, 6])?.countryCode == "US")
    }
}
