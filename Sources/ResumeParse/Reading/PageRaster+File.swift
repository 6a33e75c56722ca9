extension PageRaster {
    /// As an image file of the kind PGM, binary.
    var file: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + pixels }

    /// Whether anything is drawn: more than the dust of a scanned blank page, a thousandth of dark pixels.
    var hasInk: Bool { pixels.count { $0 < PageRaster.dark } * 1000 > pixels.count }

    private static let dark: UInt8 = 128
}
