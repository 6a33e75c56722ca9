/// Reads certificates, licences, trainings and courses.
enum CertificateReader {
    /// The certificates of their sections, and lines that start with "Certified" in some others.
    static func read(sections: [Section], of text: ResumeText) -> [CertificateEntry] {
        var entries: [CertificateEntry] = []
        for section in sections {
            if section.kind == .certificates {
                var lister = CertificateLister(text)
                lister.read(section, onlyCourses: isDriving(section, text))
                entries.append(contentsOf: lister.entries)
            } else if elsewhere.contains(section.kind) {
                readCertified(section, of: text, to: &entries)
            }
        }
        return entries
    }

    /// Whether a section is about a driver's licence: what it tells are classes and countries, and no certificates
    /// but courses.
    private static func isDriving(_ section: Section, _ text: ResumeText) -> Bool {
        !section.heading.isEmpty
            && text.index.indices(in: section.heading.range).contains { driving.contains(text.words[$0].hash) }
    }

    private static let driving = WordFolding.hashes(
        of: "driving driver drivers guida conduire conducir conducao fuhrerschein fuehrerschein rijbewijs jazdy permis")

    /// Short names of certificates that stand among studies without any other word that says so.
    private static let known = WordFolding.hashes(
        of:
            "ohsas tosca irata opito gwo acls bls nrp tefl tesol celta toefl ielts nebosh iosh osha pmp cswip bgas asnt ccna ccnp itil prince2 nasm nicet leed rhce mcse mcsa bosiet huet stcw h2s "
            + "mscit ms-cit")

    private static let firstWord = WordFolding.hash(of: "first")
    private static let aid = WordFolding.hash(of: "aid")

    /// Sections in which a line "Certified …" tells of a certificate.
    private static let elsewhere: Set<Section.Kind> = [.education, .skills, .other, .awards, .strengths]
    private static let certified = WordFolding.hash(of: "certified")
    /// A longer line about a course is prose.
    private static let longestCourse = 22
    /// A longer line that starts with "Certified" is prose.
    private static let longestLine = 14

    /// Whether "from", "by" or the like stands in a line about a course: a heading has none.
    private static func isGiven(_ range: Range<Int>, _ text: ResumeText) -> Bool {
        range.dropFirst().contains { text.lexicon.lists.terms(text.words[$0]).contains(.joint) }
    }

    private static func readCertified(_ section: Section, of text: ResumeText, to entries: inout [CertificateEntry]) {
        let scanner = section.kind == .education ? StudyPieceScanner(text) : nil
        for line in section.lines {
            let words = text.words(ofLine: line)
            if let scanner, words.count <= longestCourse, isGiven(words, text), TableHead(line: line, of: text) == nil,
                CourseRow.isCourse(words, scanner.pieces(in: words), of: text)
            {
                var lister = CertificateLister(text)
                lister.add(words, line: line)
                entries.append(contentsOf: lister.entries)
                continue
            }
            guard let first = words.first, words.count > 1, words.count <= longestLine,
                text.words[first].hash == certified && text.words[first + 1].shape.contains(.capitalised)
                    || section.kind == .education
                        && (known.contains(text.words[first].hash)
                            || text.words[first].hash == firstWord && text.words[first + 1].hash == aid)
            else { continue }
            var lister = CertificateLister(text)
            lister.add(words, line: line)
            entries.append(contentsOf: lister.entries)
        }
    }
}
