internal import ResumeParse

/// Words of labels and postings that ask for a skill without being part of it.
enum FillingWords {
    /// What may stand before a skill: "strong knowledge of", "3+ years of hands-on experience with".
    static let leading = WordFolding.hashes(
        of:
            """
            a an the any some strong excellent good great proven solid sound thorough deep extensive demonstrated effective \
            outstanding exceptional superior strong advanced basic intermediate expert high level fluent fluency in of with \
            to on at for and or using use experience experienced knowledge skill skills ability able abilities capability \
            capacity understanding familiarity familiar expertise expert proficiency proficient competence competent \
            competency hands working practical prior previous relevant related minimum least at years year yrs yr months \
            plus must have should required preferred desirable essential mandatory valid current active knowledgeable \
            exposure background comfortable comprehensive well versed certification certified degree
            """)
    /// What may stand behind it: "communication skills", "Python (required)".
    static let trailing = WordFolding.hashes(
        of:
            """
            skill skills experience knowledge ability abilities expertise proficiency competency competencies required \
            preferred mandatory essential desirable must plus background exposure understanding tool tools software \
            technology technologies language framework development certification certificate license licence techniques \
            principles fundamentals concepts methodology methodologies practices
            """)
    /// Articles, prepositions and the like, which carry nothing in any place.
    static let function = WordFolding.hashes(
        of:
            """
            a an the of in on at to for with and or by from as into within through across per via its their our your his \
            her be is are was were been being has have had do does did will would can could should may might must this \
            that these those it we you they i he she who which what when where how etc eg ie not all any both each more \
            most other such than then so if but about over under up out including include includes
            """)

    /// Whether a word may be taken off the front of a label.
    static func isLeading(_ word: Word) -> Bool { leading.contains(word.hash) || word.shape.contains(.digits) }

    /// Whether a word carries no content in a label.
    static func isFilling(_ word: Word) -> Bool {
        function.contains(word.hash) || leading.contains(word.hash) || word.shape.contains(.digits)
    }
}
