/// A picture of a page in shades of grey, 0 black to 255 white, rows from the top without padding.
struct PageRaster: Sendable, Equatable {
    /// A page of any size has at most as many pixels as an A3 page at 300 dots an inch; larger ones are drawn at a
    /// lower resolution.
    static let mostPixels = 17_500_000

    var width: Int
    var height: Int
    var pixels: [UInt8]
}
