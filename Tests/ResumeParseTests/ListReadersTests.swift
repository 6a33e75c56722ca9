import Testing

@testable import ResumeParse

struct CertificateReaderTests {
    static func found(_ source: String, kind: Section.Kind = .certificates) -> [String] {
        let fixture = SectionFixture(source, kind: kind)
        return CertificateReader.read(sections: [fixture.section], of: fixture.text).map {
            [$0.name.text, $0.issuer?.text ?? "", $0.date?.description ?? ""].joined(separator: " | ")
        }
    }

    @Test(
        "Name, issuer and date are parted by commas, dashes, pipes, brackets and words",
        arguments: [
            (
                "• Basic Life Support (BLS), American Heart Association, 2021",
                ["Basic Life Support (BLS) | American Heart Association | 2021"]
            ),
            ("Scrum Master - Scrum Alliance - March 2020", ["Scrum Master | Scrum Alliance | 2020-03"]),
            ("CCRN – Adult Critical Care (AACN, 2019)", ["CCRN – Adult Critical Care | AACN | 2019"]),
            ("Google Ads Search | Google | 2022", ["Google Ads Search | Google | 2022"]),
            (
                "Registered Nurse and Midwife, State Nursing Council",
                ["Registered Nurse and Midwife | State Nursing Council | "]
            ),
            ("NEBOSH IGC", ["NEBOSH IGC |  | "]), ("First Aid (2018)", ["First Aid |  | 2018"]),
            ("Completed a course in AutoCAD from CADD Centre in 2014", ["course in AutoCAD | CADD Centre | 2014"]),
            (
                "Six months training in PLC at Malabar Polytechnic",
                ["Six months training in PLC | Malabar Polytechnic | "]
            ),
            (
                "**AWS Certified Developer**\nAmazon Web Services, 2021\nCredential ID: ABC123\n**CKA**\nThe Linux Foundation",
                ["AWS Certified Developer | Amazon Web Services | 2021", "CKA | The Linux Foundation | "]
            ),
            (
                "Certified Welding Inspector\nIssued by: Bureau Veritas\nDate: 05/2017",
                ["Certified Welding Inspector | Bureau Veritas | 2017-05"]
            ),
            (
                "|||\nCourse\tInstitute\tYear\nTally ERP 9\tNIIT\t2012\nPrimavera P6\tCADD Centre\t2014\n|||",
                ["Tally ERP 9 | NIIT | 2012", "Primavera P6 | CADD Centre | 2014"]
            ),
        ])
    func entries(source: String, expected: [String]) { #expect(Self.found(source) == expected) }

    static func details(_ source: String) -> [String] {
        let fixture = SectionFixture(source, kind: .certificates)
        return CertificateReader.read(sections: [fixture.section], of: fixture.text).map {
            [
                $0.name.text, $0.issuer?.text ?? "", $0.date?.description ?? "", $0.number?.text ?? "",
                $0.expiry?.description ?? "",
            ].joined(separator: " | ")
        }
    }

    @Test(
        "Numbers and validities are kept apart from names and issuers",
        arguments: [
            (
                "AWS Certified Developer, Amazon Web Services, Issued Mar 2021, Expires Mar 2024, Credential ID AB-12345",
                "AWS Certified Developer | Amazon Web Services | 2021-03 | AB-12345 | 2024-03"
            ),
            (
                "OSHA 30 hours Construction Safety, Lic. No. 12-345678",
                "OSHA 30 hours Construction Safety |  |  | 12-345678 | "
            ),
            ("DHA License No: 00123456-001 valid upto 12/05/2025", "DHA License |  |  | 00123456-001 | 2025-05-12"),
            ("CSWIP 3.1 Welding Inspector, TWI, Cert No. 55512", "CSWIP 3.1 Welding Inspector | TWI |  | 55512 | "),
            ("PMP, Project Management Institute (2018 – 2024)", "PMP | Project Management Institute | 2018 |  | 2024"),
            ("BLS – AHA – valid till June 2025", "BLS | AHA |  |  | 2025-06"),
            ("Child Protection Level 2, Part 1", "Child Protection Level 2, Part 1 |  |  |  | "),
        ])
    func details(source: String, expected: String) { #expect(Self.details(source) == [expected]) }

    @Test(
        "Brackets, years and words of praise belong where they mean something",
        arguments: [
            ("ASNT NDT Level II (UT, PT) – 2016", "ASNT NDT Level II (UT, PT) |  | 2016"),
            (
                "Saudi Commission for Health Specialties (SCFHS)", "Saudi Commission for Health Specialties (SCFHS) |  | "
            ),
            ("Non-medical Prescribing (V300), 2021", "Non-medical Prescribing (V300) |  | 2021"),
            ("NEP 2020 and school reform, CBSE", "NEP 2020 and school reform | CBSE | "),
            ("IOSH Managing Safely – Passed in Nov 2019.", "IOSH Managing Safely |  | 2019-11"),
            ("CCNA – trained", "CCNA |  | "), ("Blue Coat Certified – Heat Pumps", "Blue Coat Certified – Heat Pumps |  | "),
            ("Safety Licence - SIRA", "Safety Licence | SIRA | "), ("1. First Aid", "First Aid |  | "),
            ("Completed course on \"Piping Design\" from CADD Centre in 2015", "Piping Design | CADD Centre | 2015"),
            ("Attended 3 days workshop on GST conducted by ICAI", "3 days workshop on GST | ICAI | "),
            ("Einkauf für Profis (IHK Musterstadt)", "Einkauf für Profis | IHK Musterstadt | "),
        ])
    func parts(source: String, expected: String) { #expect(Self.found(source) == [expected]) }

    @Test func `Dates in front of names have the issuer below`() {
        let source =
            "04/2023\tAdvanced Life Support (ALS)\nResuscitation Council\n11/2021\tMentor Preparation (SSSA)\nUniversity of Example"
        #expect(
            Self.found(source) == [
                "Advanced Life Support (ALS) | Resuscitation Council | 2023-04",
                "Mentor Preparation (SSSA) | University of Example | 2021-11",
            ])
    }

    @Test func `A table's columns are told by its head`() {
        let source =
            "|||\nS.No\tCertification\tIssuing body\tYear\tValid till\n1\tCSWIP 3.1 – Welding Inspector\tTWI\t2018\t2028\n|||"
        #expect(Self.details(source) == ["CSWIP 3.1 – Welding Inspector | TWI | 2018 |  | 2028"])
    }

    @Test func `A date over a name is that name's, and cells with dates of their own are certificates each`() {
        #expect(
            Self.found("2018\nSafety Basics – Example Institute\n2021\nFire Warden – Example Institute") == [
                "Safety Basics | Example Institute | 2018", "Fire Warden | Example Institute | 2021",
            ])
        #expect(
            Self.found("First Aid, 2021\tFire Warden, BSI, 2022") == ["First Aid |  | 2021", "Fire Warden | BSI | 2022"])
    }

