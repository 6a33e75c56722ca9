extension PDFReader {
    /// Draws the pages whose text is not in the file, up to a bound, and hands them out one at a time.
    static func pictures(in bytes: [UInt8], _ body: (PagePicture) throws -> Void) throws {
        let file = try PDFFile(bytes)
        var fonts = PDFFontTable()
        var count = 0
        for number in 0..<min(file.pageCount, mostPages) where count < PageImages.mostPages {
            let page = file.glyphs(ofPage: number, fonts: &fonts)
            guard PageImages.isPicture(page, number: number, of: file) else { continue }
            count += 1
            let dpi = PageImages.resolution(width: page.width, height: page.height)
            guard let raster = file.raster(ofPage: number, dpi: dpi) else { continue }
            try body(PagePicture(page: number, dotsPerInch: dpi, bytes: raster.file))
        }
    }
}
