internal import Hummingbird

/// `/webhooks/`: whom an organisation's administrators have told of changes, and what became of the messages.
struct WebhookController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// Where secrets come from.
    let random: RandomSource
    /// What keeps lists.
    let lists: ListingStore
    /// Where messages may go.
    let addresses: CallableAddresses
    /// Says that a message waits to be sent.
    let wake: @Sendable () -> Void

    /// For how long the secret before signs too, so that receivers can take the new one over.
    static let overlap = 86_400
    /// Bytes that make the names of a webhook's messages its own.
    private static let prefixLength = 6

    @Sendable func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        let organisation = context.account.organisation
        let webhooks = CountedList(
            database: database, count: { try WebhookRepository.count(organisation: organisation, $0) },
            find: {
                try WebhookRepository.page(organisation: organisation, limit: $0.count, offset: $0.lowerBound, $1)
            },
            write: { WebhookJSON.write($0, to: &$1) })
        return try await webhooks.page(for: request, context)
    }

    @Sendable func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation) = (try context.id(), context.account.organisation)
        let webhook = try await database.read { try WebhookController.find(id, organisation, $0) }
        return ResourceResponse.object(WebhookJSON.bytes(webhook), for: request)
    }

    @Sendable func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (organisation, now) = (context.account.organisation, clock.now())
        let draft = try WebhookDraft.read(
            try await PayloadReader(request), onto: .new(of: organisation, at: now), addresses)
        let secret = WebhookSecret(random: random)
        let prefix = Hexadecimal.encode(random.bytes(WebhookController.prefixLength))
        let webhook = try await database.write { connection in
            let count = try WebhookRepository.count(organisation: organisation, connection)
            guard count < WebhookRepository.mostOfOrganisation else {
                throw APIError.invalid(whole: WebhookController.tooMany)
            }
            return try WebhookRepository.insert(draft, secret: secret, prefix: prefix, at: now, connection)
        }
        return ResourceResponse.created(
            WebhookJSON.bytes(webhook, secret: secret), tag: EntityTag(of: WebhookJSON.bytes(webhook)),
            id: webhook.id, for: request)
    }

    static let tooMany = "An organisation has \(WebhookRepository.mostOfOrganisation) webhooks at most."

    @Sendable func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation, now) = (try context.id(), context.account.organisation, clock.now())
        let fields = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let webhook = try await database.write { [addresses] connection in
            let current = try WebhookController.find(id, organisation, connection)
            try condition.check { WebhookJSON.bytes(current) }
            let changed = try WebhookDraft.read(fields, onto: current, addresses)
            return try WebhookRepository.update(changed, from: current, at: now, connection)
        }
        return ResourceResponse.changed(WebhookJSON.bytes(webhook))
    }

    @Sendable func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation) = (try context.id(), context.account.organisation)
        let condition = WriteCondition(request)
        try await database.write { connection in
            let current = try WebhookController.find(id, organisation, connection)
            try condition.check { WebhookJSON.bytes(current) }
            try WebhookRepository.delete(id, connection)
        }
        return ResourceResponse.deleted()
    }

    @Sendable func rotate(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation, now) = (try context.id(), context.account.organisation, clock.now())
        let condition = WriteCondition(request)
        let secret = WebhookSecret(random: random)
        let webhook = try await database.write { connection in
            let current = try WebhookController.find(id, organisation, connection)
            try condition.check { WebhookJSON.bytes(current) }
            return try WebhookRepository.rotate(
                id, to: secret, oldUntil: now.adding(seconds: WebhookController.overlap), at: now, connection)
        }
        return ResourceResponse.changed(
            WebhookJSON.bytes(webhook, secret: secret), tag: EntityTag(of: WebhookJSON.bytes(webhook)))
    }

    /// An organisation's webhook; 404 where there is none.
    static func find(_ id: Int, _ organisation: Int, _ connection: any Connection) throws -> Webhook {
        guard let webhook = try WebhookRepository.find(id, organisation: organisation, connection) else {
            throw APIError.notFound
        }
        return webhook
    }
}
