/// The pictures of a DOCX whose text is nothing but pictures: pages that somebody scanned into a word processor.
enum DOCXPictures {
    /// Smaller ones are icons and portraits, in pixels.
    private static let fewestPixels = 400_000

    /// The picture files, in the order in which the document names them.
    static func files(_ bytes: [UInt8]) -> [[UInt8]] {
        let files = try? unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) -> [[UInt8]] in
            let package = try unsafe DOCXPackage(ZIPArchive(UnsafeRawBufferPointer(buffer)))
            var files: [[UInt8]] = []
            for path in package.relationships.parts(["image"]) where files.count < PageImages.mostPages {
                guard let part = try package.part(path) else { continue }
                let file = unsafe Array(part.bytes.prefix(part.count))
                if let pixels = ImageSize.pixels(of: file), pixels >= fewestPixels { files.append(file) }
            }
            return files
        }
        return files ?? []
    }
}
