import Foundation

// Writes `enum EmbeddedData` with one raw string literal for each table: the first argument is the output, the others
// are the tables. Literals land in the binary's read-only data: loading them costs nothing.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
    FileHandle.standardError.write(Data("usage: EmbedDataTool OUTPUT TABLE...\n".utf8))
    exit(64)
}

var source = "// Generated from the .tsv files beside the code that reads them.\n\nenum EmbeddedData {\n"
var names: [String] = []
for path in arguments.dropFirst() {
    let url = URL(fileURLWithPath: path)
    let parts = url.deletingPathExtension().lastPathComponent.split { !($0.isLetter || $0.isNumber) }
    let name = parts.enumerated().map { $0.offset == 0 ? $0.element.lowercased() : $0.element.capitalized }.joined()
    let text = try String(contentsOf: url, encoding: .utf8)
    guard !text.contains("\"\"\"##"), !text.contains("\\##"), !text.contains("\r") else {
        FileHandle.standardError.write(Data("\(path): has a carriage return or a sequence that ends a literal\n".utf8))
        exit(65)
    }
    names.append(name)
    source += "    static let \(name): StaticString = ##\"\"\"\n\(text)\n\"\"\"##\n\n"
}
source +=
    "    /// Every table by its name, in the order of names.\n    static let all: [(name: String, text: StaticString)] = [\n"
for name in names { source += "        (\"\(name)\", \(name)),\n" }
source += "    ]\n}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
