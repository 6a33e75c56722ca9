/// How far the lines of a document's columns reach to the right.
struct ColumnEdges: Sendable {
    /// The edge of the column that is no sidebar; infinite where it shows none.
    let main: Float
    /// The sidebar's.
    let sidebar: Float

    /// Looks at each line of a document, once for all sections.
    init(_ document: StyledDocument) {
        var edges: (Float, Float) = (0, 0)
        for line in document.lines {
            if line.traits.contains(.sidebar) {
                edges.1 = max(edges.1, line.right)
            } else {
                edges.0 = max(edges.0, line.right)
            }
        }
        var full = (0, 0)
        for line in document.lines {
            if line.traits.contains(.sidebar) {
                if line.right > edges.1 * ColumnEdges.nearEdge { full.1 += 1 }
            } else if line.right > edges.0 * ColumnEdges.nearEdge {
                full.0 += 1
            }
        }
        main = full.0 >= ColumnEdges.fewestFullLines ? edges.0 : .infinity
        sidebar = full.1 >= ColumnEdges.fewestFullLines ? edges.1 : .infinity
    }

    /// A column's edge is one that several lines come near to; one long line shows none.
    private static let fewestFullLines = 3
    private static let nearEdge: Float = 0.93
}
