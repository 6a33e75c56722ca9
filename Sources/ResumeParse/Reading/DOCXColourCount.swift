/// Which colours the lines of a document have, and which of them is the body text's.
struct DOCXColourCount {
    /// The colour of each line, in order.
    private(set) var ofLines: [UInt32] = []
    private var letters: [UInt32: Int] = [:]

    /// Notes the next line.
    mutating func add(_ colour: UInt32, letters count: Int) {
        ofLines.append(colour)
        letters[colour, default: 0] += count
    }

    /// The colour of most letters; the darker of equals.
    var mostFrequent: UInt32 {
        letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? DOCXColour.black
    }
}
