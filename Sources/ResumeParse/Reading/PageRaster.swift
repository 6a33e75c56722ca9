/// A picture of a page in shades of grey, 0 black to 255 white, rows from the top without padding.
struct PageRaster: Sendable, Equatable {
    /// A page of any size has at most as many pixels as an A3 page at 300 dots an inch; larger ones are drawn at a
    /// lower resolution.
    static let mostPixels = 17_500_000
    /// What is darker than this is ink.
    private static let dark: UInt8 = 128

    var width: Int
    var height: Int
    var pixels: [UInt8]

    /// As an image file of the kind PGM, binary.
    var file: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + pixels }

    /// Whether anything is drawn: more than the dust of a scanned blank page, a thousandth of dark pixels.
    var hasInk: Bool { pixels.count { $0 < PageRaster.dark } * 1000 > pixels.count }
}
