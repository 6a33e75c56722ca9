/// Edges from numbered nodes to numbered nodes, in two flat arrays.
struct AdjacencyList: Sendable {
    private let starts: [Int32]
    private let targets: [Int32]

    /// Makes a list of edges; those of one node keep their order.
    init(_ edges: [(Int32, Int32)], count: Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for (source, _) in edges { starts[Int(source) + 1] += 1 }
        for node in 0..<count { starts[node + 1] += starts[node] }
        var next = starts
        var targets = [Int32](repeating: 0, count: edges.count)
        for (source, target) in edges {
            targets[Int(next[Int(source)])] = target
            next[Int(source)] += 1
        }
        self.starts = starts
        self.targets = targets
    }

    /// The targets of a node.
    subscript(node: Int) -> ArraySlice<Int32> { targets[Int(starts[node])..<Int(starts[node + 1])] }
}
