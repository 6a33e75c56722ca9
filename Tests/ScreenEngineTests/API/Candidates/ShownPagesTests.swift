import NIOCore
import Testing

@testable import ScreenEngine

/// Pages of candidates that are kept for a moment.
@Suite("Pages that were shown a moment ago")
struct ShownPagesTests {
    private let reader = Account(id: 3, organisation: 1, role: .user, isSuperuser: false)

    /// What `pages` gives for a request of an account, and whether its query was read and its page made for that.
    private func ask(
        _ pages: ShownPages, _ uri: String, _ account: Account, at change: Int?, making text: String
    ) -> (text: String, isRead: Bool, isMade: Bool) {
        var (isRead, isMade) = (false, false)
        let key = AskedPage.Key(uri, for: account)
        let entry = pages.entry(for: key) {
            isRead = true
            let listing = Listing(from: "candidates c", id: "c.id", order: [], topic: .candidates, organisation: 1)
            let links = PageLinks(base: uri, parameters: [])
            return AskedPage(listing: listing, rows: .candidates, job: nil, page: PageRequest(), links: links)
        }
        let page =
            entry.page(at: change)
            ?? {
                isMade = true
                let page = ShownPages.Page(body: ByteBuffer(string: text), ids: [], change: change)
                pages.keep(page, for: entry, key)
                return page
            }()
        return (String(buffer: page.body), isRead, isMade)
    }

    @Test("A page is made once, until anything changes in the store; its query is read once")
    func once() {
        let pages = ShownPages()
        #expect(ask(pages, "/a", reader, at: 7, making: "a") == ("a", true, true))
        #expect(ask(pages, "/a", reader, at: 7, making: "b") == ("a", false, false))
        #expect(ask(pages, "/b", reader, at: 7, making: "c") == ("c", true, true))
        #expect(ask(pages, "/a", reader, at: 8, making: "d") == ("d", false, true))
        #expect(ask(pages, "/a", reader, at: 8, making: "e") == ("d", false, false))
    }

    @Test("A read on an older snapshot gets its own page and leaves the newer one alone")
    func older() {
        let pages = ShownPages()
        #expect(ask(pages, "/a", reader, at: 8, making: "new") == ("new", true, true))
        #expect(ask(pages, "/a", reader, at: 7, making: "old") == ("old", false, true))
        #expect(ask(pages, "/a", reader, at: 8, making: "newer") == ("new", false, false))
    }

    @Test("Accounts that see different jobs never get each other's pages; administrators of one organisation share them")
    func readers() {
        let pages = ShownPages()
        let other = Account(id: 4, organisation: 1, role: .user, isSuperuser: false)
        let admins = [1, 1, 2].enumerated().map {
            Account(id: 10 + $0.offset, organisation: $0.element, role: .admin, isSuperuser: false)
        }
        #expect(ask(pages, "/a", reader, at: 1, making: "a") == ("a", true, true))
        #expect(ask(pages, "/a", other, at: 1, making: "b") == ("b", true, true))
        #expect(ask(pages, "/a", admins[0], at: 1, making: "c") == ("c", true, true))
        #expect(ask(pages, "/a", admins[1], at: 1, making: "d") == ("c", false, false))
        #expect(ask(pages, "/a", admins[2], at: 1, making: "e") == ("e", true, true))
    }

    @Test("Pages that are over the bound make room, and what can't be kept is made each time")
    func bound() {
        let pages = ShownPages(mostBytes: 10_000)
        #expect(ask(pages, "/a", reader, at: 1, making: "abc") == ("abc", true, true))
        #expect(ask(pages, "/b", reader, at: 1, making: "def") == ("def", true, true))
        #expect(ask(pages, "/c", reader, at: 1, making: "ghi") == ("ghi", true, true))
        #expect(pages.bytes < 10_000)
        #expect(ask(pages, "/a", reader, at: 1, making: "jkl") == ("jkl", true, true))
        #expect(ask(pages, "/a", reader, at: nil, making: "mno") == ("mno", false, true))
        let long = "/" + String(repeating: "a", count: ShownPages.longestKey)
        #expect(ask(pages, long, reader, at: 1, making: "pqr").isRead)
        #expect(ask(pages, long, reader, at: 1, making: "stu").isRead)
    }
}