    @Test func `Visits of plants and the length of a course are no certificates`() {
        #expect(Self.found("15 days inplant training at Example Power Plant") == [])
        #expect(
            Self.found("Contract Management (FIDIC) – 3 days course, Example Institute") == [
                "Contract Management (FIDIC) | Example Institute | "
            ])
    }

    @Test func `Somebody who speaks names no certificate`() {
        #expect(Self.found("Manual handling\nI can start after four weeks' notice.").count == 1)
    }

    @Test func `Only lines that start with Certified count in other sections`() {
        #expect(
            Self.found("Certified Scrum Master, Scrum Alliance\nJava, Swift", kind: .skills) == [
                "Certified Scrum Master | Scrum Alliance | "
            ])
        #expect(Self.found("The report was certified by an auditor", kind: .other) == [])
    }

    @Test func `Short names in a row are a certificate each, studies and driver's classes none`() {
        #expect(
            Self.found("Fire warden training, First aid, Working at height")
                == ["Fire warden training |  | ", "First aid |  | ", "Working at height |  | "])
        #expect(Self.found("B").isEmpty)
        #expect(Self.found("B.Tech (Civil) from Example University in 2012").isEmpty)
        #expect(Self.found("NEBOSH IGC – 2020", kind: .education) == ["NEBOSH IGC |  | 2020"])
    }
}

