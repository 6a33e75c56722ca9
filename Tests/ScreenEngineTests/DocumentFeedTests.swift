import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct DocumentFeedTests {
    @Test("Files come one at a time with their numbers, then nothing")
    func files() async throws {
        let feed = DocumentFeed(files: ["a", "b"])
        #expect(await feed.count == 2)
        let first = try #require(try await feed.take())
        let second = try #require(try await feed.take())
        #expect([first.index, second.index] == [0, 1])
        #expect([first.document.name.file, second.document.name.file] == ["a", "b"])
        #expect(try await feed.take() == nil)
        #expect(try await feed.take() == nil)
    }

    @Test("Lines of JSON are numbered without the empty ones, and an error names the line of the input")
    func jsonLines() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "in", #"{"id": "a", "data_base64": ""}"# + "\n \n\n" + #"{"id": "b", "data_base64": ""}"# + "\n7\n")
        let file = try FileDescriptor.open(path, .readOnly)
        defer { try? file.close() }
        let feed = DocumentFeed(jsonLines: StandardInput(file))
        #expect(await feed.count == nil)
        #expect(try await feed.take()?.document.name.id == "a")
        let second = try #require(try await feed.take())
        #expect(second.index == 1)
        #expect(second.document.name.id == "b")
        await #expect(
            throws: ScreeningError(
                .badInput, "standard input, line 5: no JSON object with the strings id, filename and data_base64")
        ) { try await feed.take() }
    }

    @Test("No document is handed out further ahead of the first unfinished one than the lead")
    func lead() async throws {
        let feed = DocumentFeed(files: ["a", "b", "c"], lead: 2)
        _ = try await feed.take()
        _ = try await feed.take()
        // The third asker waits until the first document is finished; it is told so only afterwards.
        async let third = feed.take()
        await feed.finish(before: 1)
        #expect(try await third?.index == 2)
    }

    @Test("Whoever waits is let go when cancelled")
    func cancellation() async throws {
        let feed = DocumentFeed(files: ["a", "b"], lead: 1)
        _ = try await feed.take()
        let waiter = Task { try await feed.take() }
        waiter.cancel()
        #expect(try await waiter.value == nil)
    }

    @Test("A sink passes records on in order, whatever the order in which they come", arguments: 1...10)
    func orderedSink(step: Int) async throws {
        let feed = DocumentFeed(files: (0..<11).map { FilePath("\($0)") }, lead: 4)
        let collected = Collected()
        let sink = OrderedSink(feed: feed) { name, _ in collected.append(name.file) }
        for number in 0..<11 {
            // 11 is prime, so that each step visits every number once.
            let index = number * step % 11
            try await sink.append(
                index, DocumentName(file: "\(index)"), DocumentRecord(score: 0, isOK: true, bytes: []))
            #expect(collected.values == (0..<collected.values.count).map { "\($0)" })
        }
        #expect(collected.values.count == 11)
    }
}
