/// What single words and stretches of a list of certificates are, told by their words alone.
extension CertificateLister {
    func isCourseNoun(_ index: Int) -> Bool { CertificateLister.courses.contains(words[index].singular) }

    func isLicence(_ index: Int) -> Bool { CertificateLister.licences.contains(words[index].singular) }

    static let licences = WordFolding.hashes(of: "licence license patente permis permiso carta")

    static let courses = WordFolding.hashes(
        of: "course training diploma apprenticeship workshop internship trade iti programme program")

    /// "3 days course", "60 hours": how long it took.
    func isDuration(_ range: Range<Int>) -> Bool {
        guard range.count > 1 || words[range.lowerBound].shape.contains(.hasDigit) else { return false }
        let first = words[range.lowerBound]
        guard first.shape.contains(.hasDigit) || first.classes.contains(.numberWord) else { return false }
        return range.contains {
            words[$0].classes.contains(.timeUnit) || CertificateLister.hours.contains(words[$0].singular)
        }
    }

    /// "– CIVIL/00000": a registration's number behind its name.
    func isNumber(_ part: ListRow.Part) -> Bool {
        guard part.joint == .dash || part.joint == .comma, let last = part.words.last, part.words.count <= 3,
            words[last].shape.contains(.digits), words[last].length >= CertificateLister.shortestNumber
        else { return false }
        return part.words.dropLast().allSatisfy { words[$0].shape.contains(.capitals) }
            && part.words.dropFirst().allSatisfy { words[$0].gap.isSubset(of: [.slash, .hyphen, .space]) }
    }

    static let shortestNumber = 5

    /// "865 points", "Grade A": what was reached.
    func isResult(_ range: Range<Int>) -> Bool {
        range.count == 2 && range.contains { words[$0].shape.contains(.hasDigit) }
            && range.contains { CertificateLister.results.contains(words[$0].singular) }
    }

    static let results = WordFolding.hashes(of: "point score mark puntos punto punkte pontos percent")

    /// "in house", "online": where it was.
    func isMode(_ range: Range<Int>) -> Bool {
        range.allSatisfy { CertificateLister.modes.contains(words[$0].hash) }
    }

    static let modes = WordFolding.hashes(
        of: "in house inhouse in-house internal online offline onsite virtual webinar")

    static let hours = WordFolding.hashes(
        of: "hour hr h hora heure stunde ora day uur godzin hrs 16h 20h 40h 60h")

    /// Whether a row tells of a visit or of training in a plant, which give no certificate.
    func isVisit(_ range: Range<Int>) -> Bool {
        range.dropLast().contains { index in
            CertificateLister.plants.contains(words[index].hash)
                && (CertificateLister.visits.contains(words[index + 1].singular)
                    || words[index].hash == CertificateLister.inplant)
        }
    }

    static let inplant = WordFolding.hash(of: "inplant")
    static let plants = WordFolding.hashes(of: "inplant plant implant industrial")
    static let visits = WordFolding.hashes(of: "visit training")

    /// Whether a row is a sentence in which somebody speaks: "I can start after four weeks' notice."
    func speaks(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count > 3, words[first].hash == CertificateLister.i,
            words[first].length == 1, words[first].shape.contains(.capitals), words[first + 1].gap == .space,
            !words[first + 1].shape.contains(.capitalised)
        else { return false }
        return !hasCertificate(range)
    }

    /// Whether a row is one of the sentences that stand at the end of resumes, below whatever section comes last:
    /// "References are available upon request", a declaration, a consent.
    func isFormula(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        if CertificateLister.consents.contains(words[first].hash) { return range.count > 3 }
        let isReference = words[first].singular == CertificateLister.reference
        if isReference { return range.contains { CertificateLister.offers.contains(words[$0].hash) } }
        return range.prefix(4).contains { CertificateLister.declares.contains(words[$0].hash) } && range.count > 6
            && range.contains { CertificateLister.truths.contains(words[$0].hash) }
    }

    static let consents = WordFolding.hashes(of: "autorizzo acconsento autorizo wyrazam")
    static let reference = WordFolding.hash(of: "reference")
    static let offers = WordFolding.hashes(of: "request available furnished demand")
    static let declares = WordFolding.hashes(of: "declare certify affirm confirm solemnly hereby")
    static let truths = WordFolding.hashes(of: "true correct knowledge belief above")

    static let longestRest = 5

    /// Whether the word behind a name's last one, or its last, is one that cannot end a name.
    func endsOpen(_ name: SourcedText) -> Bool {
        let next = text.index.firstIndex(from: name.span.end)
        guard next < words.count, words[next].gap.contains(.space),
            words[next].gap.isDisjoint(with: [.tab, .comma, .newline])
        else { return false }
        return words[next].classes.contains(.functionWord) && !words[next].shape.contains(.capitalised)
            && (next + 1 >= words.count || !words[next + 1].gap.isDisjoint(with: [.tab, .newline]))
    }

    static let i = WordFolding.hash(of: "i")

