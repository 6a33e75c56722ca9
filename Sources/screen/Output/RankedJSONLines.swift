/// One record a line as JSON, the rank first.
struct RankedJSONLines: RankedFormat {
    var head: [UInt8] { [] }
    var tail: [UInt8] { [] }

    func row(rank: Int?, record: [UInt8]) -> [UInt8] {
        let end = [UInt8(ascii: "\n")]
        guard let rank else { return record + end }
        return Array("{\"rank\":\(rank),".utf8) + record.dropFirst() + end
    }
}
