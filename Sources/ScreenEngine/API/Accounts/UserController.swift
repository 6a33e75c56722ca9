internal import Hummingbird
internal import ResumeParse

/// `/users/`: everyone reads the accounts of their organisation, administrators write them.
struct UserController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What makes password hashes.
    let hasher: PasswordHasher

    var schemas: [NamedSchema] { UserJSON.schemas }

    var endpoints: [Endpoint] {
        let user = Schema.reference("User")
        let body = Endpoint.RequestBody.json(.reference("UserWrite"))
        let taken = Endpoint.Answer(409, "The account owns jobs.", .reference("Detail"))
        return [
            Endpoint(
                .get, "/users/", "List the organisation's accounts", tag: "Users", query: QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: user))], handler: list),
            Endpoint(
                .post, "/users/", "Make an account", tag: "Users", access: .admin, body: body,
                answers: [.init(201, "The account.", user)], handler: create),
            Endpoint(
                .get, "/users/me/", "Show the account that asks", tag: "Users",
                answers: [.init(200, "The account.", user)], handler: me),
            Endpoint(
                .get, "/users/{id}/", "Show an account", tag: "Users", answers: [.init(200, "The account.", user)],
                handler: show),
            Endpoint(
                .put, "/users/{id}/", "Replace an account", tag: "Users", access: .admin, body: body,
                answers: [.init(200, "The account.", user)], handler: update),
            Endpoint(
                .patch, "/users/{id}/", "Change an account", tag: "Users", access: .admin, body: body.partial,
                answers: [.init(200, "The account.", user)], handler: update),
            Endpoint(
                .delete, "/users/{id}/", "Delete an account that owns nothing", tag: "Users", access: .admin,
                answers: [
                    .init(204, "It is gone."), taken,
                    .init(400, "It is the last administrator's.", .reference("Detail")),
                ], handler: delete),
        ]
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (organisation, now) = (context.account.organisation, clock.now())
        let users = CountedList(
            database: database, count: { try UserRepository.count(organisation: organisation, $0) },
            find: { try UserRepository.page(organisation: organisation, limit: $0.count, offset: $0.lowerBound, $1) },
            write: { UserJSON.write($0, now: now, to: &$1) })
        return try await users.page(for: request, context)
    }

    @Sendable private func me(_ request: Request, _ context: AccountContext) async throws -> Response {
        try await object(context.account.id, request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        try await object(try context.id(), request, context)
    }

    private func object(_ id: Int, _ request: Request, _ context: AccountContext) async throws -> Response {
        let organisation = context.account.organisation
        let user = try await database.read { try UserRepository.find(id, organisation: organisation, $0) }
        guard let user else { throw APIError.notFound }
        return tagged(user).response(to: request)
    }

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try UserPayload(try await PayloadReader(request))
        let account = context.account
        let user = try await APIError.translating(field: "email") {
            var blank = UserDraft(name: "", email: "", role: .user)
            blank.invitedBy = account.id
            let draft = try payload.draft(onto: blank, by: account, passwordHash: try await hash(payload.password))
            let now = clock.now()
            return try await database.write { connection in
                try UserRepository.insert(draft, organisation: account.organisation, at: now, connection)
            }
        }
        return tagged(user).created(id: user.id, for: request)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let account = context.account
        let found = try await database.read { try UserRepository.find(id, organisation: account.organisation, $0) }
        // Before a password is hashed for nobody.
        guard found != nil else { throw APIError.notFound }
        let payload = try UserPayload(try await PayloadReader(request))
        let condition = WriteCondition(request)
        let user = try await APIError.translating(field: "email") {
            let hash = try await hash(payload.password)
            return try await database.write { connection in
                guard let current = try UserRepository.find(id, organisation: account.organisation, connection) else {
                    throw APIError.notFound
                }
                try condition.check { tagged(current).written }
                let draft = try payload.draft(onto: UserDraft(current), by: account, passwordHash: hash)
                return try UserRepository.update(
                    id, organisation: account.organisation, to: draft, at: clock.now(), connection)
            }
        }
        guard let user else { throw APIError.notFound }
        return tagged(user).changed
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let condition = WriteCondition(request)
        let account = context.account
        let organisation = account.organisation
        try await APIError.translating(field: "id") {
            try await database.write { connection in
                guard let current = try UserRepository.find(id, organisation: organisation, connection) else {
                    throw APIError.notFound
                }
                if current.isSuperuser, !account.isSuperuser { throw APIError.permissionDenied }
                try condition.check { tagged(current).written }
                _ = try UserRepository.delete(id, organisation: organisation, connection)
            }
        }
        return ResourceResponse.deleted()
    }

    private func hash(_ password: String?) async throws -> String? {
        guard let password else { return nil }
        return try await hasher.hash(password)
    }

    private func tagged(_ user: User) -> TaggedObject {
        // Signing in and asking for things are no writes to an account.
        var unseen = user
        (unseen.lastLogin, unseen.lastSeen) = (nil, nil)
        return TaggedObject(bytes: bytes(user), written: bytes(unseen))
    }

    private func bytes(_ user: User) -> [UInt8] {
        var json = JSONWriter()
        UserJSON.write(user, now: clock.now(), to: &json)
        return json.bytes
    }
}
