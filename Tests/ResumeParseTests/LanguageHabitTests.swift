import TestSupport
import Testing

@testable import ResumeParse

/// Languages are compared as `language | fluency`; what is missing is `-`.
struct LanguageHabitTests {
    static func languages(_ source: String) -> [String] {
        CertificateReaderTests.parsed(source).languages.map { "\($0.language.text) | \($0.fluency ?? "-")" }
    }

    @Test(
        "Languages are read with their varieties and levels",
        arguments: [
            ("English; Louisiana French (spoken); Japanese (basic)", ["English | -", "Louisiana French | spoken", "Japanese | basic"]),
            ("English (fluent)\nNZ Sign Language", ["English | fluent", "NZ Sign Language | -"]),
            ("English\nBritish Sign Language (basic)", ["English | -", "British Sign Language | basic"]),
            ("Lingua madre: ITALIANO\nInglese: B2", ["ITALIANO | Lingua madre", "Inglese | B2"]),
            ("Français : langue maternelle\nAlsacien : compris", ["Français | langue maternelle", "Alsacien | compris"]),
            ("Fluent English, Native Hindi", ["English | Fluent", "Hindi | Native"]),
        ])
    func section(source: String, expected: [String]) {
        #expect(Self.languages("EDUCATION\nB.Sc., 2008\nLANGUAGES\n" + source) == expected)
    }

    @Test func `A grid tells what is ticked and a line there ticks nothing`() {
        let grid = "LANGUAGES KNOWN\nLanguage\tRead\tWrite\tSpeak\nEnglish\tYes\tYes\tYes\nPunjabi\t-\t-\tYes"
        #expect(Self.languages(grid) == ["English | Read, Write, Speak", "Punjabi | Speak"])
    }

    @Test(
        "Lists without a label count among personal details only",
        arguments: [
            ("PERSONAL DETAILS\nDOB: 3 Feb 1991 • Married • English, Hindi, Gujarati • Reading", ["English | -", "Hindi | -", "Gujarati | -"]),
            ("PERSONAL DETAILS\nNationality: Indian • Married", []),
            ("ADDITIONAL INFORMATION\nMap winner 2022. Fluent in Mandarin.", ["Mandarin | -"]),
            ("ADDITIONAL INFORMATION\nTaught English to children in Tamil Nadu.", []),
        ])
    func unlabelled(source: String, expected: [String]) {
        #expect(Self.languages("EDUCATION\nB.Sc., 2008\n" + source) == expected)
    }
}
