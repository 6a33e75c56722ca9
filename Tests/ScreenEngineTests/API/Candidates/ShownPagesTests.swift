import Testing

@testable import ScreenEngine

/// Pages of candidates that are kept for a moment.
@Suite("Pages that were shown a moment ago")
struct ShownPagesTests {
    private let reader = Account(id: 3, organisation: 1, role: .user, isSuperuser: false)

    /// What `pages` gives for a page of an account, and whether it was made for that.
    private func ask(
        _ pages: ShownPages, _ ids: [Int], _ account: Account, at change: Int?, making text: String
    ) -> (text: String, isMade: Bool) {
        var isMade = false
        let bytes = pages.bytes(of: ShownPages.Key(.applications, ids, for: account), at: change) {
            isMade = true
            return Array(text.utf8)
        }
        return (String(decoding: bytes, as: UTF8.self), isMade)
    }

    @Test("A page is made once, until anything changes in the store")
    func once() {
        let pages = ShownPages()
        #expect(ask(pages, [1, 2], reader, at: 7, making: "a") == ("a", true))
        #expect(ask(pages, [1, 2], reader, at: 7, making: "b") == ("a", false))
        #expect(ask(pages, [2, 1], reader, at: 7, making: "c") == ("c", true))
        #expect(ask(pages, [1, 2], reader, at: 8, making: "d") == ("d", true))
        #expect(ask(pages, [1, 2], reader, at: 8, making: "e") == ("d", false))
    }

    @Test("A read on an older snapshot gets its own page and leaves the newer one alone")
    func older() {
        let pages = ShownPages()
        #expect(ask(pages, [1], reader, at: 8, making: "new") == ("new", true))
        #expect(ask(pages, [1], reader, at: 7, making: "old") == ("old", true))
        #expect(ask(pages, [1], reader, at: 8, making: "newer") == ("new", false))
    }

    @Test("Accounts that see different jobs never get each other's pages; administrators of one organisation share them")
    func readers() {
        let pages = ShownPages()
        let other = Account(id: 4, organisation: 1, role: .user, isSuperuser: false)
        let admins = [1, 1, 2].enumerated().map {
            Account(id: 10 + $0.offset, organisation: $0.element, role: .admin, isSuperuser: false)
        }
        #expect(ask(pages, [1], reader, at: 1, making: "a") == ("a", true))
        #expect(ask(pages, [1], other, at: 1, making: "b") == ("b", true))
        #expect(ask(pages, [1], admins[0], at: 1, making: "c") == ("c", true))
        #expect(ask(pages, [1], admins[1], at: 1, making: "d") == ("c", false))
        #expect(ask(pages, [1], admins[2], at: 1, making: "e") == ("e", true))
    }

    @Test("Pages that are over the bound make room, and a page that can't be kept is made each time")
    func bound() {
        let pages = ShownPages(mostBytes: 5)
        #expect(ask(pages, [1], reader, at: 1, making: "abc") == ("abc", true))
        #expect(ask(pages, [2], reader, at: 1, making: "def") == ("def", true))
        #expect(ask(pages, [1], reader, at: 1, making: "ghi") == ("ghi", true))
        #expect(ask(pages, [1], reader, at: nil, making: "jkl") == ("jkl", true))
    }
}
