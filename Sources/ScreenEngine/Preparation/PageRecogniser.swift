internal import ResumeParse
internal import SystemPackage

/// Reads the text of pages' pictures with Tesseract, one page at a time.
struct PageRecogniser: Sendable {
    let tools: OutsideTools
    /// Processor time for one page, in seconds.
    let timeout: Int

    /// Megabytes of memory: Tesseract takes 300 for a page of A4 at 300 dots an inch.
    private static let memory = 1536

    /// Recognises a page. The same picture gives the same words: one thread, and time that counts only when it works.
    func recognise(_ picture: PagePicture) async throws -> RecognisedPage {
        let page = "page \(picture.page + 1)"
        guard let tesseract = tools.tesseract else {
            return RecognisedPage(page: picture.page, failure: "\(page) is a picture; install tesseract-ocr")
        }
        var arguments = ["stdin", "stdout", "-l", "eng", "--psm", "1"]
        if let dotsPerInch = picture.dotsPerInch { arguments += ["--dpi", String(dotsPerInch)] }
        let run = ProgramRun(
            launcher: tools.launcher, program: tesseract, arguments: arguments + ["tsv"], processorTime: timeout,
            memory: PageRecogniser.memory)
        let (ending, output) = try await run.run(in: try ScratchFolder(), input: picture.bytes)
        switch ending {
        case .finished(status: 0):
            return RecognisedPage(page: picture.page, table: String(decoding: output, as: UTF8.self))
        case .timedOut:
            return RecognisedPage(
                page: picture.page,
                failure: "\(page) is a picture, and recognising it takes more than the \(timeout) s of --timeout")
        case .finished, .crashed:
            return RecognisedPage(page: picture.page, failure: "\(page) is a picture that tesseract could not read")
        }
    }
}