struct LanguageReaderTests {
    @Test func `Stars, own names and later cells of a line are read`() {
        let fixture = SectionFixture("Tamil ★★★★☆\nValenciano, BSL\nGerman: B2 (Goethe-Zertifikat)", kind: .languages)
        let entries = LanguageReader.read(sections: [fixture.section], of: fixture.text)
        #expect(entries.map(\.language.text) == ["Tamil", "Valenciano", "BSL", "German"])
        #expect(entries.map(\.fluency) == ["4/5", nil, nil, "B2"])
        let personal = SectionFixture("Nationality: Indian\tLanguages: English, Urdu\tReligion: Islam", kind: .personal)
        #expect(
            LanguageReader.read(sections: [personal.section], of: personal.text).map(\.language.text) == ["English", "Urdu"])
    }

    static func found(_ source: String, kind: Section.Kind = .languages) -> [String] {
        let fixture = SectionFixture(source, kind: kind)
        return LanguageReader.read(sections: [fixture.section], of: fixture.text).map {
            $0.language.text + ($0.fluency.map { " (\($0))" } ?? "")
        }
    }

    @Test(
        "Languages come with their level as written",
        arguments: [
            ("English (Fluent), Hindi (Native)", ["English (Fluent)", "Hindi (Native)"]),
            ("English, Hindi & Tamil", ["English", "Hindi", "Tamil"]),
            ("• German – Mother tongue\n• French – C1", ["German (Mother tongue)", "French (C1)"]),
            (
                "Malayalam (Read, write and speak), Arabic (Speak)",
                ["Malayalam (Read, write and speak)", "Arabic (Speak)"]
            ),
            ("Fluent in English and Spanish", ["English (Fluent)", "Spanish (Fluent)"]),
            ("English: Professional working", ["English (Professional working)"]),
            ("Polski: ojczysty\nangielski: B2", ["Polski (ojczysty)", "angielski (B2)"]),
            ("Zarma, English", ["Zarma", "English"]),
            (
                "|||\nLanguage\tRead\tWrite\tSpeak\nEnglish\t✓\t✓\t✓\nUrdu\t\t\t✓\n|||",
                ["English (Read, Write, Speak)", "Urdu (Speak)"]
            ),
            ("English\nEnglish", ["English"]), ("Bahasa Melayu, English", ["Bahasa Melayu", "English"]),
        ])
    func section(source: String, expected: [String]) { #expect(Self.found(source) == expected) }

    @Test(
        "Labels lead to languages in other sections",
        arguments: [
            ("Languages known : English, Hindi", ["English", "Hindi"]), ("Mother tongue\t: Tamil", ["Tamil"]),
            ("Linguistic ability : English & Bengali", ["English", "Bengali"]),
            ("Language Known:- Hindi, English.", ["Hindi", "English"]),
            ("Programming languages: C, Java", []), ("Nationality : Indian", []), ("Languages: Swift, C", []),
        ])
    func labels(source: String, expected: [String]) { #expect(Self.found(source, kind: .personal) == expected) }
}

struct AwardReaderTests {
    static func found(_ source: String) -> [String] {
        let fixture = SectionFixture(source, kind: .awards)
        return AwardReader.read(sections: [fixture.section], of: fixture.text).map {
            [$0.title.text, $0.awarder?.text ?? "", $0.date?.description ?? ""].joined(separator: " | ")
        }
    }

    @Test(
        "Awards have a title, a giver and a date",
        arguments: [
            (
                "• Employee of the Year, Acme Ltd, 2019: for the lowest rate of defects",
                "Employee of the Year | Acme Ltd | 2019"
            ),
            ("Best Paper Award – 2018", "Best Paper Award |  | 2018"), ("Dean's List (2014)", "Dean's List |  | 2014"),
            ("Star of the Month by Regional Head", "Star of the Month | Regional Head | "),
            ("Won first prize in the inter-school quiz in 2009", "Won first prize in the inter-school quiz |  | 2009"),
        ])
    func entry(source: String, expected: String) { #expect(Self.found(source) == [expected]) }
}

struct PublicationReaderTests {
    static func found(_ source: String) -> [String] {
        let fixture = SectionFixture(source, kind: .publications)
        return PublicationReader.read(sections: [fixture.section], of: fixture.text).map {
            [$0.name.text, $0.publisher?.text ?? "", $0.date?.description ?? ""].joined(separator: " | ")
        }
    }

    @Test(
        "Citations give title, place and date",
        arguments: [
            (
                "Curing of mass concrete in hot weather. Journal of Building Practice. 2017.",
                "Curing of mass concrete in hot weather | Journal of Building Practice | 2017"
            ),
            (
                "Doe, J., & Roe, A. (2019). Sorting on tapes. Journal of Storage, 12(3), 1–5.",
                "Sorting on tapes | Journal of Storage | 2019"
            ),
            (
                "J. Doe et al. \"Fast parsing of forms\", Proceedings of DocConf, 2020",
                "Fast parsing of forms | Proceedings of DocConf | 2020"
            ),
            (
                "Wear of gears in dust, International Journal of Machines, March 2016",
                "Wear of gears in dust | International Journal of Machines | 2016-03"
            ),
        ])
    func entry(source: String, expected: String) { #expect(Self.found(source) == [expected]) }
}

struct VolunteerReaderTests {
    static func found(_ source: String) -> [String] {
        let fixture = SectionFixture(source, kind: .volunteer)
        return VolunteerReader.read(sections: [fixture.section], of: fixture.text).map {
            [
                $0.position?.text ?? "", $0.organization?.text ?? "", $0.start?.description ?? "",
                $0.end?.description ?? "", String($0.highlights.count),
            ]
            .joined(separator: " | ")
        }
    }

    @Test(
        "Engagements have post, organisation, dates and items",
        arguments: [
            (
                "**Tutor**, Evening School Project\tJan 2018 – Mar 2019\nTaught arithmetic to adults every week.",
                ["Tutor | Evening School Project | 2018-01 | 2019-03 | 1"]
            ),
            (
                "**Green Shore Trust**\t2015 - 2017\nVolunteer\n• Cleaned beaches\n• Counted birds",
                ["Volunteer | Green Shore Trust | 2015 | 2017 | 2"]
            ),
            (
                "• Member of Rotary Club\n• Volunteer at City Food Bank, 2016",
                ["Member | Rotary Club |  |  | 0", "Volunteer | City Food Bank | 2016 |  | 0"]
            ),
        ])
    func entries(source: String, expected: [String]) { #expect(Self.found(source) == expected) }
}
