extension PDFReader {
    /// Draws the pages whose text is not in the file, up to a bound, and hands them out one at a time.
    static func pictures(in bytes: [UInt8], _ body: (PagePicture) throws -> Void) throws {
        var reader = PDFPageReader(try PDFFile(bytes))
        var count = 0
        for number in 0..<min(reader.pageCount, mostPages) where count < PageImages.mostPages {
            let page = reader.page(number)
            guard PageImages.isPicture(page, number: number, in: reader),
                let raster = reader.raster(ofPage: number, dpi: PageImages.dotsPerInch)
            else { continue }
            count += 1
            // Large pages are drawn coarser.
            let dotsPerInch = Int((Float(raster.width) / page.width * 72).rounded())
            try body(PagePicture(page: number, dotsPerInch: dotsPerInch, bytes: raster.file))
        }
    }
}
