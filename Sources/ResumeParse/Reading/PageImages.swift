/// The pages of a document whose text is only a picture: finds them, puts recognised words in their place, and says
/// what became of them.
struct PageImages {
    /// More pages are not recognised: no resume is longer, and each costs seconds.
    static let mostPages = 10
    /// Pixels of a picture; more is another thing than a page of a resume.
    static let mostPixels = 40 << 20
    /// Dots per inch that recognition works best with.
    static let dotsPerInch = 300.0
    /// A page with fewer letters and digits may be a picture with a stamp such as "Scanned by CamScanner".
    private static let fewLetters = 100
    /// The share of a page that pictures must cover then.
    private static let leastCover: Float = 0.5

    private let recognised: [RecognisedPage]
    private var read: [Int] = []
    private var missing: [Int] = []
    private var failures: [RecognisedPage] = []

    /// Takes what has been recognised so far; nothing on a first reading.
    init(_ recognised: [RecognisedPage]) { self.recognised = recognised }

    /// Looks at a page, from 0, and replaces it by recognised words where there are some.
    mutating func look(at page: inout GlyphPage, number: Int, in reader: borrowing PDFPageReader) {
        if let outcome = recognised.first(where: { $0.page == number }) {
            if let failure = take(outcome, into: &page) { failures.append(failure) }
        } else if PageImages.isPicture(page, number: number, in: reader) {
            missing.append(number)
        }
    }

    /// Looks at a document that consists of some picture files. Gives the pages that were recognised.
    mutating func pages(count: Int) -> [GlyphPage] {
        var pages: [GlyphPage] = []
        for number in 0..<count {
            guard let outcome = recognised.first(where: { $0.page == number }) else {
                missing.append(number)
                continue
            }
            guard let table = outcome.table else {
                failures.append(outcome)
                continue
            }
            read.append(number)
            pages += RecognisedWords.pages(of: table)
        }
        return pages
    }

    /// What the reader of the score should know.
    var flags: [DocumentFlag] {
        var flags: [DocumentFlag] = []
        if let first = read.first {
            let message = "\(PageImages.list(read)) by optical character recognition; words may be wrong"
            flags.append(DocumentFlag(code: .ocr, page: first + 1, message: message))
        }
        if let first = missing.first {
            let what = missing.count == 1 ? "page \(first + 1) is a picture" : "\(missing.count) pages are pictures"
            // On a second reading only those are missing that were too many.
            let why = recognised.isEmpty ? "" : ", beyond the first \(PageImages.mostPages) that are recognised"
            flags.append(DocumentFlag(code: .needsOCR, page: first + 1, message: "\(what) without text\(why)"))
        }
        for failure in failures {
            flags.append(DocumentFlag(code: .needsOCR, page: failure.page + 1, message: failure.failure ?? ""))
        }
        return flags
    }

    private mutating func take(_ outcome: RecognisedPage, into page: inout GlyphPage) -> RecognisedPage? {
        guard let table = outcome.table else { return outcome }
        // A page of few words over a picture keeps its own, which are right, where there was nothing more to see.
        guard var words = RecognisedWords.pages(of: table, width: page.width).first,
            words.glyphs.count > page.glyphs.count
        else { return nil }
        read.append(outcome.page)
        words.links = page.links
        page = words
        return nil
    }

    /// Whether a page's text is a picture: hardly any letters, pictures over most of it or no letters at all, and ink
    /// that is no text's.
    static func isPicture(_ page: GlyphPage, number: Int, in reader: borrowing PDFPageReader) -> Bool {
        let letters = letters(of: page, most: fewLetters)
        guard letters < fewLetters, !page.isRecognised, letters == 0 || page.imageCover >= leastCover else {
            return false
        }
        // Without letters, what is drawn may be letters drawn as shapes, as design tools export them.
        return reader.raster(ofPage: number, dpi: 36, withoutText: letters > 0)?.hasInk == true
    }

    /// How many letters and digits a page has, counted up to a bound.
    private static func letters(of page: GlyphPage, most: Int = .max) -> Int {
        var letters = 0
        for glyph in page.glyphs where TextNormalisation.isLetterOrDigit(glyph.scalar) {
            letters += 1
            if letters >= most { break }
        }
        return letters
    }

    /// "page 2 was read", "pages 1, 2 and 3 were read".
    private static func list(_ pages: [Int]) -> String {
        let numbers = pages.map { String($0 + 1) }
        guard let last = numbers.last, numbers.count > 1 else { return "page \(numbers.first ?? "") was read" }
        return "pages \(numbers.dropLast().joined(separator: ", ")) and \(last) were read"
    }
}
