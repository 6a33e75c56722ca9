import Foundation
import PackagePlugin

/// Compiles a target's `.tsv` data files into the binary, one constant a file, so that `screen` stays one file that
/// runs from anywhere and needs no look-up of resources when a worker starts.
@main
struct EmbedData: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else { return [] }
        let tables = module.sourceFiles.map(\.url).filter { $0.pathExtension == "tsv" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        guard !tables.isEmpty else { return [] }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedData.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(tables.count) tables in \(target.name)",
                executable: try context.tool(named: "EmbedDataTool").url,
                arguments: [output.path(percentEncoded: false)] + tables.map { $0.path(percentEncoded: false) },
                inputFiles: tables,
                outputFiles: [output])
        ]
    }
}
