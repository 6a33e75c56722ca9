/// The size of a picture, read from the head of its file: enough to refuse what is too large before it is decoded.
enum ImageSize {
    /// Width times height; `nil` where the bytes are no picture of a kind that can be recognised (PNG, JPEG, TIFF).
    static func pixels(of bytes: [UInt8]) -> Int? {
        let size = png(bytes) ?? jpeg(bytes) ?? tiff(bytes)
        guard let size, size.width > 0, size.height > 0 else { return nil }
        return size.width * size.height
    }

    /// PNG: the first chunk is the header (ISO/IEC 15948, 11.2.2).
    private static func png(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 24, bytes[..<8].elementsEqual([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            bytes[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        return (bigEndian(bytes[16..<20]), bigEndian(bytes[20..<24]))
    }

    /// JPEG: the first frame header among the segments (ITU-T T.81, B.2.2).
    private static func jpeg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var position = 2
        while position + 9 < bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (
                    bigEndian(bytes[position + 7..<position + 9]), bigEndian(bytes[position + 5..<position + 7])
                )
            }
            position += 2 + max(2, bigEndian(bytes[position + 2..<position + 4]))
        }
        return nil
    }

    /// TIFF 6.0: tags 256 and 257 of the first directory.
    private static func tiff(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 8 else { return nil }
        let isLittle = bytes[..<4].elementsEqual([0x49, 0x49, 0x2A, 0x00])
        guard isLittle || bytes[..<4].elementsEqual([0x4D, 0x4D, 0x00, 0x2A]) else { return nil }
        func number(_ place: Int, _ count: Int) -> Int {
            let slice = bytes[place..<place + count]
            return isLittle ? slice.reversed().reduce(0) { $0 << 8 | Int($1) } : bigEndian(slice)
        }
        let directory = number(4, 4)
        guard directory + 2 <= bytes.count else { return nil }
        var size = (width: 0, height: 0)
        for entry in 0..<number(directory, 2) {
            let place = directory + 2 + entry * 12
            guard place + 12 <= bytes.count else { break }
            // Type 3 is a short.
            let value = number(place + 8, number(place + 2, 2) == 3 ? 2 : 4)
            switch number(place, 2) {
            case 256: size.width = value
            case 257: size.height = value
            default: break
            }
        }
        return size
    }

    private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
