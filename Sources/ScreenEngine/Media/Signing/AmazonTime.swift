/// A moment as AWS writes it: `20150830T123600Z`.
struct AmazonTime: Sendable, Hashable {
    /// The whole.
    let text: String
    /// The day alone.
    var day: String { String(text.prefix(8)) }

    /// Takes a moment; parts of a second are dropped.
    init(_ moment: Timestamp) {
        let (year, month, day) = CivilDay.date(moment.day)
        let second = (moment.microseconds - moment.day * 86_400_000_000) / 1_000_000
        let date = AmazonTime.digits(year, 4) + AmazonTime.digits(month, 2) + AmazonTime.digits(day, 2)
        let time = [second / 3600, second / 60 % 60, second % 60].map { AmazonTime.digits($0, 2) }.joined()
        text = "\(date)T\(time)Z"
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
}
