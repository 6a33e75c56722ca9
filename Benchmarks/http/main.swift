internal import Foundation
internal import Hummingbird
internal import ScreenEngine

/// The server of `screen serve` with one endpoint more, `/benchmark/static/`: for an account, like the rest, it answers
/// with the bytes of the file of `--static`.
///
/// Started with `worker`, it is one of its own worker processes.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "worker" {
    try WorkerLoop.run()
    exit(0)
}
var flags: [String: String] = [:]
var rest = Array(arguments)
while rest.count >= 2, rest[0].hasPrefix("--") {
    flags[String(rest[0].dropFirst(2))] = rest[1]
    rest.removeFirst(2)
}
guard rest.isEmpty, let path = flags.removeValue(forKey: "static"),
    let body = FileManager.default.contents(atPath: path)
else {
    print("usage: http-benchmark --static FILE [--db FILE …], the other options as with screen serve")
    exit(64)
}
let bytes = ByteBuffer(bytes: body)
let answer = Endpoint(
    .get, "/benchmark/static/", "A static answer", tag: "Benchmark", answers: [.init(200, "Always the same.", .any)]
) { _, _ in
    Response(status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: bytes))
}
try await ScreenServer(ServerSettings(flags: flags, environment: [:]), adding: [answer]) { message in
    if case .listening(let url) = message {
        FileHandle.standardOutput.write(Data("listening on \(url)\n".utf8))
    }
}.run()
