import ResumeParse
import Testing

@testable import ScreenEngine

struct RecordSpoolTests {
    private func texts(_ entries: [RecordSpool.Entry], of spool: RecordSpool) async throws -> [String] {
        var texts: [String] = []
        for entry in entries { texts.append(String(decoding: try await spool.bytes(of: entry), as: UTF8.self)) }
        return texts
    }

    @Test("Records come best first, ties by path, those not read last by path, in whatever order they were kept")
    func order() async throws {
        let kept = [
            (0, "b.pdf", 500), (1, "é.pdf", 500), (2, "a.pdf", 500), (3, "c.pdf", 900), (4, "z.pdf", -1),
            (5, "d.pdf", 0), (6, "y.pdf", -1), (7, "a", 500),
        ]
        for order in [kept, kept.reversed(), kept.sorted { $0.1 < $1.1 }] {
            let spool = try RecordSpool()
            for (index, file, score) in order {
                let record = DocumentRecord(score: score, isOK: score >= 0, bytes: Array("\(file) \(score)".utf8))
                try await spool.append(index, DocumentName(file: file), record)
            }
            let (scored, failed) = await spool.ranked()
            #expect(
                try await texts(scored, of: spool) == [
                    "c.pdf 900", "a 500", "a.pdf 500", "b.pdf 500", "é.pdf 500", "d.pdf 0",
                ])
            #expect(try await texts(failed, of: spool) == ["y.pdf -1", "z.pdf -1"])
        }
    }

    @Test("Equal paths stay in the order of the input")
    func equalPaths() async throws {
        let spool = try RecordSpool()
        for index in [2, 0, 1] {
            let record = DocumentRecord(score: 1, isOK: true, bytes: Array("\(index)".utf8))
            try await spool.append(index, DocumentName(file: "same"), record)
        }
        #expect(try await texts(await spool.ranked().scored, of: spool) == ["0", "1", "2"])
    }

    @Test("A record of no bytes and a long one come back whole")
    func sizes() async throws {
        let spool = try RecordSpool()
        let long = [UInt8](repeating: 0x61, count: 3_000_000)
        try await spool.append(0, DocumentName(file: "a"), DocumentRecord(score: 2, isOK: true, bytes: []))
        try await spool.append(1, DocumentName(file: "b"), DocumentRecord(score: 1, isOK: true, bytes: long))
        let entries = await spool.ranked().scored
        #expect(try await spool.bytes(of: entries[0]).isEmpty)
        #expect(try await spool.bytes(of: entries[1]) == long)
    }
}
