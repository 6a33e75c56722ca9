/// Finds the same block of keywords written many times over. The first copy is a claim like any other; the rest is
/// there to be counted.
///
/// Matching: a list of ten skills three times in a row; the same list under every job, unlabelled; "Swift Swift Swift".
/// Not matching: a skill named in the summary, the list and three jobs; sentences that are copied from job to job; the
/// line "Environment: Java, Spring, Oracle" under each of eight projects.
struct KeywordRepetition: Sendable {
    /// Words of a block: shorter runs recur by nature, as titles and names of firms do.
    static let shortestBlock = 8
    /// Copies from which on a block is stuffed.
    static let fewestCopies = 4
    /// Copies of a block with a label of its own ("Environment: …"), as each project of a long list has.
    static let fewestLabelledCopies = 10
    /// Words that are repeated on the spot, this often at least: "Swift Swift Swift Swift Swift".
    static let fewestEchoes = 5
    /// Words of one repetition on the spot, at most.
    static let longestEcho = 4

    /// The repeated copies, without the first of each block, as ascending ranges of words that do not overlap.
    func copies(in index: WordIndex) -> [Range<Int>] {
        var marked = [Bool](repeating: false, count: index.words.count)
        for stretch in stretches(of: index.words) {
            markEchoes(stretch, index.words, &marked)
        }
        markBlocks(index, &marked)
        return ranges(of: marked)
    }

    /// Runs of words without a word of prose between them, long enough to hold something.
    private func stretches(of words: [Word]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for position in 0...words.count
        where position == words.count
            || !words[position].classes.isDisjoint(with: [.functionWord, .actionVerb, .month])
        {
            if position - start >= KeywordRepetition.fewestEchoes { result.append(start..<position) }
            start = position + 1
        }
        return result
    }

    private func markEchoes(_ stretch: Range<Int>, _ words: [Word], _ marked: inout [Bool]) {
        for period in 1...KeywordRepetition.longestEcho {
            var run = 0
            for position in stretch.dropFirst(period) {
                let isEcho = words[position].hash == words[position - period].hash && words[position].number < 0
                run = isEcho ? run + 1 : 0
                guard run >= period * (KeywordRepetition.fewestEchoes - 1) else { continue }
                if run == period * (KeywordRepetition.fewestEchoes - 1) {
                    for echo in position - run + 1...position { marked[echo] = true }
                } else {
                    marked[position] = true
                }
            }
        }
    }

    private struct Block {
        var first: Int
        var last: Int
        var copies = 1
        var labelled: Int
    }

    /// Windows of words without prose are hashed without regard to order inside a line, so that a shuffled copy is a
    /// copy too where lines are copied whole.
    private func markBlocks(_ index: WordIndex, _ marked: inout [Bool]) {
        let length = KeywordRepetition.shortestBlock
        var blocks: [UInt64: Block] = [:]
        var windows: [(start: Int, hash: UInt64)] = []
        for stretch in stretches(of: index.words) where stretch.count >= length {
            var sum: UInt64 = 0
            for position in stretch {
                sum &+= KeywordRepetition.mixed(index.words[position].hash)
                if position - stretch.lowerBound >= length {
                    sum &-= KeywordRepetition.mixed(index.words[position - length].hash)
                }
                let start = position - length + 1
                guard start >= stretch.lowerBound else { continue }
                let isLabelled = isLabelled(start, in: stretch, index.words)
                if var block = blocks[sum] {
                    guard start >= block.last + length else { continue }
                    block.last = start
                    block.copies += 1
                    block.labelled += isLabelled ? 1 : 0
                    blocks[sum] = block
                    windows.append((start, sum))
                } else {
                    blocks[sum] = Block(first: start, last: start, labelled: isLabelled ? 1 : 0)
                }
            }
        }
        for window in windows {
            guard let block = blocks[window.hash], isStuffed(block) else { continue }
            for position in window.start..<window.start + length { marked[position] = true }
        }
    }

    private func isStuffed(_ block: Block) -> Bool {
        let isLabelled = block.labelled * 2 > block.copies
        return block.copies >= (isLabelled ? KeywordRepetition.fewestLabelledCopies : KeywordRepetition.fewestCopies)
    }

    /// Whether a colon stands shortly before a window in its own stretch, or right before it.
    private func isLabelled(_ start: Int, in stretch: Range<Int>, _ words: [Word]) -> Bool {
        let first = max(stretch.lowerBound, start - KeywordRepetition.shortestBlock * 2)
        return (first...start + 1).contains { $0 < words.count && words[$0].gap.contains(.colon) }
    }

    private static func mixed(_ hash: UInt64) -> UInt64 {
        let folded = (hash ^ hash >> 32) &* 0xFF51_AFD7_ED55_8CCD
        return folded ^ folded >> 29
    }

    private func ranges(of marked: [Bool]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        for position in 0...marked.count {
            let isMarked = position < marked.count && marked[position]
            if isMarked {
                start = start ?? position
            } else if let first = start {
                result.append(first..<position)
                start = nil
            }
        }
        return result
    }
}
