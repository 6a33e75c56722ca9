import ResumeParse
import Scoring
import Testing

@testable import ScreenEngine

struct FrameTests {
    @Test("A message is its length in four bytes, least significant first, and its pieces")
    func encoding() {
        #expect(Frame.encode([1, 2], [], [3]) == [3, 0, 0, 0, 1, 2, 3])
        #expect(Frame.encode([]) == [0, 0, 0, 0])
        #expect(Frame.header(length: 0x0102_0304) == [4, 3, 2, 1])
        #expect(Frame.length([4, 3, 2, 1]) == 0x0102_0304)
    }

    @Test("Messages come out whole however the pipe cuts them", arguments: [1, 2, 3, 5, 7, 100])
    func assembly(pieceSize: Int) throws {
        let messages: [[UInt8]] = [[], [7], Array(0..<200), [], [1, 2, 3]]
        let stream = messages.flatMap { Frame.encode($0) }
        var assembler = FrameAssembler()
        var found: [[UInt8]] = []
        for start in stride(from: 0, to: stream.count, by: pieceSize) {
            assembler.append(stream[start..<min(start + pieceSize, stream.count)])
            while let message = try assembler.next() { found.append(message) }
        }
        #expect(found == messages)
    }

    @Test("A length beyond all bounds is refused, not waited for")
    func nonsense() {
        var assembler = FrameAssembler()
        assembler.append([0xFF, 0xFF, 0xFF, 0xFF])
        #expect(throws: ScreeningError(.workers, "a worker process sent nonsense")) { try assembler.next() }
    }

    @Test("A request arrives with its name and its bytes")
    func request() throws {
        let name = DocumentName(file: "résumé \"1\".pdf", id: "7")
        for bytes in [[], [0, 255, 1]] as [[UInt8]] {
            let request = WorkerRequest(name: name, bytes: bytes)
            let message = request.encodedHead() + request.bytes
            #expect(Frame.length(message[..<Frame.headerSize]) == message.count - Frame.headerSize)
            let read = try #require(WorkerRequest(Array(message[Frame.headerSize...])))
            #expect(read.name == name)
            #expect(read.bytes == bytes)
        }
    }

    @Test("A record arrives with its score, its state and its bytes", arguments: [-1, 0, 873, 1000])
    func record(score: Int) throws {
        let record = DocumentRecord(score: score, isOK: score >= 0, bytes: Array("{}".utf8))
        #expect(DocumentRecord(Array(record.encoded()[Frame.headerSize...])) == record)
    }

    @Test("A setup arrives as it was sent")
    func setup() throws {
        let weights = try ScoreWeights(thousandths: [125, 375, 500, 0, 0])
        let day = try #require(CalendarDay("2024-02-29"))
        let sent = WorkerSetup(
            product: .parts, jobs: [[1, 2], []], weights: weights, asOf: day, timeout: 7, pretty: true)
        let read = try #require(WorkerSetup(Array(sent.encoded())))
        #expect(read.product == .parts)
        #expect(read.jobs == [[1, 2], []])
        #expect(read.weights == weights)
        #expect(read.asOf == day)
        #expect(read.timeout == 7)
        #expect(read.pretty)
    }

    @Test("What is no message is refused", arguments: [[], [1, 2], [9, 0, 0, 0, 1], [2, 0, 0, 0, 0x7B, 0x7B]] as [[UInt8]])
    func noMessage(bytes: [UInt8]) {
        #expect(WorkerRequest(bytes) == nil)
        #expect(WorkerSetup(bytes) == nil)
    }
}
