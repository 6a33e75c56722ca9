/// What the lexicon knows of a single word, as a set. The rows of `Data/words.tsv` give the members.
public struct WordClasses: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt64
    /// Takes bits.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// A month's name or short name in the languages that are read; the value is its number.
    public static let month = WordClasses(rawValue: 1 << 0)
    /// Present, current, now, till date, heute, actualidad …: ends a range that goes on.
    public static let present = WordClasses(rawValue: 1 << 1)
    /// To, till, until, bis, à …: stands between the ends of a range.
    public static let rangeWord = WordClasses(rawValue: 1 << 2)
    /// Since, from, seit, depuis …: starts a range.
    public static let sinceWord = WordClasses(rawValue: 1 << 3)
    /// Spring, summer, autumn, fall, winter; the value is the first month.
    public static let season = WordClasses(rawValue: 1 << 4)
    /// The head noun of a job title: engineer, manager, nurse, teacher …
    public static let titleNoun = WordClasses(rawValue: 1 << 5)
    /// What stands before a title's noun: senior, assistant, chief …
    public static let titlePrefix = WordClasses(rawValue: 1 << 6)
    /// A legal form or a noun that ends companies' names: Ltd, GmbH, Technologies, Constructions …
    public static let companySuffix = WordClasses(rawValue: 1 << 7)
    /// A noun of places of learning: university, college, school, institute …
    public static let institution = WordClasses(rawValue: 1 << 8)
    /// A word of degrees: bachelor, diploma, master, hsc …
    public static let degree = WordClasses(rawValue: 1 << 9)
    /// A country's or nation's name.
    public static let country = WordClasses(rawValue: 1 << 10)
    /// A state, province or large city that is one word.
    public static let place = WordClasses(rawValue: 1 << 11)
    /// A spoken language.
    public static let spokenLanguage = WordClasses(rawValue: 1 << 12)
    /// An article, preposition, conjunction or auxiliary of prose.
    public static let functionWord = WordClasses(rawValue: 1 << 13)
    /// A verb that starts a duty's line: managed, developing, prepare …
    public static let actionVerb = WordClasses(rawValue: 1 << 14)
    /// A word for a person's address: Mr, Mrs, Dr, S/O …
    public static let honorific = WordClasses(rawValue: 1 << 15)
    /// A number in words up to twelve; the value is the number.
    public static let numberWord = WordClasses(rawValue: 1 << 16)
    /// Year, years, yrs, mois …: a unit of time; the value is its length in months, 0 for shorter than a month.
    public static let timeUnit = WordClasses(rawValue: 1 << 17)
    /// A word whose number is a version, an amount or a count and no year: Office 2010, ISO 9001:2015, Rs 2000.
    public static let numbered = WordClasses(rawValue: 1 << 18)
    /// A legal form of firms: Ltd, GmbH, LLC …
    public static let legalForm = WordClasses(rawValue: 1 << 19)
    /// A verb that says where and as what somebody works: worked, working, joined, served …
    public static let workVerb = WordClasses(rawValue: 1 << 20)
}
