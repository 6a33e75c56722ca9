import TestSupport
import Testing

@testable import ResumeParse

/// Employments told in sentences, in lines with commas, in brackets and in rows cut by tabs.
struct WorkProseTests {
    static func entries(_ work: String) -> [String] {
        WorkReaderTests.entries(
            "Jane Example\njane@example.com\nWORK EXPERIENCE\n" + work + "\nEDUCATION\nB.Sc., 2008\n")
    }

    @Test(
        "A sentence names firm and title, whatever article and preposition stand between",
        arguments: [
            (
                "Worked as a Site Engineer in Sunrise Constructions, Agra from Aug 2013 to May 2016.",
                "Sunrise Constructions | Site Engineer | 2013-08 | 2016-05"
            ),
            (
                "Worked as Site Engineer in Sunrise, Agra.\nPeriod : Aug 2013 to May 2016",
                "Sunrise | Site Engineer | 2013-08 | 2016-05"
            ),
            (
                "One year experience in Sunrise as Site Engineer from Jan 2010 to Jan 2011.",
                "Sunrise | Site Engineer | 2010-01 | 2011-01"
            ),
            ("Experience of 3 Years in Trident Infra as Supervisor.", "Trident Infra | Supervisor | - | -"),
            (
                "Sunrise Pvt Ltd\nWorked as Electrician from Jan 2010 to Dec 2012.",
                "Sunrise Pvt Ltd | Electrician | 2010-01 | 2012-12"
            ),
            (
                "Working as Fitter with Sunrise Infra (I) Pvt. Ltd., at Jamnagar since 12.03.2015.",
                "Sunrise Infra (I) Pvt. Ltd. | Fitter | 2015-03-12 | now"
            ),
            ("Presently working at Sunrise as Electrician.", "Sunrise | Electrician | - | now"),
            (
                "Working as PGT in Vidya Matric. Hr. Sec. School, Medavakkam from June 2013 to till date.",
                "Vidya Matric. Hr. Sec. School | PGT | 2013-06 | now"
            ),
        ])
    func sentence(source: String, entry: String) { #expect(Self.entries(source) == [entry]) }

    @Test("A firm's name with the word Works is no sentence")
    func works() {
        let list = "- Crompton Works from Jan 2009 to Dec 2012\n- Shakti Gears, Dewas from Feb 2013 to Aug 2018"
        #expect(Self.entries(list) == ["Crompton Works | - | 2009-01 | 2012-12", "Shakti Gears | - | 2013-02 | 2018-08"])
    }

    @Test(
        "What stands behind a firm's comma is its place",
        arguments: [
            (
                "March 2015 - May 2016 Electrical Supervisor, Sakthi Panels, Coimbatore.",
                "Sakthi Panels | Electrical Supervisor | 2015-03 | 2016-05"
            ),
            ("Site Engineer, Sunrise, Tirupur, May 2017 - May 2019", "Sunrise | Site Engineer | 2017-05 | 2019-05"),
            ("Barista\tJun 2020 – Dec 2021\nBlue Mug Coffee\tReno, NV", "Blue Mug Coffee | Barista | 2020-06 | 2021-12"),
            (
                "Employer : Kelet Plast Kft., Debrecen (Hungary)\nPosition : Process engineer\nPeriod : 2010 - 2012",
                "Kelet Plast Kft. | Process engineer | 2010 | 2012"
            ),
            ("Fitter\nSunrise\nDwarka, New Delhi\n2012 - 2015", "Sunrise | Fitter | 2012 | 2015"),
            ("Brightwater Boston, MA\nFitter\n2012 - 2015", "Brightwater | Fitter | 2012 | 2015"),
            ("Sunrise, Katara Hills, Bhopal\nFitter\n2012 - 2015", "Sunrise | Fitter | 2012 | 2015"),
            (
                "1. Office of the Executive Engineer, Godhra — Apprentice — 01-07-2014 to 30-06-2015",
                "Office of the Executive Engineer | Apprentice | 2014-07-01 | 2015-06-30"
            ),
        ])
    func place(source: String, entry: String) { #expect(Self.entries(source) == [entry]) }

    @Test(
        "A remark on a firm is cut off, a part of its name is kept",
        arguments: [
            ("Peshawar Electric (contract basis)", "Peshawar Electric"),
            ("Sunrise (P) Ltd.", "Sunrise (P) Ltd."),
            ("Orthovance (acquired by Stellar)", "Orthovance"),
            ("Al Noor Group (Dubai, UAE)", "Al Noor Group"),
            ("Gandhi & Associates (Chartered Accountants)", "Gandhi & Associates (Chartered Accountants)"),
            ("Tata Projects Limited (on the payroll of Sunrise Staffing)", "Tata Projects Limited"),
            ("ACME LTD THROUGH SUNRISE STAFFING", "ACME LTD"),
        ])
    func remark(written: String, name: String) {
        let source = "Company : \(written)\nDesignation : Site Engineer\nDuration : 2012 to 2015"
        #expect(Self.entries(source) == ["\(name) | Site Engineer | 2012 | 2015"])
    }

    @Test(
        "A title stands where titles stand, whatever its words",
        arguments: [
            "Store Boy", "Faculty", "Security", "Corps Teacher", "8th Grade Science Teacher", "A/C Technician",
            "Work Assistant", "Consultant", "Customer service and order management",
        ])
    func title(title: String) {
        #expect(Self.entries("Tata Motors Ltd\n\(title)\nJan 2010 to Dec 2012").first == "Tata Motors Ltd | \(title) | 2010-01 | 2012-12")
    }

    @Test("Titles in small letters behind a dash are read")
    func small() {
        #expect(
            Self.entries("The Salt Quay, Galway — sous chef, March 2022 to now")
                == ["The Salt Quay | sous chef | 2022-03 | now"])
    }

    @Test("A cell that wraps goes on with its own column")
    func wrapped() {
        let rows = [
            "Sr\tCompany Name\tDesignation\tDuration",
            "1\tEmirates Chill Mechanical\tTechnician\tFeb 2011 to Nov 2016",
            "\tServices LLC",
            "2\tRuwais Facilities\tChargehand\tJan 2017 to Till date",
        ]
        #expect(
            Self.entries(rows.joined(separator: "\n")) == [
                "Emirates Chill Mechanical Services LLC | Technician | 2011-02 | 2016-11",
                "Ruwais Facilities | Chargehand | 2017-01 | now",
            ])
    }

    @Test("Cells cut by tabs belong to the header's columns in their order")
    func tabs() {
        let rows = [
            "S.No\tName of the Company\tFrom\tTo\tDesignation",
            "1\tCoastal Air Systems\tJune 2004\tMay 2006\tHelper",
            "2\tRuwais Facilities Management\tJan 2017\tTill date\tChargehand (HVAC)",
        ]
        let entries = [
            "Coastal Air Systems | Helper | 2004-06 | 2006-05",
            "Ruwais Facilities Management | Chargehand (HVAC) | 2017-01 | now",
        ]
        #expect(Self.entries(rows.joined(separator: "\n")) == entries)
    }
}
