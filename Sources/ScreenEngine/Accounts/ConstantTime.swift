/// Comparing secrets.
enum ConstantTime {
    /// Whether two secrets are the same; takes as long for those that differ in the first byte as in the last.
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }
}
