/// Finds telephone numbers and tells them from the other numbers of a resume by their shape and by the word in front.
struct PhoneScanner {
    /// A number found in a text.
    struct Number: Equatable {
        /// As written, from the first digit, plus sign or bracket to the last digit.
        var span: TextSpan
        /// Its words.
        var words: Range<Int>
        /// How sure it is that this is a telephone number, and the one to call.
        var evidence: Int
        /// What the label in front of it says.
        var type: Basics.Phone.Kind?
        /// The extension behind it.
        var extensionNumber: String?
    }

    private let text: ResumeText
    private var scalars: [Unicode.Scalar] { text.document.text }

    /// Scans a text.
    init(_ text: ResumeText) { self.text = text }

    /// Numbers in some lines that are more likely telephone numbers than not, in order.
    func numbers(inLines lines: Range<Int>) -> [Number] {
        var found: [Number] = []
        for line in lines {
            let words = text.words(ofLine: line)
            var index = words.lowerBound
            while index < words.upperBound {
                guard text.words[index].shape.contains(.digits) else {
                    index += 1
                    continue
                }
                let end = endOfNumber(from: index, before: words.upperBound)
                if var number = number(of: index..<end, after: labelStart(line)) {
                    if end < words.upperBound, isBehindNumber(end) {
                        number.type = PhoneScanner.labels[text.words[end].hash]?.type ?? number.type
                    }
                    // "Mobile: A / B": the label is both numbers'.
                    if number.type == nil, let last = found.last, last.words.upperBound == index,
                        !text.words[index].gap.isDisjoint(with: [.slash, .comma])
                    {
                        number.type = last.type
                    }
                    number.extensionNumber = extensionNumber(behind: end, before: words.upperBound)
                    found.append(number)
                }
                index = max(end, index + 1)
            }
        }
        return found
    }

    /// Where the words that may label a number in a line start: on the line before, where that is a label and no more.
    private func labelStart(_ line: Int) -> Int {
        let start = text.words(ofLine: line).lowerBound
        guard line > 0, text.words(ofLine: line - 1).count <= 3 else { return start }
        return text.words(ofLine: line - 1).lowerBound
    }

    /// Digits in groups, with nothing between them that divides fields.
    private func endOfNumber(from start: Int, before limit: Int) -> Int {
        var end = start + 1
        var digits = text.words[start].length
        while end < limit, text.words[end].shape.contains(.digits) {
            let gap = text.words[end].gap
            guard PhoneScanner.inside.isSuperset(of: gap), digits + text.words[end].length <= PhoneScanner.mostDigits
            else { break }
            // A slash divides two numbers, unless what stands in front is only an area code.
            if gap.contains(.slash), digits > 5 { break }
            // A plus sign starts the next number.
            if gap.contains(.plus) { break }
            // Two whole numbers with nothing but a space between them.
            if digits >= PhoneScanner.nationalDigits, text.words[end].length >= PhoneScanner.nationalDigits { break }
            digits += text.words[end].length
            end += 1
        }
        return end
    }

    private static let inside: Word.Gap = [.space, .hyphen, .dash, .dot, .open, .close, .slash, .plus]
    /// E.164 allows 15 digits; a leading 00 or (0) adds some.
    private static let mostDigits = 17
    private static let fewestDigits = 7
    private static let nationalDigits = 10

    private func number(of words: Range<Int>, after lineStart: Int) -> Number? {
        let first = text.words[words.lowerBound]
        let digits = words.reduce(0) { $0 + text.words[$1].length }
        guard (PhoneScanner.fewestDigits...PhoneScanner.mostDigits).contains(digits), !isPartOfAddress(words) else {
            return nil
        }
        let start = startOfNumber(first)
        let hasPlus = first.gap.contains(.plus) && scalars[start..<Int(first.start)].contains("+")
        if first.gap.contains(.percent) || looksLikeDates(words) { return nil }
        var evidence = hasPlus ? 4 : 0
        if words.count == 1 {
            let isNational = digits == 10 || digits == 11 && text.document.text[Int(first.start)] == "0"
            evidence += isNational ? 2 : digits > 10 && digits <= 13 ? 1 : 0
        } else {
            evidence += digits >= 9 ? 2 : 0
        }
        // Numbers of identity cards come in fours.
        if !hasPlus, words.count >= 3, text.words[words].allSatisfy({ $0.length == 4 }) { evidence -= 2 }
        let label = label(before: words.lowerBound, after: lineStart)
        evidence += label.evidence
        guard evidence >= 2 else { return nil }
        return Number(
            span: TextSpan(start: start, end: Int(text.words[words.upperBound - 1].end)), words: words,
            evidence: evidence, type: label.type)
    }

    /// Whether the digits are a part of an e-mail or web address: `name-9845000012`, `9845000012@…`.
    private func isPartOfAddress(_ words: Range<Int>) -> Bool {
        let first = text.words[words.lowerBound]
        if words.upperBound < text.words.count, text.words[words.upperBound].gap == .at { return true }
        guard words.lowerBound > 0, first.gap == .hyphen || first.gap == .underscore || first.gap == .slash else {
            return false
        }
        let before = text.words[words.lowerBound - 1]
        return before.shape.contains(.hasLetter) && PhoneScanner.labels[before.hash] == nil
    }

