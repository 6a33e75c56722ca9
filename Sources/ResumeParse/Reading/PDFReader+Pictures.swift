extension PDFReader {
    /// Draws the pages whose text is not in the file, up to a bound, and hands them out one at a time.
    static func pictures(in bytes: [UInt8], _ body: (PagePicture) throws -> Void) throws {
        var reader = PDFPageReader(try PDFFile(bytes))
        var count = 0
        for number in 0..<min(reader.pageCount, mostPages) where count < PageImages.mostPages {
            let page = reader.page(number)
            guard PageImages.isPicture(page, number: number, of: reader.file) else { continue }
            count += 1
            let dpi = PageImages.resolution(width: page.width, height: page.height)
            guard let raster = reader.file.raster(ofPage: number, dpi: Double(dpi)) else { continue }
            try body(PagePicture(page: number, dotsPerInch: dpi, bytes: raster.file))
        }
    }
}
