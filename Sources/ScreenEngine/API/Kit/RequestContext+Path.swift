public import Hummingbird

extension RequestContext {
    /// The identifier in the path: digits, else there is no such object.
    ///
    /// - Parameter name: the name in the endpoint's path, without braces.
    public func id(_ name: String = "id") throws(APIError) -> Int {
        guard let text = coreContext.parameters[name[...]], let id = PathNumber.parse(text.utf8) else {
            throw .notFound
        }
        return id
    }

    /// A text in the path, percent-decoded; nothing has a name with a NUL.
    public func text(_ name: String) throws(APIError) -> String {
        guard let text = coreContext.parameters[name[...]],
            let decoded = PercentDecoding.text(text.utf8, plusIsSpace: false), !decoded.utf8.contains(0)
        else { throw .notFound }
        return decoded
    }
}

/// A number in a path.
enum PathNumber {
    /// Reads digits; nothing where there is something else or where it doesn't fit.
    static func parse(_ digits: Substring.UTF8View) -> Int? {
        guard !digits.isEmpty else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isFull) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
            guard !isTooLarge, !isFull else { return nil }
            value = sum
        }
        return value
    }
}
