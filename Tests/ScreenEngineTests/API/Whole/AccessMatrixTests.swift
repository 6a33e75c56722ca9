import HTTPTypes
import Testing

@testable import ScreenEngine

/// Organisation × role × endpoint, over everything that `screen serve` serves.
struct AccessMatrixTests {
    @Test("Everyone gets from an endpoint what the contract gives them", arguments: AccessTable.rows)
    func matrix(row: AccessTable.Row) async throws {
        var scene: AccessScene?
        for asker in AccessScene.Asker.allCases {
            let found = try await AccessMatrixTests.reuse(scene)
            let expected = row.rule.status(asker, else: row.good)
            try await found.server.run { client in
                try await AccessMatrixTests.check(row, expected, asker, found, client)
            }
            // What a write changed must not decide what the next one gets.
            scene = row.method != .get && expected < 300 ? nil : found
            #expect(found.server.log.lines.isEmpty, "\(row.name) as \(asker): \(found.server.log.lines)")
        }
    }

    private static func reuse(_ scene: AccessScene?) async throws -> AccessScene {
        if let scene { return scene }
        return try await AccessScene()
    }

    private static func check(
        _ row: AccessTable.Row, _ expected: Int, _ asker: AccessScene.Asker, _ scene: AccessScene,
        _ client: APITestClient
    ) async throws {
        let (path, account) = (scene.filled(row.path), scene.account(asker))
        var headers = HTTPFields()
        if row.name == "POST /resumes/" {
            headers[.contentType] = "multipart/form-data; boundary=\(AccessTable.boundary)"
        }
        let answer = try await client.ask(row.method, path, row.body.map(scene.filled), as: account, headers)
        #expect(answer.status.code == expected, "\(row.name) as \(asker): \(answer.text)")
        if expected == 401 { #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true) }
        if expected >= 400 {
            let description = try await APIDescription.shared.value
            #expect(description.complaints(answer, to: row.method, path) == [], "as \(asker)")
        }
        guard row.method == .get else { return }
        let head = try await client.ask(.head, path, as: account)
        #expect(head.status.code == expected, "HEAD \(path) as \(asker)")
        #expect(head.body.isEmpty)
        guard let listed = row.listed, expected == 200 else { return }
        let isThere = try answer.ids.contains(try #require(scene.ids[listed.object]))
        #expect(isThere == listed.rule.lists(asker), "\(row.name) as \(asker): \(answer.text)")
    }

    @Test("Every endpoint of the server is in the table, and nothing else is")
    func complete() async throws {
        let server = try await WholeServer(try await APITestServer())
        let served = server.table.endpoints.map { "\($0.method.rawValue) \($0.path)" }
        #expect(served.sorted() == AccessTable.rows.map(\.name).sorted())
    }
}
