internal import Hummingbird
internal import ResumeParse

extension WebhookController {
    @Sendable func deliveries(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation) = (try context.id(), context.account.organisation)
        var query = try QueryFilters(request)
        let (state, event) = (query.text("state"), query.text("event"))
        let order = query.ordering(WebhookDeliveryRepository.order, default: "-created_at")
        try query.finish()
        let listing = WebhookDeliveryRepository.listing(
            webhook: id, organisation: organisation, state: state, event: event,
            latestFirst: order.first?.isDescending ?? true)
        let deliveries = ResourceList<WebhookDelivery>(
            database: database, lists: lists, find: { try WebhookDeliveryRepository.find($0, $1) },
            write: { WebhookJSON.write($0, to: &$1) })
        return try await deliveries.page(listing, query.query, for: request, context) { connection in
            _ = try WebhookController.find(id, organisation, connection)
        }
    }

    @Sendable func test(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation, now) = (try context.id(), context.account.organisation, clock.now())
        let delivery = try await database.write { connection in
            let webhook = try WebhookController.find(id, organisation, connection)
            guard webhook.isActive else { throw APIError.detail(.badRequest, WebhookController.isOff) }
            return try WebhookOutbox.ping(webhook, at: now, connection)
        }
        wake()
        var json = JSONWriter()
        WebhookJSON.write(delivery, to: &json)
        return ResourceResponse.json(json.bytes, status: .accepted)
    }

    /// Said of a webhook that is told of nothing.
    static let isOff = "The webhook is switched off; set is_active first."
}
