extension StyledDocument {
    /// The page, from 1, that a scalar stands on.
    func page(at offset: Int) -> Int? {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < lines.count ? lines[low].page : lines.last?.page
    }
}
