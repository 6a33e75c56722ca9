/// Which page of a list is asked for, by the rules of DRF's `PageNumberPagination`.
public struct PageRequest: Sendable, Hashable {
    /// Objects on a page unless asked otherwise.
    public static let defaultSize = 20
    /// The most objects on a page; more are asked for in vain.
    public static let largestSize = 100

    /// A page by number, or the last.
    public enum Page: Sendable, Hashable {
        /// Counted from 1.
        case number(Int)
        /// `page=last`.
        case last
    }

    /// The page.
    public var page: Page
    /// Objects on a page.
    public var size: Int
    /// Whether the client asked for a page: lists that the documents show as bare arrays are paged then only.
    public var isAsked: Bool

    /// Reads `page` and `page_size`. A size that is none is ignored.
    ///
    /// - Throws: 404 for a page that is no number from 1. Ask for it after the filters have been found right.
    public init(_ query: QueryString) throws(APIError) {
        let page = query["page"] ?? ""
        isAsked = query["page"] != nil
        size = PageRequest.defaultSize
        if let asked = query["page_size"].flatMap(PythonInteger.parse), asked > 0 {
            size = min(asked, PageRequest.largestSize)
        }
        if page.isEmpty {
            self.page = .number(1)
        } else if page == "last" {
            self.page = .last
        } else if let number = PythonInteger.parse(page), number > 0 {
            self.page = .number(number)
        } else {
            throw .invalidPage
        }
    }

    /// Makes one.
    public init(page: Page = .number(1), size: Int = PageRequest.defaultSize, isAsked: Bool = true) {
        self.page = page
        self.size = size
        self.isAsked = isAsked
    }

    /// The number of the page in a list of so many objects.
    ///
    /// - Throws: 404 where there is no such page. The first is there even if it is empty.
    public func number(of count: Int) throws(APIError) -> Int {
        let last = max(1, (count + size - 1) / size)
        switch page {
        case .last: return last
        case .number(let number):
            guard number <= last else { throw .invalidPage }
            return number
        }
    }

    /// The places of its objects in a list of so many, from 0.
    public func range(of count: Int) throws(APIError) -> Range<Int> {
        let start = (try number(of: count) - 1) * size
        return start..<min(start + size, count)
    }
}
