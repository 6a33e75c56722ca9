import Foundation
import TestSupport
import Testing

@testable import ScreenEngine

@Suite("The documentation of the workflow")
struct WorkflowDocumentTests {
    @Test(
        "docs/workflow.md has the tables and the diagram of the code",
        arguments: [WorkflowDocument.actions, WorkflowDocument.moves, WorkflowDocument.diagram])
    func documented(part: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let document = try String(contentsOf: root.appending(path: "docs/workflow.md"), encoding: .utf8)
        #expect(document.contains("\n\n\(part)\n\n"), "docs/workflow.md should have:\n\(part)")
    }
}