    func isStatus(_ index: Int) -> Bool { CertificateLister.statuses.contains(words[index].hash) }

    /// "conducted by", "offered by": what stands in front of who gave it and belongs to neither.
    static let givings = WordFolding.hashes(
        of: "conducted organized organised offered provided issued held given awarded done undertaken completed")

    static let statuses = WordFolding.hashes(
        of:
            "passed cleared qualified completed trained certified ongoing pursuing active valid current pass lifetime obtained"
    )

    /// Whether a row is a school's or a university's: a degree in front, with its place and its date or grade.
    func isStudy(_ range: Range<Int>) -> Bool {
        let pieces = StudyPieceScanner(text).pieces(in: range)
        guard let first = pieces.first, first.kind == .degree, !first.isWeak, let level = first.level,
            level != .vocational, level != .diploma,
            !CertificateLister.professions.contains(words[first.words.lowerBound].hash)
        else { return false }
        return pieces.contains { $0.kind == .institution || $0.kind == .board }
            && pieces.contains { $0.kind == .date || $0.kind == .grade }
    }

    /// Professional bodies' examinations are certificates as well as studies.
    static let professions = WordFolding.hashes(of: "ca cs cma cwa acca ipcc icwa icwai chartered company cost")

    func isAcronym(_ range: Range<Int>) -> Bool { range.allSatisfy { words[$0].shape.contains(.capitals) } }

    func isLabel(_ word: Word) -> Bool {
        CertificateLister.issuers.contains(word.hash) || lexicon.terms(word).contains(.id)
            || word.classes.contains(.functionWord)
            || text.lexicon.studies.terms(word).contains(.roleYear) || word.hash == CertificateLister.duration
    }

    static let duration = WordFolding.hash(of: "duration")

    func startsWithID(_ range: Range<Int>) -> Bool {
        lexicon.terms(words[range.lowerBound]).contains(.id)
            && (range.count == 1 || range.dropFirst().contains { words[$0].shape.contains(.hasDigit) })
            && !hasCertificateNoun(range)
    }

    func hasCertificateNoun(_ range: Range<Int>) -> Bool {
        lexicon.terms(words[range.lowerBound]).contains(.certificate) && range.count > 3
    }

    func hasCertificate(_ range: Range<Int>) -> Bool {
        range.contains { lexicon.terms(words[$0]).contains(.certificate) }
    }

    static let memberships = WordFolding.hashes(
        of: "member membership fellow licentiate membro mitglied membre")

    /// Whether "by" or "from" stands before a part: "at" and the like may belong to a name.
    func isGiver(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && CertificateLister.givers.contains(words[range.lowerBound - 1].hash)
    }

    static let givers = WordFolding.hashes(of: "by from")

    func hasNumber(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].shape.contains(.digits) }
            || range.count == 1 && !isIssuer(range) && words[range.lowerBound].shape.contains(.hasDigit)
    }

    func isRank(_ range: Range<Int>) -> Bool { lexicon.terms(words[range.lowerBound]).contains(.rank) }

    /// "(BLS)" behind "Basic Life Support": the first letters of its words.
    func isShortForm(_ range: Range<Int>, of name: Range<Int>) -> Bool {
        guard range.count == 1, let short = range.first, words[short].shape.contains(.capitals) else { return false }
        // The letters follow each other in the initials: SCFHS in "Saudi Commission for Health Specialties".
        var letters = text.document.text[words[short].range].makeIterator()
        var wanted = letters.next().map { WordFolding.fold($0.value) }
        for index in name where wanted != nil {
            for place in words[index].range
            where place == Int(words[index].start) || text.document.text[place].properties.isUppercase {
                guard WordFolding.fold(text.document.text[place].value) == wanted else { continue }
                wanted = letters.next().map { WordFolding.fold($0.value) }
            }
        }
        return wanted == nil
    }

    func isPlace(_ range: Range<Int>) -> Bool {
        text.lexicon.places.longestMatch(in: words, at: range.lowerBound, before: range.upperBound)?.words == range
    }

    /// "IHK Nürnberg", "ITS".
    func startsWithAcronym(_ range: Range<Int>) -> Bool {
        let first = words[range.lowerBound]
        return first.shape.contains(.capitals) && first.length > 1 && !first.shape.contains(.hasDigit)
    }

    func isCertified(_ index: Int) -> Bool { CertificateLister.certifieds.contains(words[index].hash) }

    static let certifieds = WordFolding.hashes(of: "certified licensed")

    func isIssuer(_ range: Range<Int>) -> Bool {
        range.contains {
            words[$0].shape.contains(.capitalised)
                && (lexicon.terms(words[$0]).contains(.issuer)
                    || words[$0].length > 4 && text.lexicon.studies.terms(words[$0]).contains(.institution))
        }
    }

    func isName(_ range: Range<Int>) -> Bool {
        range.count <= CertificateLister.longestIssuer && words[range.lowerBound].shape.contains(.capitalised)
            && !hasCertificate(range) && !isRank(range) && !range.contains { words[$0].shape.contains(.digits) }
    }
}
