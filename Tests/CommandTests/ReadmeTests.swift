import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `README.md` shows of the API, run as it is shown.
struct ReadmeTests {
    /// The blocks of shell under a heading.
    private static func blocks(under heading: String) throws -> [String] {
        let text = try String(contentsOf: Corpus.root.appending(path: "README.md"), encoding: .utf8)
        let section = try #require(text.split(separator: "\n## ").first { $0.hasPrefix(heading + "\n") })
        return section.split(separator: "```sh\n").dropFirst().compactMap { block in
            block.range(of: "\n```").map { String(block[..<$0.lowerBound]) }
        }
    }

    /// The commands of a block that do something: not what sets up the shell, and with what they continue on.
    private static func commands(_ block: String) -> [Substring] {
        block.split(separator: "\n").filter { line in
            ["    ", "}", "export PATH", "api()"].allSatisfy { !line.hasPrefix($0) }
        }
    }

    /// A port that was free a moment ago; below those that the system hands out, so that nobody is given it meanwhile.
    private static func freePort(in folder: TemporaryFolder) async throws -> Int {
        for _ in 0..<10 {
            let port = Int.random(in: 20_000..<30_000)
            let arguments = ["--port", String(port), "--db", "other.db"]
            guard let server = try? await ServerProcess.start(arguments, in: folder.path) else { continue }
            server.signal(15)
            _ = try await server.end()
            return port
        }
        throw CocoaError(.featureUnsupported)
    }

    @Test("The walk through the API goes from nothing to a shortlisted candidate in ten commands", .timeLimit(.minutes(15)))
    func walk() async throws {
        let blocks = try ReadmeTests.blocks(under: "Serving the API")
        #expect(blocks.count == 2)
        #expect(ReadmeTests.commands(blocks[0]).count == 10)

        let folder = try TemporaryFolder()
        for name in ["r005.docx", "r002.pdf", "r076.pdf"] {
            let file = Corpus.folder.appending(path: "resumes/\(name)")
            try folder.write("corpus/resumes/\(name)", [UInt8](try Data(contentsOf: file)))
        }
        let port = try await ReadmeTests.freePort(in: folder)
        // A server on a busy machine takes longer to listen than the walk's commands wait for it.
        let listening = "until curl -s -o ready http://127.0.0.1:\(port)/healthz; do sleep 0.1; done\n"
        let script = blocks.joined(separator: "\n").replacingOccurrences(
            of: "127.0.0.1:8080", with: "127.0.0.1:\(port)"
        ).replacingOccurrences(of: "screen serve --db demo.db &\n", with: "screen serve --db demo.db &\n" + listening)
        try #require(script.contains(listening))
        let walk = try await ScreenProcess.shell(
            """
            set -eu
            PATH=\(ScreenProcess.binary.removingLastComponent()):$PATH SCREEN_PORT=\(port)
            export PATH SCREEN_PORT
            trap 'kill "$!"; wait' EXIT
            \(script)
            """, in: folder.path)
        try #require(walk.status == 0, "\(walk.output)\n\(walk.errors)")
        let message = #"{"message":"Resume screening completed successfully. Interview step updated.","interview_step_id":"#
        #expect(walk.output.contains(message))
        #expect(walk.output.contains(#""status":"In Progress""#))
        // The history: shortlisted, and gone on to the interview.
        let history = try #require(walk.output.split(separator: #"{"count":"#).last)
        #expect(history.contains(#""stage_name":"Interview","status":"Shortlisted""#), "\(history)")
        #expect(history.contains(#""stage_name":"Applied","status":"Under Review""#), "\(history)")
        #expect(try folder.text("ranking.csv").split(whereSeparator: \.isNewline).count == 4)
    }
}
