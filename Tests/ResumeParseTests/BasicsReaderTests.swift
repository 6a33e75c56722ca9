import Testing
import TestSupport

@testable import ResumeParse

/// Names and contacts in the ways in which the tops of resumes are written. People and numbers are made up.
struct BasicsReaderTests {
    private static let lexicon = Lexicon()

    private static func basics(_ text: String) -> Basics {
        let document = MarkedText.document(text)
        let index = WordIndex(document, lexicon: lexicon)
        return BasicsReader.read(sections: [], of: ResumeText(document: document, index: index, lexicon: lexicon))
    }

    struct Top: Sendable, CustomTestStringConvertible {
        var text: String
        var name: String?
        var email: String?
        var phone: String?
        var testDescription: String { String(text.prefix(40)) }
    }

    @Test(
        "name, e-mail and phone are found at the top of a resume",
        arguments: [
            Top(
                text: "**Priya Raghunathan**\niOS Engineer\npriya.r@example.com | +91 98200 00123 | Pune",
                name: "Priya Raghunathan", email: "priya.r@example.com", phone: "+91 98200 00123"),
            Top(
                text: "CURRICULUM VITAE\n\nMOHAMMED ASLAM KHAN\nE-mail: aslam.khan@example.com\nMobile No: 9845000012",
                name: "MOHAMMED ASLAM KHAN", email: "aslam.khan@example.com", phone: "9845000012"),
            Top(
                text: "RESUME\nName : K. R. Meenakshi\nFather's Name : R. Krishnan\nContact No. : +91-9400000034",
                name: "K. R. Meenakshi", email: nil, phone: "+91-9400000034"),
            Top(
                text: "Curriculum Vitae of Tomasz Wiśniewski\ntomasz@example.com\n+48 600 100 200",
                name: "Tomasz Wiśniewski", email: "tomasz@example.com", phone: "+48 600 100 200"),
            Top(
                text: "Mr. SURESH BABU\tMob: 00971 50 0000123\nDubai, UAE",
                name: "SURESH BABU", email: nil, phone: "00971 50 0000123"),
            Top(
                text: "Anna van den Berg, RN, BSN\n(555) 010-4477 • anna.berg@example.com",
                name: "Anna van den Berg", email: "anna.berg@example.com", phone: "(555) 010-4477"),
            Top(
                text: "J O H N   A D E Y E M I\nCivil Engineer\njohn.adeyemi@example.com",
                name: "JOHN ADEYEMI", email: "john.adeyemi@example.com", phone: nil),
            Top(
                text:
                    "CAREER OBJECTIVE\nTo work in a good company.\nEXPERIENCE\nSite Engineer\n\nDate:\nPlace: Patna\t(RAJESH KUMAR)",
                name: "RAJESH KUMAR", email: nil, phone: nil),
            Top(
                text: "Sukarno\nsukarno88@example.com\n+62 812 0000 1234",
                name: "Sukarno", email: "sukarno88@example.com", phone: "+62 812 0000 1234"),
            Top(
                text: "王小明\nwang@example.com",
                name: "王小明", email: "wang@example.com", phone: nil),
            Top(
                text: "**Rahul Verma - Senior Accountant**\nEmail id: rahul.verma@example.comMobile: 9811100022",
                name: "Rahul Verma", email: "rahul.verma@example.com", phone: "9811100022"),
        ])
    func top(_ top: Top) {
        let basics = Self.basics(top.text)
        #expect(basics.name?.text == top.name)
        #expect(basics.email?.text == top.email)
        #expect(basics.phone?.text == top.phone)
    }

