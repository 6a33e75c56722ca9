/// A picture of a page, or of a part of it, in shades of grey, 0 black to 255 white, rows from the top without padding.
struct PageRaster: Sendable, Equatable {
    /// A page of any size has at most as many pixels as an A3 page at 300 dots an inch; larger ones are drawn at a
    /// lower resolution.
    static let mostPixels = 17_500_000

    var width: Int
    var height: Int
    var pixels: [UInt8]
    /// Dots a point.
    var scale: Float
    /// Where in the page's picture it starts.
    var left = 0
    var top = 0
}