    /// The first scalar of a number: a plus sign and an opening bracket in front belong to it.
    private func startOfNumber(_ word: Word) -> Int {
        var start = Int(word.start)
        while start > 0, scalars[start - 1] == "+" || scalars[start - 1] == "(" || isSpaceInside(start - 1) {
            start -= 1
        }
        return start
    }

    /// A space between a plus sign or bracket and the digits.
    private func isSpaceInside(_ position: Int) -> Bool {
        scalars[position] == " " && position > 0 && (scalars[position - 1] == "+")
    }

    /// Groups that are years, days or parts of dates: 2012-2016, 12.05.1990, 05-2015 - 06-2018.
    private func looksLikeDates(_ words: Range<Int>) -> Bool {
        let first = text.words[words.lowerBound]
        let lengths = text.words[words].map(\.length)
        if text.words[words].allSatisfy({ $0.shape.contains(.year) }) { return true }
        if first.shape.contains(.year), lengths.count > 1, lengths[1] <= 2 { return true }
        if lengths.count == 3, lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 { return true }
        return lengths.count >= 2 && lengths.allSatisfy { $0 <= 2 || $0 == 4 }
            && text.words[words].count(where: { $0.shape.contains(.year) }) >= 2
    }

    /// `ext. 123`, `x123`.
    private func extensionNumber(behind index: Int, before end: Int) -> String? {
        guard index < end else { return nil }
        let word = text.words[index]
        if PhoneScanner.extensionWords.contains(word.hash), index + 1 < end {
            let next = text.words[index + 1]
            guard next.shape.contains(.digits), next.length <= PhoneScanner.longestExtension else { return nil }
            return text.document.string(of: next.range)
        }
        guard word.length > 1, word.length <= PhoneScanner.longestExtension + 1,
            WordFolding.fold(scalars[Int(word.start)].value) == Unicode.Scalar("x").value,
            scalars[word.range].dropFirst().allSatisfy({ ("0"..."9").contains($0) })
        else { return nil }
        return text.document.string(of: Int(word.start) + 1..<Int(word.end))
    }

    private static let extensionWords = WordFolding.hashes(of: "ext extn extension x durchwahl poste")
    private static let longestExtension = 6

    /// What the words in front of a number say: positive for telephones, negative for other numbers.
    private func label(before index: Int, after lineStart: Int) -> (evidence: Int, type: Basics.Phone.Kind?) {
        var position = index - 1
        var seen = 0
        while position >= lineStart, seen < 5 {
            let word = text.words[position]
            // "(home)" behind a number is that number's label.
            if isBehindNumber(position) { return (0, nil) }
            if let label = PhoneScanner.labels[word.hash] {
                // "Mobile / WhatsApp": the word before may say more.
                if label.type == nil, position > lineStart,
                    let more = PhoneScanner.labels[text.words[position - 1].hash],
                    more.evidence >= label.evidence, more.type != nil,
                    text.words[position].gap.isDisjoint(with: [.tab, .pipe])
                {
                    return more
                }
                return label
            }
            if word.shape.contains(.digits), word.length > 3 { return (0, nil) }
            // In front of an e-mail address stands that address's own label.
            if word.gap.contains(.at) { return (0, nil) }
            position -= 1
            seen += 1
        }
        return (0, nil)
    }

    private func isBehindNumber(_ index: Int) -> Bool {
        index > 0 && text.words[index].gap.contains(.open) && text.words[index - 1].shape.contains(.digits)
            && text.words[index - 1].length > 3
    }

    /// What a label is worth. Whoever writes several numbers writes the one to call first, whether it is carried or in a
    /// house.
    private static let labels: [UInt64: (evidence: Int, type: Basics.Phone.Kind?)] = {
        var labels: [UInt64: (evidence: Int, type: Basics.Phone.Kind?)] = [:]
        let rows: [(String, Int, Basics.Phone.Kind?)] = [
            (
                "mobile mob cell cellular cellphone m handy celular movil mobil mobiles mobilfunk komorka portable cellulare",
                4, .mobile
            ),
            ("whatsapp whatsup watsapp wa whatsap", 4, .whatsapp),
            (
                "phone telephone tel ph contact call t p c telefon telefono telefone telefoon contacts phones hp tele",
                4, nil
            ),
            ("res resi residence landline home r", 4, .home), ("office off work", 4, .work),
            (
                "fax passport pin pincode zip aadhar aadhaar adhar uid pan licence license dl account ifsc dob birth reg "
                    + "registration roll iqama visa cdc indos employee emp membership certificate po box expiry salary ctc "
                    + "credential isbn doi enrollment enrolment uan pf esi gst cin kvk vat siret", -6, nil
            ),
        ]
        for (words, evidence, type) in rows {
            for word in words.split(separator: " ") { labels[WordFolding.hash(of: word)] = (evidence, type) }
        }
        return labels
    }()
}
