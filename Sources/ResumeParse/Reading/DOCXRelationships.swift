/// The links of one part to other parts and to the world.
struct DOCXRelationships: Sendable {
    /// One link.
    struct Entry: Sendable {
        /// The last step of its type's address: `styles`, `header`, `hyperlink` …
        var kind: String
        /// A path for parts, an address for what is external.
        var target: String
        /// Whether it leads out of the file.
        var isExternal: Bool
    }

    private var entries: [UInt64: Entry] = [:]
    private var order: [UInt64] = []

    /// The links of a part that has none.
    init() {}

    /// Reads a `.rels` part of a part in a folder, whose targets are then paths in the archive.
    init(_ cursor: inout XMLCursor, folder: String) {
        while true {
            switch cursor.next() {
            case .start(.Relationship):
                guard let id = cursor.hash(.relationshipID), let type = cursor.string(.relationshipType),
                    let target = cursor.string(.Target)
                else { continue }
                let isExternal = cursor.value(.TargetMode, is: "External")
                if entries[id] == nil { order.append(id) }
                entries[id] = Entry(
                    kind: Self.lastStep(type),
                    target: isExternal ? target : Self.path(target, in: folder), isExternal: isExternal)
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// The link with an id, given as the hash of its name.
    func entry(_ id: UInt64) -> Entry? { entries[id] }

    /// All links of some kinds to parts of the file, in order.
    func parts(_ kinds: [String]) -> [String] {
        order.compactMap { entries[$0] }.filter { kinds.contains($0.kind) && !$0.isExternal }.map(\.target)
    }

    /// The first link of a kind to a part of the file.
    func part(_ kind: String) -> String? {
        order.lazy.compactMap { entries[$0] }.first { $0.kind == kind && !$0.isExternal }?.target
    }

    /// What stands after the last slash of an address.
    private static func lastStep(_ address: String) -> String {
        let bytes = address.utf8
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    /// Resolves a target against the folder of the part that names it; `..` never leads out of the archive.
    static func path(_ target: String, in folder: String) -> String {
        // Nearly all targets are names of parts in the same folder.
        if !target.utf8.contains(UInt8(ascii: "/")), target.utf8.first != UInt8(ascii: ".") {
            return folder.isEmpty ? target : folder + "/" + target
        }
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}
