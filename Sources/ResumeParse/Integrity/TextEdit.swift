/// A text written anew from another, with the new place of each old scalar, so that everything that points into the
/// old text can follow.
struct TextEdit {
    private var text: [Unicode.Scalar] = []
    private var places: [Int] = []

    init(capacity: Int) {
        text.reserveCapacity(capacity)
        places.reserveCapacity(capacity + 1)
    }

    /// How many scalars have been written.
    var count: Int { text.count }

    /// Notes where the next old scalar goes; called once for each, and once at the end.
    mutating func mark() { places.append(text.count) }

    /// Writes a scalar in its normal form.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value < TextEdit.firstCompatible {
            text.append(scalar)
        } else {
            TextNormalisation.append(scalar, to: &text)
        }
    }

    /// Below it no scalar stands for another, and line breaks must come through.
    private static let firstCompatible: UInt32 = 0x3000

    /// Turns round what was written from a place on.
    mutating func reverse(from start: Int) { text[start...].reverse() }

    /// Gives a document the new text, and its lines, cells and links their new places.
    func apply(to document: inout StyledDocument) {
        document.text = text
        for index in document.lines.indices { document.lines[index].range = moved(document.lines[index].range) }
        for index in document.cells.indices { document.cells[index].range = moved(document.cells[index].range) }
        for index in document.links.indices {
            document.links[index].span = TextSpan(moved(document.links[index].span.range))
        }
    }

    private func moved(_ range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound] }
}
