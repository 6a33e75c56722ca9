internal import Hummingbird
internal import ResumeParse

/// A page of candidates as a request asks for it: what its query says, worked out once for all requests that are alike.
struct AskedPage: Sendable {
    /// What requests have to agree in to be alike.
    struct Key: Sendable, Hashable {
        /// The path and the query.
        var uri: String
        /// Where the client found the server, for the links to other pages.
        var authority: String?
        /// Whether the client came over TLS.
        var isSecure: Bool
        /// Who sees the same.
        var reader: Reader

        /// Takes a request.
        init(_ request: Request, _ context: AccountContext) {
            self.init(
                request.uri.string, authority: request.head.authority, isSecure: context.isSecure,
                for: context.account)
        }

        /// Takes what an account asks for.
        init(_ uri: String, authority: String? = nil, isSecure: Bool = false, for account: Account) {
            self.uri = uri
            self.authority = authority
            self.isSecure = isSecure
            reader = account.isAdmin ? .organisation(account.organisation) : .account(account.id)
        }

        /// How long it is.
        var length: Int { uri.utf8.count + (authority?.utf8.count ?? 0) }
    }

    /// Who sees the same.
    enum Reader: Sendable, Hashable {
        /// Whoever sees all of an organisation.
        case organisation(Int)
        /// One account.
        case account(Int)
    }

    /// The list.
    var listing: Listing
    /// What its objects are.
    var rows: CandidateRows.Key
    /// The job that the account has to see, where the path names one.
    var job: Int?
    /// Which page.
    var page: PageRequest
    /// The links to the pages beside it.
    var links: PageLinks

    /// The page as a connection's snapshot has it.
    ///
    /// - Throws: 404 where there is no such page, or the job is none that the account sees.
    func read(for account: Account, _ lists: ListingStore, _ connection: any Connection) throws -> ShownPages.Page {
        if let job { try JobAccess.of(account, to: job, connection).require(.view) }
        let found = try lists.page(listing, page, on: connection)
        let candidates = try CandidatePage(rows, found.ids[...], for: account, connection).bytes(of: found.ids)
        let json = try ResourceResponse.page(
            of: page, count: found.count, links: links, capacity: candidates.count + CandidatePage.usualSize
        ) { if !candidates.isEmpty { $0.literal(utf8: candidates) } }
        return ShownPages.Page(body: json, ids: found.ids, change: found.change)
    }

    /// The candidates of the page, for the audit log.
    func listed(_ ids: [Int]) -> AuditedCandidates { rows == .applications ? .applications(ids) : .candidates(ids) }
}
