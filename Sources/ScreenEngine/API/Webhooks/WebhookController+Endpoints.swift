internal import Hummingbird

extension WebhookController {
    var schemas: [NamedSchema] { WebhookSchemas.all }

    var endpoints: [Endpoint] {
        let (webhook, secret) = (Schema.reference("Webhook"), Schema.reference("WebhookWithSecret"))
        let one: [Endpoint.Answer] = [.init(200, "The webhook.", webhook)]
        let path = "/webhooks/{id}/"
        return [
            Endpoint(
                .get, "/webhooks/", "List webhooks", tag: "Webhooks", access: .admin, query: QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: webhook))], handler: list),
            Endpoint(
                .post, "/webhooks/", "Have a URL told of changes", tag: "Webhooks", access: .admin,
                body: .json(webhook),
                answers: [.init(201, "The webhook, with the secret that signs its messages.", secret)], handler: create),
            Endpoint(.get, path, "Show a webhook", tag: "Webhooks", access: .admin, answers: one, handler: show),
            Endpoint(
                .put, path, "Replace a webhook", tag: "Webhooks", access: .admin, body: .json(webhook), answers: one,
                handler: update),
            Endpoint(
                .patch, path, "Change a webhook, or switch it off", tag: "Webhooks", access: .admin,
                body: .json(webhook).partial, answers: one, handler: update),
            Endpoint(
                .delete, path, "Delete a webhook with its deliveries", tag: "Webhooks", access: .admin,
                answers: [.init(204, "It is gone.")], handler: delete),
            Endpoint(
                .post, "\(path)rotate-secret/", "Make a new secret; the old one signs too for a day", tag: "Webhooks",
                access: .admin, answers: [.init(200, "The webhook, with the new secret.", secret)], handler: rotate),
            Endpoint(
                .post, "\(path)test/", "Send a ping", tag: "Webhooks", access: .admin,
                answers: [
                    .init(202, "The delivery, which waits to be sent.", .reference("WebhookDelivery")),
                    .init(400, "The webhook is switched off.", .reference("Detail")),
                ], handler: test),
            Endpoint(
                .get, "\(path)deliveries/", "List a webhook's messages of the last 30 days, the latest first",
                tag: "Webhooks", access: .admin,
                query: [
                    QueryParameter(
                        "state", .choice(WebhookDelivery.State.allCases.map(\.rawValue)), "Those that stand so."),
                    QueryParameter("event", .choice(WebhookEvent.allCases.map(\.rawValue)), "About this."),
                    .ordering(WebhookDeliveryRepository.order),
                ] + QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: .reference("WebhookDelivery")))], handler: deliveries),
        ]
    }
}
