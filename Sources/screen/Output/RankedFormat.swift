/// A way to write ranked records. Records come best first, then those of documents that could not be read.
protocol RankedFormat {
    /// What stands before the records.
    var head: [UInt8] { get }
    /// What stands after them.
    var tail: [UInt8] { get }
    /// One record; without a rank it is of a document that could not be read.
    mutating func row(rank: Int?, record: [UInt8]) -> [UInt8]
}
