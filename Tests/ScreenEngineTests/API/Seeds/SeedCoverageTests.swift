import Foundation
import TestSupport
import HTTPTypes
import Testing

@testable import ScreenEngine

/// The tests that are named after the two documents, beside what these say.
struct SeedCoverageTests {
    /// The source of every file of tests in this folder.
    private static func sources() throws -> [String] {
        let folder = Corpus.root.appending(path: "Tests/ScreenEngineTests/API/Seeds")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { $0.lastPathComponent.hasSuffix("SeedTests.swift") }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }

    /// The names of the tests that a source has; each of them is held to its name by ``NamedAfterSeed``.
    private static func names(in source: String) -> [String] {
        source.matches(of: /@Test\(\s*"((?:[^"\\]|\\.)*)"/).map { String($0.output.1).replacing("\\\"", with: "\"") }
    }

    @Test("Every path, method and code, and every sentence on a view, of both documents has a test named after it")
    func lines() throws {
        let names = try SeedCoverageTests.sources().flatMap(SeedCoverageTests.names)
        #expect(names.count > 100)
        for line in SeedLine.all {
            #expect(names.contains(where: line.names), "\(line.document.rawValue) has no test: \(line.text)")
        }
        for name in names {
            #expect(SeedLine.all.contains { $0.names(name) }, "neither document says this: \(name)")
        }
    }

    @Test("No test of the documents goes without the check of its name, or is left out")
    func traits() throws {
        for source in try SeedCoverageTests.sources() {
            let count = source.matches(of: /@Suite\(\.seed(?:, \.serialized)?\)\s+struct \w+SeedTests/).count
            let suites = source.matches(of: /\bstruct \w+SeedTests/).count
            #expect(count == suites && suites > 0)
            #expect(source.matches(of: /@Test\b/).count == SeedCoverageTests.names(in: source).count)
            #expect(!source.contains(".disabled(") && !source.contains(".enabled("))
        }
    }

    @Test("Every line is said once, of a view or a path that is served")
    func list() async throws {
        let texts = SeedLine.all.map(\.text)
        #expect(Set(texts).count == texts.count)
        let written = [SeedLine.screening, SeedLine.interviews].joined(separator: "\n").split(separator: "\n")
        #expect(texts == written.map(String.init))
        let server = try await WholeServer(try await APITestServer())
        for line in SeedLine.all {
            switch line.subject {
            case .sentence(let view):
                #expect(SeedLine.paths[view] != nil, "\(view) has no path")
            case .exchange(let method, let path, let status):
                let served = server.table.endpoints.contains { endpoint in
                    let isThere = SeedRecord.matches(SeedForm.parts(endpoint.path), path)
                    return isThere && (endpoint.method.rawValue == method) == (status != 405)
                }
                #expect(served, "\(line.text)")
            }
        }
    }
}
