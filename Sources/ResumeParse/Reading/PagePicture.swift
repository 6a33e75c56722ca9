/// A picture of a page whose text is not in the file: work for optical character recognition.
public struct PagePicture: Sendable, Equatable {
    /// The page, from 0.
    public var page: Int
    /// Dots per inch, where that is known.
    public var dotsPerInch: Int?
    /// An image file: PNM, or what the document holds (PNG, JPEG, TIFF).
    public var bytes: [UInt8]

    /// Makes a picture.
    public init(page: Int, dotsPerInch: Int?, bytes: [UInt8]) {
        self.page = page
        self.dotsPerInch = dotsPerInch
        self.bytes = bytes
    }
}
