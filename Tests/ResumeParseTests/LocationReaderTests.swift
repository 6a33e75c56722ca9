import TestSupport
import Testing

@testable import ResumeParse

/// Places are compared as `city | region | country | postal code`; what is missing is `-`. Addresses are made up.
struct LocationReaderTests {
    static let lexicon = Lexicon()

    static func place(_ lines: String, phone: String = "98450 00012", below: String = "") -> String? {
        let document = MarkedText.document(
            "CURRICULUM VITAE\nRavi Kumar\nEmail: ravi.kumar@example.com\nMob: \(phone)\n\(lines)\nWORK EXPERIENCE\n"
                + "Site Engineer, Acme Constructions Pvt Ltd, Surat, Jan 2015 - Dec 2018\nEDUCATION\nB.E. Civil, 2014\n\(below)\n")
        return ResumeParser(lexicon: lexicon).parse(document).resume.basics.location.map { place in
            [place.city, place.region, place.countryCode, place.postalCode].map { $0 ?? "-" }.joined(separator: " | ")
        }
    }

    @Test(
        "Addresses of India are read by their parts",
        arguments: [
            ("H.No. 12-3-45, Gandhi Nagar,\nNear Hanuman Temple,\nHyderabad - 500 001", "Hyderabad | Telangana | IN | 500 001"),
            ("Address: 12, Anna Salai, T. Nagar, Chennai-600017, Tamil Nadu", "Chennai | Tamil Nadu | IN | 600017"),
            ("C/O Sunil Kumar, Plot No. 4, Sector 62, Noida, U.P. 201301", "Noida | Uttar Pradesh | IN | 201301"),
            ("#45, 2nd Cross, 3rd Main, Jayanagar 4th Block, Bangalore 560011", "Bangalore | Karnataka | IN | 560011"),
            ("Address: S/o Ram Kumar, Vill. Rampur, P.O. Sadar, Dist. Azamgarh, Uttar Pradesh", "Azamgarh | Uttar Pradesh | IN | -"),
            ("Address: Udumalpet (T.K),\nTiruppur (D.T) – 642 126", "Udumalpet | Tamil Nadu | IN | 642 126"),
            ("Address: 4/112, North Street, Sankarankovil (TK), Tenkasi (Dt) - 627 754", "Sankarankovil | Tamil Nadu | IN | 627 754"),
            ("Address: Vill. Rampur, Dist. Nashik, Maharashtra", "Nashik | Maharashtra | IN | -"),
            ("Salem, Tamil Nadu", "Salem | Tamil Nadu | IN | -"),
        ])
    func indian(lines: String, expected: String) { #expect(Self.place(lines) == expected) }

    @Test(
        "Addresses of other countries are read in their own order",
        arguments: [
            ("+971 50 123 4567", "P.O. Box 12345, Sharjah", "Sharjah | - | AE | -"),
            ("+966 55 123 4567", "Al Khobar, KSA", "Al Khobar | - | SA | -"),
            ("+968 9123 4567", "Ruwi, Muscat, Sultanate of Oman", "Muscat | - | OM | -"),
            ("(555) 010-4477", "45 Elm Ave Apt 3\nCambridge, MA 02139", "Cambridge | Massachusetts | US | 02139"),
            ("+1 503 555 0123", "Salem, Oregon", "Salem | Oregon | US | -"),
            ("+44 7700 900123", "14 Mill Lane, Cambridge CB2 1RX", "Cambridge | England | GB | CB2 1RX"),
            ("+49 151 23456789", "Hauptstr. 12, 69117 Heidelberg", "Heidelberg | Baden-Württemberg | DE | 69117"),
            ("+31 6 12345678", "Kerkstraat 5, 1017 AB Amsterdam", "Amsterdam | - | NL | 1017 AB"),
            ("+48 600 100 200", "ul. Prosta 5, 00-950 Warszawa", "Warszawa | - | PL | 00-950"),
            ("+1 416 555 0123", "77 King St W, Toronto, ON M5V 2T6", "Toronto | Ontario | CA | M5V 2T6"),
            ("+61 400 000 000", "5 George St, Parramatta NSW 2150", "Parramatta | New South Wales | AU | 2150"),
            ("+65 8123 4567", "Singapore 560123", "Singapore | - | SG | 560123"),
            ("+55 11 91234-5678", "Av. Paulista 1000, São Paulo - SP, 01310-100", "São Paulo | São Paulo | BR | 01310-100"),
        ])
    func world(phone: String, lines: String, expected: String) { #expect(Self.place(lines, phone: phone) == expected) }

    @Test("Towns that no table has are told by region, country or postal code")
    func unlisted() {
        #expect(Self.place("123 Main Street, Ashgrove, GA 30080", phone: "(555) 010-4477") == "Ashgrove | Georgia | US | 30080")
        #expect(Self.place("Birkenallee 3, 97999 Musterdorf, Deutschland", phone: "+49 151 23456789") == "Musterdorf | - | DE | 97999")
    }

    @Test("A postal code beside a region makes everyday words a place, a post office's box no code")
    func codes() {
        #expect(Self.place("Brgy. San Isidro, Cainta, Rizal 1900", phone: "0917 555 0143") == "Cainta | Rizal | PH | 1900")
        #expect(Self.place("P.O. Box 54321, Doha", phone: "+974 5512 3456") == "Doha | - | QA | -")
    }

    @Test("Of places with one name, the calling code, the region or the postal code tells the right one")
    func namesakes() {
        #expect(Self.place("Hyderabad", phone: "+92 300 1234567") == "Hyderabad | Sindh | PK | -")
        #expect(Self.place("Hyderabad") == "Hyderabad | Telangana | IN | -")
        #expect(Self.place("London, ON N6A 3K7", phone: "+1 519 555 0123") == "London | Ontario | CA | N6A 3K7")
    }

    @Test("A place beside the contacts counts more than a permanent address, a present address more than both")
    func order() {
        let permanent = "PERSONAL DETAILS\nPermanent Address : 41/4, Laxmi Niwas, Kottayam, Kerala - 686001"
        #expect(Self.place("Flat 302, Doha", phone: "+974 5512 3456", below: permanent) == "Doha | - | QA | -")
        #expect(Self.place("", below: permanent) == "Kottayam | Kerala | IN | 686001")
        #expect(Self.place("Present Address: Pune", below: permanent) == "Pune | Maharashtra | IN | -")
    }

    @Test(
        "Places where somebody was born, is willing to go, or has a passport from are no home",
        arguments: [
            "Preferred Location: Bangalore", "Willing to relocate: Bangalore, Hyderabad", "Objective: To work in Dubai in a reputed company",
        ])
    func others(line: String) { #expect(Self.place(line) == nil) }

    @Test("Lines of personal details about other places give no home")
    func personal() {
        #expect(Self.place("", below: "PERSONAL DETAILS\nPlace of Birth: Lucknow\nPassport issued at: Hyderabad") == nil)
    }

    @Test("A street or a label is no city of its name")
    func streets() {
        #expect(Self.place("9 London Road, Leeds", phone: "+44 7700 900123") == "Leeds | England | GB | -")
        #expect(Self.place("Mobile: 98450 00013") == nil)
    }

    @Test("Every row of the gazetteer can be looked up, and its countries have two letters")
    func gazetteer() {
        let gazetteer = Gazetteer()
        #expect(gazetteer.places.count > 2500)
        for place in gazetteer.places {
            #expect(place.countryCode.utf8.count == 2, "\(place.name)")
            #expect(!place.name.isEmpty && !place.name.contains("?") && !place.name.contains("~"), "\(place.name)")
        }
    }
}