    @Test(
        "names are found in every habit of the world",
        arguments: [
            ("Ludo van der Meer\nUX designer\nludo@example.com", "Ludo van der Meer"),
            ("MARIA DE LA CRUZ\nRegistered Nurse\nmdc@example.com", "MARIA DE LA CRUZ"),
            ("Abdullah bin Rashid Al-Farsi\nProcurement Officer", "Abdullah bin Rashid Al-Farsi"),
            ("S. K. Ramesh\nMobile: 98450 00012", "S. K. Ramesh"), ("RAMESH S K\nMechanical Engineer", "RAMESH S K"),
            ("RESUME\nRAMESH.S.K\nEmail: ramesh@example.com", "RAMESH.S.K"),
            ("MA. CRISTINA R. DELOS SANTOS\nBlk 12 Lot 7\nMobile: 0917-555-0143", "MA. CRISTINA R. DELOS SANTOS"),
            ("Md. Rafiqul Islam\nAccountant", "Md. Rafiqul Islam"), ("Jean-Luc MOREAU\nIngénieur", "Jean-Luc MOREAU"),
            ("SANJAY KUMAR GUPTA B.E., M.B.A\nsanjay@example.com", "SANJAY KUMAR GUPTA"),
            ("FATHIMA SHIRIN M A\nAccountant\nfathimashirin.ma@example.com", "FATHIMA SHIRIN M A"),
            ("Mark Baker\nAccountant\nLeeds", "Mark Baker"), ("NGUYỄN VĂN AN\nKỹ sư", "NGUYỄN VĂN AN"),
            ("Austin Powers\nHouston, TX\nap@example.com", "Austin Powers"),
            ("Иван Петров\nivan@example.com", "Иван Петров"),
            ("محمد أحمد\nm.ahmad@example.com", "محمد أحمد"), ("Grace Adeyemi, ACA\nLagos, Nigeria", "Grace Adeyemi"),
            ("Priya Nair\tMobile: +91 98450 00012\nB.Tech (Civil)", "Priya Nair"),
            ("Email: priya.nair@example.com\tPriya Nair\nStaff Nurse", "Priya Nair"),
            ("Resume of Ravi Teja Varma\nravi@example.com", "Ravi Teja Varma"),
            ("Candidate Name : Sheikh Abdul Wahab\nPost Applied for : Electrician", "Sheikh Abdul Wahab"),
            ("BELLO, Adaeze Folashade (Mrs.)\nTel: 0803 555 0149", "BELLO, Adaeze Folashade"),
            ("CA Vidhi Kothari\nChartered Accountant", "Vidhi Kothari"),
            ("Nombre y apellidos: Carmen Olivares Pintado\nmc.olivares@example.com", "Carmen Olivares Pintado"),
            ("HUSSAIN ALI – SAFETY OFFICER\nhussain@example.com", "HUSSAIN ALI"),
        ])
    func names(_ text: String, _ name: String) { #expect(Self.basics(text).name?.text == name) }

    @Test("a name that only the e-mail address tells is taken from it")
    func nameOfMailbox() {
        #expect(Self.basics("Career Objective\nTo work hard.\nimran.khan@example.com").name?.text == "Imran Khan")
        #expect(Self.basics("Career Objective\nTo work hard.\ninfo.office@example.com").name == nil)
        #expect(Self.basics("Career Objective\nTo work hard.\nik2000@example.com").name == nil)
    }

    @Test("several e-mail addresses are kept, each once")
    func emails() {
        let basics = Self.basics("Jo Park\njo.park@example.com, jo@mail.example.org\nJO.PARK@example.com")
        #expect(basics.email?.text == "jo.park@example.com")
        #expect(basics.otherEmails == ["jo@mail.example.org"])
    }

    @Test(
        "an e-mail address is put together over breaks and cut from what sticks to it",
        arguments: [
            ("mail: jo.park@exam\nple.com", "jo.park@example.com"),
            ("jo.park@example.\ncom", "jo.park@example.com"),
            ("jo.park@example\n.com", "jo.park@example.com"),
            ("jo.park @ example.com", "jo.park@example.com"),
            ("jo.park@example.com9876543210", "jo.park@example.com"),
            ("jo.park@example.co.in, Pune", "jo.park@example.co.in"),
            ("(jo-park@mail.example.org)", "jo-park@mail.example.org"),
        ])
    func email(_ text: String, _ address: String) {
        #expect(Self.basics(text).email?.text == address)
    }

    @Test(
        "numbers that are no telephone numbers are passed over",
        arguments: [
            "Passport No: 12345678", "Pune 411014", "2012 - 2016", "12.05.1990", "ISO 9001:2015", "Pin: 600042",
            "Salary 1200000", "CGPA 8.25", "License no 9988776655",
        ])
    func noPhone(_ text: String) {
        #expect(Self.basics(text).phone == nil)
    }

    @Test(
        "words of headings and titles are no name",
        arguments: ["CURRICULUM VITAE", "Site Engineer", "Career Objective", "PERSONAL DETAILS", "Experience Summary"])
    func noName(_ text: String) {
        #expect(Self.basics(text).name == nil)
    }

    @Test("the headline is the title under the name")
    func headline() {
        #expect(
            Self.basics("**Lena Vogt**\nSenior iOS Engineer\nlena@example.com").label?.text == "Senior iOS Engineer")
        #expect(Self.basics("**Lena Vogt**\nlena@example.com\nBerlin").label == nil)
        #expect(
            Self.basics("**Lena Vogt**\nFloor Manager | Deira, Dubai | +971 52 903 4418").label?.text == "Floor Manager")
        #expect(Self.basics("**Lena Vogt**\nPost applied for: Electrician").label?.text == "Electrician")
    }

    @Test("profiles are told by their sites")
    func profiles() {
        let basics = Self.basics(
            "Lena Vogt\nlinkedin.com/in/lena-vogt-0 | https://github.com/lenav | www.lenav.example")
        #expect(basics.profiles.map(\.network) == ["LinkedIn", "GitHub"])
        #expect(basics.profiles.map(\.username) == ["lena-vogt-0", "lenav"])
        #expect(basics.url == "www.lenav.example")
    }

    @Test(
        "Headlines stand in any cell below the name, with short numbers in front",
        arguments: [
            ("CSWIP 3.1 Welding Inspector", "CSWIP 3.1 Welding Inspector"),
            ("EDINBURGH\tReporter & Features Editor\t07700 900 863", "Reporter & Features Editor"),
            ("10 years in Gulf", nil), ("Mobile: 98450 00012", nil),
        ] as [(String, String?)])
    func headlineHabit(line: String, expected: String?) {
        let document = MarkedText.document("Ravi Kumar\n" + line + "\nravi.kumar@example.com\nEDUCATION\nB.Sc., 2008\n")
        let resume = ResumeParser(lexicon: SectionFixture.lexicon).parse(document).resume
        #expect(resume.basics.label?.text == expected)
    }
}
